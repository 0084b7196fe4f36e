import DeskCore
import DeskUI
import Foundation

/// Where lists lie that were taken out from a screen; only the account of the desk reads them.
struct ExportFolder {
  let path: String

  /// Writes a list under a name that says which one and when, never what is in it.
  ///
  /// The name is held by an empty file until the list is whole; a refusal leaves nothing behind.
  func write(_ list: Exporter, at moment: Moment) throws -> ExportedList {
    try Folder.make(at: path)
    let file = try hold(name(of: list.source.ask.list, at: moment), list.format)
    var isWhole = false
    defer { if !isWhole { unlink(file) } }
    let written = try list.write(to: file)
    guard case .done = written.outcome else { return ExportedList(written.outcome) }
    isWhole = true
    return ExportedList(written.outcome, path: file, rows: written.rows)
  }

  /// `queue-2026-03-16-1005`, in the site's own time.
  private func name(of list: DeskList, at moment: Moment) -> String {
    let clock = moment.local.minute.filter(\.isNumber)
    return "\(list.rawValue)-\(moment.day)-\(clock)"
  }

  /// Takes a name that no other file has.
  private func hold(_ name: String, _ format: DeskList.Format) throws -> String {
    for copy in 1...9_999 {
      let file = "\(path)/\(name)\(copy == 1 ? "" : "-\(copy)").\(format.rawValue)"
      let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else {
        throw FileProblem(path: file, why: String(cString: strerror(errno)))
      }
      close(descriptor)
      return file
    }
    throw FileProblem(path: path, why: "there are too many lists called \(name)")
  }
}
