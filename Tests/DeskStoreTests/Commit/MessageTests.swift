import DeskCore
import Testing

@testable import DeskStore

/// Messages of another system, several in a transaction.
@Suite struct MessageTests {
  private let desk: TemporaryDesk
  private let ground = Ground(policy: Policy(), isReal: true, zones: Zones { _, _ in 0 })

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(
      try Fact.created(Patient.sample("100", "Berg", "Anna")),
      try Fact.created(Patient.sample("200", "Berg", "Annie")))
  }

  private func merge(_ prior: String, message: String = "ADT1 M1") throws -> Command {
    let site = try #require(Policy().site("STP"))
    let moment = try #require(Moment(TemporaryDesk.start, at: site, zones: ground.zones))
    return Command(
      id: "m", do: "patient.merge", on: prior,
      facts: ["into": .text("100"), "message": .text(message)], actor: .system, desk: "FD1",
      moment: moment)
  }

  @Test func `each message stands for itself: one that is wrong does not cost the others`() throws {
    let wrong = try merge("999")
    let right = try merge("200")
    let entry = desk.entry("import.patient", [], on: ["100"])

    let answers = try desk.store.take(["a", "b", "c", "d"], on: ground) { index, _ in
      [.entry(PreparedEntry(entry)), .act(wrong), .act(right), .nothing][index]
    }

    guard case .landed(let first) = answers[0], case .invalid(let errors) = answers[1],
      case .acted(.done(let merged)) = answers[2], answers[3] == .passed
    else {
      Issue.record("\(answers)")
      return
    }
    #expect(first.entry.command == "a" && errors.map(\.field) == ["on"])
    #expect(merged.findings["into"] == "100")
    #expect(try desk.store.chart { try $0.standingChart("200") }?.mrn == "100")
  }

  @Test func `a message that landed is not taken again, and gives its first answer`() throws {
    let right = try merge("200")
    _ = try desk.store.take(["c"], on: ground) { _, _ in .act(right) }

    let again = try desk.store.take(["c"], on: ground) { _, _ in
      Issue.record("it was asked for again")
      return .nothing
    }

    guard case .acted(.done(let done)) = again[0] else {
      Issue.record("\(again)")
      return
    }
    #expect(done.isRepeated)
  }

  @Test func `a refused merge is journalled, and the rows are untouched`() throws {
    let silent = try merge("200", message: "")

    let answers = try desk.store.take(["s"], on: ground) { _, _ in .act(silent) }

    guard case .acted(.refused(let refused)) = answers[0] else {
      Issue.record("\(answers)")
      return
    }
    #expect(refused.breaches.map(\.code) == ["NOTHING_SHOWS"])
    #expect(try desk.store.chart { try $0.patient("200") }?.merged == nil)
    #expect(try desk.store.history(of: "200").lines.first?.entry.outcome == .refused)
  }

  @Test func `a later message sees what an earlier one of its transaction wrote`() throws {
    let right = try merge("300")
    let fact = try Fact.created(Patient.sample("300", "Kim", "David"))
    let entry = desk.entry("import.patient", [fact], on: ["300"])

    let answers = try desk.store.take(["a", "b"], on: ground) { index, _ in
      index == 0 ? .entry(PreparedEntry(entry)) : .act(right)
    }

    guard case .acted(.done) = answers[1] else {
      Issue.record("\(answers)")
      return
    }
    #expect(try desk.store.audit().replayMatches)
  }

  @Test func `a merged chart is found as the one that goes on, and looks like nobody`() throws {
    try desk.log(.sample("RQ-10001", of: "200"))
    #expect(try find("200").first?.lookAlike == false)
    #expect(try find("annie").map(\.patient.mrn).contains("200"))
    let right = try merge("200")
    _ = try desk.store.take(["c"], on: ground) { _, _ in .act(right) }

    #expect(try find("200").map(\.patient.mrn) == ["100"])
    #expect(try find("annie").map(\.patient.mrn) == ["100"])
    #expect(try find("berg").map(\.patient.mrn) == ["100"])
    #expect(try find("200").first?.request?.id == "RQ-10001")
    #expect(try find("berg").first?.lookAlike == false)
    #expect(try desk.store.audit().replayMatches)
  }

  private func find(_ text: String) throws -> [FindHit] {
    try desk.store.find(text, today: .today).hits
  }
}
