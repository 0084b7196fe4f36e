import DeskCore
import DeskExchange

/// Imports what is put into a folder, file by file.
struct FolderWatch {
  private let folder: DropFolder
  private var importer: Importer
  private let show: (ImportResult) -> Void
  /// The status that the worst file has earned.
  private(set) var status: Int32 = 0

  init(_ path: String, desk: Desk, show: @escaping (ImportResult) -> Void) throws {
    folder = try DropFolder(path, settle: 1)
    importer = Importer(desk: desk)
    self.show = show
    try folder.makeFolders(["done", "rejected", "nak"])
  }

  /// Goes on until a signal comes; with `once`, until the folder is empty.
  mutating func run(once: Bool) throws {
    var watch = DropWatch(folder)
    _ = try watch.run(until: once ? .whenEmpty : .never) { try take($0) }
  }

  /// Takes one file in; the file moves only after everything of it is committed and answered.
  private mutating func take(_ name: String) throws -> DropWatch.Taken {
    let before = folder.look(at: name)
    do {
      var result = try importer.take(folder.path(of: name))
      try answer(&result, to: name)
      show(result)
      if result.rejected > 0 { status = Ending.wrong }
      // A sender that went on writing has a file of its own again.
      guard folder.look(at: name) == before else { return .stays }
      try folder.move(name, into: result.isAnythingRead ? "done" : "rejected")
    } catch let wrong as InputError {
      Output.complain(wrong.description)
      status = Ending.wrong
      try folder.move(name, into: "rejected")
    }
    return .dealtWith
  }

  private func answer(_ result: inout ImportResult, to name: String) throws {
    guard !result.answers.isEmpty else { return }
    result.answeredIn = "\(folder.path)/nak/\(name).nak"
    try FileAccess.replace(result.answeredIn, result.answers.utf8)
  }
}
