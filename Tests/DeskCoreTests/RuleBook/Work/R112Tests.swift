import Testing

@testable import DeskCore

/// nobody takes a request out of another's hands without seeing whose they are.
@Suite struct R112Tests {
  static let trials: [Trial<Taking>] = [
    Trial("whoever has it was seen") { _ in },
    Trial("nobody has it") {
      $0.with = ""
      $0.from = nil
    },
    Trial("who had it has let it go") { $0.with = "" },
    Trial("it is one's own already, to give on") {
      $0.with = "jdo"
      $0.to = "amy"
      $0.from = ""
    },
    Trial("who is to have it has it") {
      $0.with = "amy"
      $0.to = "amy"
      $0.from = nil
    },
    Trial("nobody said whose it is", "WITH_SOMEBODY") { $0.from = nil },
    Trial("a supervisor need not say") {
      $0.from = nil
      $0.isSupervisor = true
    },
    Trial("a colleague was first", "TAKEN_MEANWHILE") { $0.from = "" },
    Trial("it went on to another colleague", "TAKEN_MEANWHILE") { $0.with = "amy" },
    Trial("a supervisor who saw something older", "TAKEN_MEANWHILE") {
      $0.with = "amy"
      $0.isSupervisor = true
    },
  ]

  @Test(arguments: trials)
  func `a request changes hands in the open`(trial: Trial<Taking>) {
    #expect(trial.codes(of: .inOpenHands, on: Sample.taking) == trial.codes)
  }

  @Test(arguments: [nil, ""])
  func `the refusal says who has it`(from: String?) throws {
    let breach = try #require(
      Rule<Taking>.inOpenHands.breaches(with(Sample.taking) { $0.from = from }).first)

    #expect(breach.says.contains("kim") && breach.cure.contains("supervisor"))
  }

  @Test func `its example breaks it`() {
    #expect(Rule<Taking>.inOpenHands.refuses(itsExampleOn: Sample.taking))
  }
}
