import Glibc

/// Small files that only their owner may read: the key, the anchor, the queue's lock.
enum PrivateFile {
  /// Whether something is there.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The bytes of a file, or nil when it cannot be read.
  static func read(_ path: String, limit: Int = 65_536) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = Glibc.read(descriptor, &bytes, limit)
    return count < 0 ? nil : Array(bytes[..<count])
  }

  /// The whole of a file, however large, or nil when it cannot be read.
  static func readWhole(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size(path))
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      guard count > 0 else { return count < 0 ? nil : bytes }
      bytes += piece[..<count]
    }
  }

  /// The names in a folder but for `.` and `..`, sorted; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes the names of a folder durable.
  static func syncFolder(_ folder: String) -> Bool {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }

  /// Writes a new file that nobody else may read; false when it is there already or cannot be made.
  static func create(_ path: String, _ bytes: [UInt8]) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    return finish(descriptor, bytes)
  }

  /// Puts a file in the place of another in one step; false when it could not be written.
  static func replace(_ path: String, _ bytes: [UInt8]) -> Bool {
    let draft = "\(path).\(getpid()).new"
    unlink(draft)
    guard create(draft, bytes) else { return false }
    guard rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  /// Takes a file away, if it is there.
  static func remove(_ path: String) { unlink(path) }

  /// Gives a finished file its name in one step, once its bytes are on the disk.
  static func settle(_ draft: String, as path: String) -> Bool {
    let descriptor = open(draft, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 && rename(draft, path) == 0
  }

  /// Makes the folder of a path, and those above it, for their owner only.
  static func makeFolder(of path: String) -> Bool {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return true }
    let folder = String(path[..<slash])
    if exists(folder) { return true }
    return makeFolder(of: folder) && (mkdir(folder, 0o700) == 0 || errno == EEXIST)
  }

  /// The size of a file in bytes; 0 when it is not there.
  static func size(_ path: String) -> Int {
    var about = stat()
    return stat(path, &about) == 0 ? Int(about.st_size) : 0
  }

  /// The folder of a path.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func finish(_ descriptor: CInt, _ bytes: [UInt8]) -> Bool {
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return fdatasync(descriptor) == 0
  }
}
