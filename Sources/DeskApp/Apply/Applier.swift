import DeskCore
import DeskExchange
import DeskStore

/// Applies lines in order and remembers what they made.
struct Applier {
  let desk: Desk
  private(set) var status: Int32 = 0
  private var made: [String: String] = [:]

  init(desk: Desk) { self.desk = desk }

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
      let parsed = try ApplyLine(
        try line.value.get(), at: desk, made: made, number: number)
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
