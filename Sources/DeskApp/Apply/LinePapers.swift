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

  /// A paper that is not filed under what its line made.
  struct Unfiled {
    let name: String
    let outcome: Outcome
  }

  private let command: Command
  private let held: HeldScans?
  /// Papers of a line that was done before, which can be filed no more.
  private let lost: [Unfiled]

  /// Reads the papers of a line and puts them on the disk; throws the first thing that is wrong.
  ///
  /// A line that was answered before keeps its answer, whatever became of its papers since.
  init(_ names: [String], of command: Command, in folder: String, at desk: Desk) throws {
    self.command = command
    let earlier = names.isEmpty ? nil : try desk.store.outcome(of: command.id)
    let reading: (scans: [ScanFile], lost: [Unfiled])
    switch earlier {
    case .done(let done): reading = try Self.again(names, of: done, in: folder, at: desk)
    case nil:
      if !names.isEmpty { try Self.check(names, of: command) }
      let scans = try names.indices.map { try Self.read(names, $0, in: folder, at: desk) }
      reading = (scans, [])
    default: reading = ([], [])
    }
    lost = reading.lost
    held = reading.scans.isEmpty ? nil : try HeldScans(reading.scans, in: desk.store.papers)
  }

  /// Files each under what the line made; those that were not filed, with why.
  func file(under id: String, at desk: Desk) -> [Unfiled] {
    var seen: [String: Int] = [:]
    return (held?.scans ?? []).compactMap { scan in
      seen[scan.stamp.hash, default: 0] += 1
      let outcome = file(scan, under: id, time: seen[scan.stamp.hash] ?? 1, at: desk)
      if case .done = outcome { return nil }
      return Unfiled(name: scan.name, outcome: outcome)
    } + lost
  }

  /// `time` tells papers of the same bytes apart, whatever their order.
  private func file(_ scan: ScanFile, under id: String, time: Int, at desk: Desk) -> Outcome {
    var filing = command
    filing.id = "\(command.id)/\(scan.stamp.hash.prefix(16))" + (time > 1 ? "-\(time)" : "")
    filing.do = "paper.file"
    filing.on = id
    filing.facts = scan.facts
    filing.override = nil
    do {
      try held?.settle(scan)
      return try desk.store.commit(filing, on: desk.ground)
    } catch {
      return .failed("\(error)")
    }
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

  private static func read(
    _ names: [String], _ index: Int, in folder: String, at desk: Desk
  ) throws -> ScanFile {
    try ScanFile(
      "\(folder)/\(names[index])", field: "papers[\(index)]",
      limit: desk.ground.policy.papers.limitMegabytes, followsLinks: false)
  }

  /// The papers of a line that was done before: an earlier run filed some, and moved them on.
  private static func again(
    _ names: [String], of done: Outcome.Done, in folder: String, at desk: Desk
  ) throws -> (scans: [ScanFile], lost: [Unfiled]) {
    let files = try desk.store.chart {
      try $0.matters(ofRequest: done.subject, as: PaperScan.self)
    }
    let filed = Set(files.map(\.name))
    var scans: [ScanFile] = []
    var lost: [Unfiled] = []
    for (index, name) in names.enumerated() where isName(name) {
      if filed.contains(name), !isThere("\(folder)/\(name)") { continue }
      do {
        scans.append(try read(names, index, in: folder, at: desk))
      } catch let wrong as InputError {
        lost.append(Unfiled(name: name, outcome: .invalid([wrong])))
      }
    }
    return (scans, lost)
  }

  private static func isThere(_ path: String) -> Bool {
    var about = stat()
    return lstat(path, &about) == 0
  }
}
