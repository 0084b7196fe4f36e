import DeskCore
import DeskExchange

/// Imports what is put into a folder, file by file.
struct FolderWatch {
  private var folder: WatchedFolder
  private var importer: Importer
  private let show: (ImportResult) -> Void
  /// The status that the worst file has earned.
  private(set) var status: Int32 = 0

  init(_ path: String, desk: Desk, show: @escaping (ImportResult) -> Void) throws {
    guard Folder.isThere(path) else {
      throw InputError(
        field: "--watch", says: "there is no folder \(path)", accepts: "a folder that is there")
    }
    folder = WatchedFolder(path: path)
    importer = Importer(desk: desk)
    self.show = show
    // A folder that is not there was mistyped; it is not made and waited at.
    _ = try folder.waiting()
    try folder.makeFolders()
  }

  /// Goes on until a signal comes; with `once`, until the folder is empty.
  mutating func run(once: Bool) throws {
    StopSignal.listen()
    do {
      while !StopSignal.isAsked {
        for name in try folder.complete() {
          try take(name)
          try StopSignal.check()
        }
        if once, try folder.waiting().isEmpty { return }
        StopSignal.wait(milliseconds: WatchedFolder.pause)
      }
    } catch is StopSignal.Stopped {}
  }

  /// Takes one file in; the file moves only after everything of it is committed and answered.
  private mutating func take(_ name: String) throws {
    let before = folder.look(at: name)
    let path = "\(folder.path)/\(name)"
    do {
      var result = try importer.take(path)
      try answer(&result, to: name)
      show(result)
      if result.rejected > 0 { status = Ending.wrong }
      // A sender that went on writing has a file of its own again.
      guard folder.look(at: name) == before else { return }
      try folder.move(name, into: result.isAnythingRead ? "done" : "rejected")
    } catch let wrong as InputError {
      Output.complain(wrong.description)
      status = Ending.wrong
      try folder.move(name, into: "rejected")
    }
  }

  private func answer(_ result: inout ImportResult, to name: String) throws {
    guard !result.answers.isEmpty else { return }
    result.answeredIn = "\(folder.path)/nak/\(name).nak"
    try FileAccess.replace(result.answeredIn, result.answers.utf8)
  }
}
