import Foundation
import Testing

@testable import DeskCore

/// Random sequences of commands, each step held against the model's books.
///
/// `RECORDSDESK_SEQUENCES` says how many; `RECORDSDESK_SEED` where they begin, so that a failure
/// that was printed can be run again.
@Suite struct SequenceProof {
  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  @Test func `no sequence of commands gets round the rules`() throws {
    let count = Self.number("RECORDSDESK_SEQUENCES") ?? 600
    let first = UInt64(Self.number("RECORDSDESK_SEED") ?? 1)
    let runner = SequenceRunner(desks: try PreparedDesks.all())
    let clock = ContinuousClock()
    let begun = clock.now
    var sum = SequenceSum()
    for seed in first..<first + UInt64(count) {
      let result = try runner.run(seed: seed)
      sum.add(result)
      guard result.wrong.isEmpty else {
        let (desk, steps, wrong) = try runner.shrunk(seed: seed, result.steps)
        let lines = steps.map { "  \($0)" }.joined(separator: "\n")
        Issue.record("seed \(seed) on \"\(desk)\": \(result.wrong), shrunk \(wrong)\n\(lines)")
        return
      }
    }
    print("\(sum), \(clock.now - begun)")

    // A proof that nothing happens in would prove nothing.
    guard count >= 100 else { return }
    #expect(sum.released * 100 >= count * 20)
    #expect(sum.refused * 100 >= count * 95)
    #expect(sum.steps >= count * 15)
  }

  @Test func `the same seed writes the same sequence`() throws {
    let runner = SequenceRunner(desks: try PreparedDesks.all())

    let once = try runner.run(seed: 7).steps.map(\.description)

    #expect(once == (try runner.run(seed: 7).steps.map(\.description)))
    #expect(once != (try runner.run(seed: 8).steps.map(\.description)))
  }
}

/// What came of many sequences.
struct SequenceSum: CustomStringConvertible {
  private(set) var sequences = 0
  private(set) var steps = 0
  /// Sequences in which something left, was refused, was closed.
  private(set) var released = 0
  private(set) var refused = 0
  private(set) var closed = 0
  private(set) var done = 0
  private(set) var refusals = 0
  private(set) var invalid = 0

  mutating func add(_ result: SequenceResult) {
    sequences += 1
    steps += result.steps.count
    released += result.released > 0 ? 1 : 0
    refused += result.refused > 0 ? 1 : 0
    closed += result.closed > 0 ? 1 : 0
    done += result.done
    refusals += result.refused
    invalid += result.invalid
  }

  var description: String {
    "\(sequences) sequences, \(steps) steps: released in \(released), refused in \(refused), "
      + "closed in \(closed); \(done) steps done, \(refusals) refused, \(invalid) invalid"
  }
}
