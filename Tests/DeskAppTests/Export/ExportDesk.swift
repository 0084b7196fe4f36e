import DeskCore
import DeskStore
import DeskUI
import Foundation

@testable import DeskApp

/// A desk from whose screen lists are taken out, by the program's own performer.
final class ExportDesk {
  let desk: TestDesk

  init(_ lines: [String] = CounterScript.ready) throws {
    desk = try TestDesk()
    try desk.done(lines)
  }

  /// Where the lists lie.
  var folder: String { "\(desk.folder.path)/state/exports" }

  /// What lies there; nothing where the folder was never made.
  var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
  }

  /// Takes a list out as somebody, at the minute of the test or another.
  func take(
    _ list: ListAsk, _ format: DeskList.Format = .csv, for purpose: String = "a test",
    as role: Role = .clerk, at clock: String? = nil
  ) throws -> ExportedList {
    var environment = desk.environment
    if let clock { environment["RECORDSDESK_CLOCK"] = clock }
    let open = try Desk.open(
      desk.database, signIn: SignIn(role: role), environment: environment)
    defer { open.store.close() }
    let performer = Performer(desk: open, papers: folder + "/papers", exports: folder)
    let replies = performer.perform(.export(list, format, purpose: purpose))
    guard case .exported(let exported)? = replies.first, replies.count == 1 else {
      throw Unstarted(path: "export", why: "\(replies)")
    }
    return exported
  }

  /// The rows of a list, as JSON.
  func rows(_ list: ListAsk, at clock: String? = nil) throws -> [JSON] {
    let exported = try take(list, .json, at: clock)
    guard case .done = exported.outcome else {
      throw Unstarted(path: "export", why: "\(exported.outcome)")
    }
    return try text(exported).split(separator: "\n").map { try JSON(parsing: String($0)) }
  }

  func text(_ exported: ExportedList) throws -> String {
    try String(contentsOfFile: exported.path, encoding: .utf8)
  }

  /// The newest entry about lists that were taken out.
  func entry() throws -> JournalEntry? {
    let open = try Desk.open(
      desk.database, signIn: SignIn(role: .clerk), environment: desk.environment)
    defer { open.store.close() }
    return try open.store.history(of: DeskList.subject).lines.first?.entry
  }
}
