import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// Runs commands, one a line, through the rule book.
struct ApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Runs commands, one JSON object a line, and answers each after it is durable.",
    discussion: "See `recordsdesk schema` for every command and every answer.")

  @OptionGroup var options: DeskOptions
  @Argument(help: "The file; standard input when it is left out.") var file: String?

  func run() throws {
    let desk = try options.open()
    defer { desk.store.close() }
    var applier = Applier(desk: desk)
    for line in try lines() { applier.apply(line) }
    guard applier.status == 0 else { throw Ending.Status(code: applier.status) }
  }

  private func lines() throws -> JSONLines {
    guard let file else {
      return JSONLines(TextLines(pieces: { FileAccess.piece(of: STDIN_FILENO) }))
    }
    let descriptor = try FileAccess.open(file)
    return JSONLines(TextLines(pieces: { FileAccess.piece(of: descriptor) }))
  }
}

/// Applies lines in order and remembers what they made.
struct Applier {
  let desk: Desk
  private(set) var status: Int32 = 0
  private var made: [String: String] = [:]

  init(desk: Desk) { self.desk = desk }

  /// Applies one line and prints exactly one answer.
  mutating func apply(_ line: JSONLines.Line) {
    let outcome = outcome(of: line)
    status = max(status, outcome.status)
    var answer = outcome.json
    answer["line"] = .int(line.number)
    Output.write(JSONValue.object(answer).text)
  }

  private mutating func outcome(of line: JSONLines.Line) -> Outcome {
    do {
      let parsed = try ApplyLine(try line.value.get(), at: desk, made: made)
      let outcome = try desk.store.commit(parsed.command, on: desk.ground)
      if case .done(let done) = outcome, !parsed.name.isEmpty { made[parsed.name] = done.subject }
      return outcome
    } catch let wrong as InputError {
      return .invalid([wrong])
    } catch let failed as StoreError {
      return .failed(failed.description)
    } catch {
      return .failed("\(error)")
    }
  }
}
