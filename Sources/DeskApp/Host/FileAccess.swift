import Foundation

/// Reading bytes, and what may be written.
enum FileAccess {
  /// Whether a file can be written.
  static func isWritable(_ path: String) -> Bool {
    FileManager.default.isWritableFile(atPath: path)
  }

  /// The size of a file in bytes; 0 when there is none.
  static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  /// What is read from an open descriptor next; nil at its end.
  static func piece(of descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }

  /// Puts a text that only its owner may read in the place of a file, in one step.
  static func replace(_ path: String, _ text: String) throws {
    let draft = "\(path).\(getpid()).new"
    defer { unlink(draft) }
    let options: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard
      FileManager.default.createFile(
        atPath: draft, contents: Data(text.utf8), attributes: options),
      rename(draft, path) == 0
    else { throw FileProblem(path: path, why: "cannot be written") }
  }

  /// Opens a file to read; throws when it cannot.
  static func open(_ path: String) throws -> Int32 {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileProblem(path: path, why: String(cString: strerror(errno)))
    }
    return descriptor
  }
}

/// A file that cannot be read or written.
struct FileProblem: Error, CustomStringConvertible {
  let path: String
  let why: String

  var description: String { "\(path): \(why)" }
}
