import DeskCore
import DeskExchange
import DeskStore

/// Applies lines in order and remembers what they made.
struct Applier {
  let desk: Desk
  /// The folder in which the papers of lines lie.
  let folder: String
  private(set) var status: Int32 = 0
  /// What the machine failed at after a line was done, in words; that may be gone through again.
  private(set) var failure: String?
  private var made: [String: String] = [:]

  init(desk: Desk, folder: String) {
    self.desk = desk
    self.folder = folder
  }

  /// Applies one line and gives exactly one answer.
  ///
  /// `number` is the command's number where the line has none.
  mutating func answer(to line: JSONLines.Line, number: String? = nil) -> (Outcome, JSONValue) {
    let outcome = outcome(of: line, number: number)
    status = max(status, outcome.status)
    var answer = outcome.json
    answer["line"] = .int(line.number)
    return (outcome, .object(answer))
  }

  private mutating func outcome(of line: JSONLines.Line, number: String?) -> Outcome {
    do {
      return try outcome(
        of: try ApplyLine(try line.value.get(), at: desk, made: made, number: number))
    } catch let wrong as InputError {
      return .invalid([wrong])
    } catch let failed as StoreError {
      return .failed(failed.description)
    } catch {
      return .failed("\(error)")
    }
  }

  private mutating func outcome(of line: ApplyLine) throws -> Outcome {
    let papers = try LinePapers(line.papers, of: line.command, in: folder, at: desk)
    defer { papers.discard() }
    let outcome = try desk.store.commit(line.command, on: desk.ground)
    guard case .done(var done) = outcome else { return outcome }
    if !line.name.isEmpty { made[line.name] = done.subject }
    let unfiled = papers.file(under: done.subject, at: desk)
    guard !unfiled.isEmpty else { return outcome }
    status = max(status, unfiled.map(\.outcome.status).max() ?? 0)
    failure = failure ?? unfiled.compactMap(\.outcome.failure).first
    done.findings["unfiled"] = unfiled.map { "\($0.name): \($0.outcome.sentence)" }
      .joined(separator: "; ")
    return .done(done)
  }
}
