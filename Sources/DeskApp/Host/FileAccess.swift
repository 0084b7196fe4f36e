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

  /// The bytes of an ordinary file, up to a limit; throws when it cannot be read.
  ///
  /// Nothing else is waited at, so that a pipe of that name holds nobody up.
  static func bytes(of path: String, limit: Int, followsLinks: Bool = true) throws -> [UInt8] {
    let links = followsLinks ? 0 : O_NOFOLLOW
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | links)
    guard descriptor >= 0 else {
      let isLink = !followsLinks && errno == ELOOP
      throw FileProblem(
        path: path, why: isLink ? "it is a link" : String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var about = stat()
    guard fstat(descriptor, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
      throw FileProblem(path: path, why: "it is no ordinary file")
    }
    var bytes: [UInt8] = []
    while bytes.count < limit, let piece = piece(of: descriptor) { bytes += piece }
    return Array(bytes.prefix(limit))
  }

  /// Writes a new file that only its owner reads, its bytes on the disk; throws when it cannot.
  static func makePrivate(_ path: String, _ bytes: some Collection<UInt8>) throws {
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw FileProblem(path: path, why: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        unlink(path)
        throw FileProblem(path: path, why: String(cString: strerror(errno)))
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else {
      unlink(path)
      throw FileProblem(path: path, why: String(cString: strerror(errno)))
    }
  }

  /// Puts a private file in the place of another in one step, durable with its name.
  static func replace(_ path: String, _ bytes: some Collection<UInt8>) throws {
    let draft = Folder.parent(of: path) + "/.\((path as NSString).lastPathComponent).\(getpid())"
    unlink(draft)
    try makePrivate(draft, bytes)
    try rename(draft, to: path)
  }

  /// Gives a file another name in one step, durable.
  static func rename(_ old: String, to new: String) throws {
    guard Foundation.rename(old, new) == 0 else {
      throw FileProblem(path: new, why: String(cString: strerror(errno)))
    }
    for folder in Set([Folder.parent(of: old), Folder.parent(of: new)]) { try sync(folder) }
  }

  private static func sync(_ folder: String) throws {
    let descriptor = Foundation.open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    defer { if descriptor >= 0 { close(descriptor) } }
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw FileProblem(path: folder, why: String(cString: strerror(errno)))
    }
  }

  /// What is read from an open descriptor next; nil at its end.
  static func piece(of descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
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
