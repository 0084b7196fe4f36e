import GRDB
import Glibc

extension SQLiteEngine {
  /// Opens a database that is there; as a viewer where nothing can be written, or when asked to.
  ///
  /// `holder` is how this desk names itself to desks that wait for it, without patients.
  public static func open(_ path: String, holder: String = "", asViewer: Bool = false) throws
    -> SQLiteEngine
  {
    guard PrivateFile.exists(path) else { throw StoreError.missing(path: path) }
    try FileSystem.check(path)
    let isViewer = asViewer || !isWritable(path)
    if isViewer { try checkNothingPending(path) }
    let connections = try connect(path, isViewer: isViewer)
    let queue = isViewer ? nil : try CommitQueue(database: path, holder: holder)
    let engine = SQLiteEngine(
      path: path, isViewer: isViewer, queue: queue, connections: connections)
    if !isViewer { try engine.migrate(to: Schema.versions) }
    return engine
  }

  /// Makes a database where there is none, for its owner only.
  public static func create(_ path: String, holder: String = "") throws -> SQLiteEngine {
    guard PrivateFile.makeFolder(of: path) else {
      throw StoreError.unopenable(path: path, why: "its folder cannot be made")
    }
    try FileSystem.check(path)
    guard PrivateFile.create(path, []) else {
      guard PrivateFile.exists(path) else {
        throw StoreError.unopenable(path: path, why: String(cString: strerror(errno)))
      }
      throw StoreError.exists(path: path)
    }
    let connections = try connect(path, isViewer: false, isNew: true)
    let engine = SQLiteEngine(
      path: path, isViewer: false, queue: try CommitQueue(database: path, holder: holder),
      connections: connections)
    try engine.migrate(to: Schema.versions)
    return engine
  }

  static func connect(_ path: String, isViewer: Bool, isNew: Bool = false) throws -> Connections {
    try StoreError.translating(path) {
      if isViewer {
        let viewer = try viewer(path)
        return Connections(writer: viewer, reader: viewer)
      }
      let writer = try DatabaseQueue(path: path, configuration: configuration(path, isNew: isNew))
      let reader = try DatabaseQueue(path: path, configuration: configuration(path, isNew: isNew))
      return Connections(writer: writer, reader: reader)
    }
  }

  /// The file is asked what it is before anything is set, because setting may write.
  private static func configuration(_ path: String, isNew: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "desk"
    configuration.prepareDatabase { db in
      if !isNew { try Identity.check(db, path: path) }
      try SQLiteSettings.apply(to: db, path: path, for: .desk)
    }
    return configuration
  }

  /// A file that only is looked at; `immutable` because a log cannot be opened on a read-only disk.
  private static func viewer(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      try Identity.check(db, path: path)
      try SQLiteSettings.apply(to: db, path: path, for: .viewer)
    }
    return try DatabaseQueue(path: address(path) + "?immutable=1", configuration: configuration)
  }

  /// The path as a URI, every byte with a meaning there spelt out.
  private static func address(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "file:") { uri, byte in
      let character = Character(UnicodeScalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "/-_.".contains(character) {
        uri.append(character)
      } else {
        uri += "%" + String([hex[Int(byte >> 4)], hex[Int(byte & 15)]])
      }
    }
  }

  private static func isWritable(_ path: String) -> Bool {
    access(path, W_OK) == 0 && access(PrivateFile.folder(of: path), W_OK) == 0
  }

  /// A log that was never copied into the file would be left out by a viewer without a word.
  private static func checkNothingPending(_ path: String) throws {
    guard PrivateFile.size(path + "-wal") == 0 else {
      throw StoreError.unopenable(
        path: path,
        why: "\(path)-wal holds what was saved last; open it once where it can be written")
    }
  }
}
