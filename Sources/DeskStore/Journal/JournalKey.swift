import Crypto

/// The key of the journal's chain; it lies outside the database and outside its backups.
public struct JournalKey: Sendable {
  /// Bytes of a key.
  public static let length = 32

  let key: SymmetricKey

  /// The key that a database uses when no other place is named: beside it.
  public static func path(of database: String) -> String { database + ".key" }

  /// Reads a key.
  public static func load(_ path: String) throws -> JournalKey {
    guard let bytes = PrivateFile.read(path, limit: length + 1) else {
      throw StoreError.key(path: path, why: "is not there or cannot be read")
    }
    guard bytes.count == length else {
      throw StoreError.key(path: path, why: "is not a key of \(length) bytes")
    }
    return JournalKey(bytes)
  }

  /// Makes a new key; never over one that is there.
  public static func create(_ path: String) throws -> JournalKey {
    guard PrivateFile.makeFolder(of: path) else {
      throw StoreError.key(path: path, why: "cannot be written")
    }
    let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    guard PrivateFile.create(path, bytes) else {
      let why = PrivateFile.exists(path) ? "is there already" : "cannot be written"
      throw StoreError.key(path: path, why: why)
    }
    return JournalKey(bytes)
  }

  init(_ bytes: [UInt8]) { key = SymmetricKey(data: bytes) }

  /// The digest of an entry's text after the digest before it, as 64 hexadecimal digits.
  func digest(of text: String, after previous: String) -> String {
    var code = HMAC<SHA256>(key: key)
    code.update(data: Array(previous.utf8))
    code.update(data: Array(text.utf8))
    return hexadecimal(Array(code.finalize()))
  }
}

/// Bytes in hexadecimal, lower case.
func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    out.append(digits[Int(byte >> 4)])
    out.append(digits[Int(byte & 15)])
  }
  return String(decoding: out, as: UTF8.self)
}
