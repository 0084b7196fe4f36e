import DeskCore
import DeskStore
import Foundation

/// The papers that a line of `apply` brings: files beside it, each filed under what the line made.
///
/// They are read before anything is done, so that a line with a paper that cannot be filed leaves
/// nothing. Each has a number of its command's number and of its bytes, so that a line that is gone
/// through again files none of them twice.
struct LinePapers {
  /// The papers that one line may bring.
  static let most = 20

  private let command: Command
  private let held: HeldScans?

  /// Reads the papers of a line and puts them on the disk; throws the first thing that is wrong.
  init(_ names: [String], of command: Command, in folder: String, at desk: Desk) throws {
    self.command = command
    guard !names.isEmpty else {
      held = nil
      return
    }
    try Self.check(names, of: command)
    let filed = try Self.filed(command, at: desk)
    // An earlier run filed these, and moved them on.
    let moved = names.filter { filed.contains($0) && !Self.isThere("\(folder)/\($0)") }
    let limit = desk.ground.policy.papers.limitMegabytes
    let scans = try names.enumerated().filter { !moved.contains($1) }.map { index, name in
      try ScanFile(
        "\(folder)/\(name)", field: "papers[\(index)]", limit: limit, followsLinks: false)
    }
    held = try HeldScans(scans, in: desk.store.papers)
  }

  /// Files each under what the line made; the first outcome that is not done, or nil.
  func file(under id: String, at desk: Desk) throws -> Outcome? {
    for scan in held?.scans ?? [] {
      try held?.settle(scan)
      var filing = command
      filing.id = "\(command.id)/\(scan.stamp.hash.prefix(16))"
      filing.do = "paper.file"
      filing.on = id
      filing.facts = scan.facts
      filing.override = nil
      let outcome = try desk.store.commit(filing, on: desk.ground)
      guard case .done = outcome else { return outcome }
    }
    return nil
  }

  /// Takes away what was not filed.
  func discard() { held?.discard() }

  /// Whether a name is one of a finished file in the same folder, and of none that is taken itself.
  ///
  /// Not a path, not hidden, nothing that a terminal or a log would read as something else.
  static func isName(_ name: String) -> Bool {
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: scalar != "/" && scalar != "\\"
      }
    }
    let ending = (name as NSString).pathExtension.lowercased()
    return isPlain && !name.isEmpty && name.utf8.count <= 200 && !name.hasPrefix(".")
      && !ApplyCommand.endings.contains(ending) && !DropFolder.drafts.contains(ending)
  }

  private static func check(_ names: [String], of command: Command) throws {
    guard PaperScan.hangs(onWhat: command.do) else {
      throw InputError(
        field: "papers", says: "\(command.do) makes nothing that a paper hangs on",
        accepts: "a request, a paper, a visit, a notice or other matter")
    }
    guard PaperScan.mayFile(command.actor.roles) else {
      throw InputError(
        field: "papers", says: "\(command.actor.user) may file no paper",
        accepts: "a user with a role that files papers")
    }
    guard names.count <= most, Set(names).count == names.count else {
      throw InputError(
        field: "papers", says: "names a file twice, or too many",
        accepts: "at most \(most) files, each once")
    }
    for (index, name) in names.enumerated() where !isName(name) {
      throw InputError(
        field: "papers[\(index)]", says: "is no name of a file beside it",
        accepts: "a name without folders, of a PDF, PNG or TIFF in the same folder")
    }
  }

  /// The names under which papers were filed already, where this very command was done before.
  private static func filed(_ command: Command, at desk: Desk) throws -> Set<String> {
    guard case .done(let done)? = try desk.store.outcome(of: command.id) else { return [] }
    let files = try desk.store.chart {
      try $0.matters(ofRequest: done.subject, as: PaperScan.self)
    }
    return Set(files.map(\.name))
  }

  private static func isThere(_ path: String) -> Bool {
    var about = stat()
    return lstat(path, &about) == 0
  }
}
