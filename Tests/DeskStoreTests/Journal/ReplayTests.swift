import DeskCore
import Testing

@testable import DeskStore

/// The journal alone gives every table back, whatever happened.
struct ReplayTests {
  @Test(arguments: 0..<12)
  func `any run of acts replays to the tables that stand`(seed: Int) throws {
    let desk = try TemporaryDesk()
    var dice = SystemDice(seed)
    try desk.add(try (0..<6).map { try Fact.created(Patient.sample("M\($0)", "Torres", "Maria")) })
    for step in 0..<60 { try act(step, on: desk, &dice) }

    let report = try desk.store.audit()

    #expect(report.isSound)
    #expect(report.difference == nil)
  }

  @Test func `search keys and labels are those that a replay makes`() throws {
    let desk = try TemporaryDesk()
    var dice = SystemDice(5)
    try desk.add(try (0..<6).map { try Fact.created(Patient.sample("M\($0)", "Torres", "Maria")) })
    for step in 0..<80 { try act(step, on: desk, &dice) }
    let scratch = try ScratchEngine()
    let entries = try desk.store.journal { try $0.latest(500).lines.reversed().map(\.entry) }

    try scratch.write { session in
      let replay = Replay(scratch: session)
      for fact in entries.flatMap(\.facts) { try replay.apply(fact) }
    }

    for sql in [
      "SELECT kind, word, sort_name, mrn FROM patient_key ORDER BY kind, word, sort_name, mrn",
      "SELECT pair, born, mrn FROM patient_pair ORDER BY pair, born, mrn",
      "SELECT label, request FROM request_label ORDER BY label, request",
    ] {
      let kept = try desk.store.engine.read { try $0.rows(sql, []) }
      #expect(kept == (try scratch.read { try $0.rows(sql, []) }))
      #expect(!kept.isEmpty)
    }
  }

  private func act(_ step: Int, on desk: TemporaryDesk, _ dice: inout SystemDice) throws {
    switch dice.next(5) {
    case 0: try desk.log(.sample("RQ-\(10_001 + step)", of: "M\(dice.next(6))"))
    case 1: try rename("M\(dice.next(6))", on: desk, &dice)
    default: try moveAny(on: desk, &dice)
    }
  }

  private func rename(_ mrn: String, on desk: TemporaryDesk, _ dice: inout SystemDice) throws {
    let old = try #require(try desk.store.chart { try $0.patient(mrn) })
    var new = old
    new.name.family = ["Torres", "Silva", "Nguyễn", "de la Cruz"][dice.next(4)]
    new.phone = "651 555 01\(10 + dice.next(80))"
    new.bornOn = dice.next(3) == 0 ? nil : Day(number: 5000 + dice.next(900))
    try desk.add(try Fact.changed(from: old, to: new))
  }

  private func moveAny(on desk: TemporaryDesk, _ dice: inout SystemDice) throws {
    let mrn = "M\(dice.next(6))"
    guard let request = try desk.store.chart({ try $0.requests(ofPatient: mrn).last }) else {
      return
    }
    let stages: [RequestStage] = [.validated, .inWork, .packed, .ready, .released]
    try desk.move(request, to: stages[dice.next(5)]) { request in
      request.assignee = ["", "kim", "jdo"][dice.next(3)]
      request.items = (0..<dice.next(3)).map {
        PackedItem(number: $0 + 1, medium: .disc, type: .images, title: "CT", label: "MD-0000\($0)")
      }
    }
  }
}

/// Dice with a seed.
struct SystemDice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 99 }

  /// A number below a bound.
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
