import Foundation

/// A desk in a folder of its own, spoken to through the real program.
final class TestDesk {
  let folder: TestFolder
  let database: String
  var environment: [String: String]

  /// A new training desk; a real one where `supervisor` is named.
  init(supervisor: String? = nil) throws {
    folder = try TestFolder()
    environment = folder.environment
    database = "\(folder.path)/desk.sqlite"
    let kind = supervisor.map { ["--supervisor", $0] } ?? ["--training"]
    let made = try run(["init"] + kind, onDatabase: true)
    guard made.status == 0 else { throw Unstarted(path: database, why: made.complaint) }
  }

  /// Runs a command on this desk's database.
  func run(
    _ arguments: [String], input: String = "", onDatabase: Bool = true,
    environment: [String: String] = [:]
  ) throws -> Finished {
    try start(arguments, input: input, onDatabase: onDatabase, environment: environment).finish()
  }

  /// Starts a command on this desk's database.
  func start(
    _ arguments: [String], input: String = "", onDatabase: Bool = true,
    environment: [String: String] = [:]
  ) throws -> Child {
    let file = try folder.write(input, to: "in-\(folder.nextNumber())")
    return try Child(
      Program.path, arguments + (onDatabase ? ["--database", database] : []),
      environment: self.environment.merging(environment) { $1 }, input: file, in: folder)
  }

  /// Applies lines and reads the answers.
  func apply(_ lines: [String], _ more: [String] = []) throws -> [JSON] {
    try run(["apply"] + more, input: lines.map { $0 + "\n" }.joined()).answers()
  }

  /// Applies lines of which each has to be done; gives the last one's subject.
  @discardableResult
  func done(_ lines: [String]) throws -> String {
    let answers = try apply(lines)
    guard answers.count == lines.count, answers.allSatisfy({ $0["outcome"].text == "done" }) else {
      throw Unstarted(path: "apply", why: "\(answers)")
    }
    return answers.last?["subject"].text ?? ""
  }

  /// What the journal's check finds.
  func audit() throws -> JSON { try run(["audit", "verify", "--json"]).answer() }

  /// A subject's history, newest first.
  func history(of id: String) throws -> [JSON] { try run(["history", id, "--json"]).answers() }
}
