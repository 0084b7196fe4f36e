public import DeskCore

/// The folder beside a database that holds scans of papers, each under the digest of its bytes.
///
/// The same bytes are kept once. A file is on the disk, name and all, before anything speaks of it.
public struct PaperFolder: Sendable {
  /// The folder; its owner alone may look into it.
  public let path: String

  /// The folder of a database.
  public init(database: String) { path = database + ".papers" }

  /// The path of a file by its digest.
  func path(of hash: String) -> String { "\(path)/\(hash)" }

  /// What bytes are, by their content; nil for a kind of file that the desk does not keep.
  public static func stamp(_ bytes: [UInt8]) -> PaperStamp? {
    PaperStamp.Kind(firstBytes: bytes.prefix(8)).map { kind in
      PaperStamp(hash: ContentDigest.of(bytes), kind: kind, size: bytes.count)
    }
  }

  /// Keeps bytes, durably; bytes that are here already stay as they are.
  ///
  /// Throws a `StoreError` when the disk does not take them.
  public func keep(_ bytes: [UInt8], as stamp: PaperStamp) throws {
    try settle(draft(bytes, as: stamp))
  }

  /// The bytes under a digest; throws when they are gone or are not what was kept.
  public func bytes(of hash: String) throws -> [UInt8] {
    guard PaperStamp.isHash(hash), let bytes = PrivateFile.readWhole(path(of: hash)) else {
      throw StoreError.unopenable(path: path(of: hash), why: "it is not there")
    }
    guard ContentDigest.of(bytes) == hash else {
      throw StoreError.unreadable(
        path: path, row: hash, why: "its bytes are not what was filed")
    }
    return bytes
  }

  /// Whether something lies under a digest, whatever it holds.
  func isThere(_ hash: String) -> Bool { PrivateFile.exists(path(of: hash)) }

  /// Copies every sound file into another folder; what is damaged is left for the audit to name.
  func copy(to other: PaperFolder) throws {
    for hash in names() where PaperStamp.isHash(hash) {
      guard let bytes = try? bytes(of: hash), let stamp = PaperFolder.stamp(bytes) else { continue }
      try other.keep(bytes, as: stamp)
    }
  }

  /// Whether the bytes under a digest are there, as many as were filed.
  func holds(_ stamp: PaperStamp) -> Bool {
    PrivateFile.exists(path(of: stamp.hash)) && PrivateFile.size(path(of: stamp.hash)) == stamp.size
  }

  /// The names in the folder, sorted; none where there is no folder.
  func names() -> [String] { PrivateFile.names(in: path) }
}
