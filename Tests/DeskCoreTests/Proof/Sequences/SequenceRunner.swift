@testable import DeskCore

/// Runs sequences: writes them step by step, counts what came of them, shrinks one that fails.
struct SequenceRunner {
  let desks: [SequenceDesk]

  /// One sequence of a seed.
  func run(seed: UInt64) throws -> SequenceResult {
    var writer = SequenceWriter(seed: seed)
    guard var desk = writer.dice.pick(desks) else { return SequenceResult() }
    let before = desk.released
    var result = SequenceResult()
    for _ in 0..<writer.dice.number(5...40) {
      let step = writer.next(on: desk)
      result.steps.append(step)
      let (outcome, wrong) = try desk.take(step)
      result.count(outcome)
      result.wrong += wrong
      guard wrong.isEmpty else { break }
    }
    result.wrong += last(on: desk)
    result.released = desk.released - before
    result.closed = desk.chart.requests.values.count { $0.closedOn != nil }
    return result
  }

  /// The machine itself, asked beside every command: no request leaves without its visit, and
  /// nobody sends who has no business to.
  private func last(on desk: SequenceDesk) -> [String] {
    guard let moment = Moment(desk.now, at: desk.site, zones: desk.ground.zones) else { return [] }
    return desk.chart.requests.values.flatMap { request -> [String] in
      guard
        let reading = try? RequestReading(
          request, in: desk.chart, at: moment, policy: desk.ground.policy)
      else { return ["\(request.id) cannot be read"] }
      var evidence = reading.evidence(items: reading.waiting)
      evidence.address = reading.address
      let tries: [(RequestAction, Set<Role>)] = [
        (.handOver, [.front]), (.handOverPart, [.front]), (.send, [.front, .imaging, .supervisor]),
        (.deny, [.front, .clerk]), (.sendUnderLaw, [.clerk]),
      ]
      return tries.compactMap { action, roles in
        let permit = try? RequestMachine.request.decide(
          action, on: reading.standing, by: roles, given: evidence, under: Book())
        return permit == nil ? nil : "\(action.rawValue) of \(request.id) was allowed"
      }
    }
  }

  /// The failing sequence of a seed, with every step dropped that it fails without.
  func shrunk(seed: UInt64, _ steps: [SequenceStep]) throws -> (String, [SequenceStep], [String]) {
    var writer = SequenceWriter(seed: seed)
    guard let start = writer.dice.pick(desks) else { return ("", steps, []) }
    var kept = steps
    var index = 0
    while index < kept.count {
      var fewer = kept
      let dropped = fewer.remove(at: index)
      if index < fewer.count { fewer[index].after += dropped.after }
      if try replay(fewer, on: start).isEmpty { index += 1 } else { kept = fewer }
    }
    return (start.name, kept, try replay(kept, on: start))
  }

  private func replay(_ steps: [SequenceStep], on start: SequenceDesk) throws -> [String] {
    var desk = start
    for step in steps {
      let wrong = try desk.take(step).wrong
      guard wrong.isEmpty else { return wrong }
    }
    return last(on: desk)
  }
}

extension SequenceDesk {
  /// How many releases the desk has seen.
  var released: Int { chart.requests.values.reduce(0) { $0 + $1.releases.count } }
}
