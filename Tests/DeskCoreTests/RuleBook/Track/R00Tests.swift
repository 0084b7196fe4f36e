import Testing

@testable import DeskCore

/// an action is taken only from a stage whose row has it.
@Suite struct R00Tests {
  @Test func `an action from a wrong stage names the stage and what is open there`() throws {
    let breaches = PickupMachine.pickup.breaches(
      .handOver, at: .waiting, by: [.front], given: PickupSample.patient.evidence,
      under: Book())

    let breach = try #require(breaches.first)
    #expect(breaches.count == 1)
    #expect(breach.code == "NO_SUCH_MOVE")
    #expect(breach.says == "pickup.handOver cannot be done at stage waiting.")
    #expect(breach.cure == "Open from waiting: call, leave, undo.")
  }

  @Test func `a closed request takes a misrelease, words and an undo, and nothing else`() throws {
    let breaches = RequestMachine.request.breaches(
      .validate, at: .merged, by: [.clerk], given: RequestSample.own.evidence,
      under: Book())

    #expect(
      breaches.map(\.cure)
        == ["Open from merged: misrelease, unmerge, note, tellStatus, undo, backToLogged."])
    #expect(
      RequestMachine.request.open(at: .released) == [.misrelease, .note, .tellStatus, .undo])
  }

  static let trials: [Trial<DuplicatePair>] = [
    Trial("the same in everything") { _ in },
    Trial("another patient", "DUPLICATE_PATIENT") { $0.samePatient = false },
    Trial("other records", "DUPLICATE_RECORDS") { $0.sameScope = false },
    Trial("another recipient", "DUPLICATE_RECIPIENT") { $0.sameRecipient = false },
    Trial("one that is due later", "DUPLICATE_CLOCK") { $0.dueNoLater = false },
    Trial("a closed one", "DUPLICATE_CLOSED") { $0.otherOpen = false },
    Trial("all at once", "DUPLICATE_PATIENT", "DUPLICATE_CLOSED") {
      $0.samePatient = false
      $0.otherOpen = false
    },
  ]

  @Test(arguments: trials)
  func `only a true and open duplicate is merged`(trial: Trial<DuplicatePair>) {
    #expect(trial.codes(of: .sameRequest, on: Sample.duplicate) == trial.codes)
  }
}
