import Testing

@testable import DeskCore

/// at hand-over every rule is asked again, name and labels are read back, and it is signed.
@Suite struct R56Tests {
  static let trials: [Trial<HandOverCheck>] = [
    Trial("read back and signed") { _ in },
    Trial("the name was not read back", "NAME_NOT_READ_BACK") { $0.nameReadBack = false },
    Trial("the labels were not", "LABELS_NOT_READ_BACK") { $0.labelsReadBack = false },
    Trial("no word on the signature", "SIGNATURE_MISSING") { $0.signature = .missing },
    Trial("declined, for one's own records") { $0.signature = .declined },
    Trial("declined, by a third party", "SIGNATURE_DECLINED") {
      $0.signature = .declined
      $0.track = .authorization
    },
    Trial("declined, by a provider", "SIGNATURE_DECLINED") {
      $0.signature = .declined
      $0.track = .provider
    },
    Trial("all at once", "NAME_NOT_READ_BACK", "LABELS_NOT_READ_BACK", "SIGNATURE_MISSING") {
      $0.nameReadBack = false
      $0.labelsReadBack = false
      $0.signature = .missing
    },
  ]

  @Test(arguments: trials)
  func `declining to sign bars no one's own records`(trial: Trial<HandOverCheck>) {
    #expect(trial.codes(of: .readBack, on: Sample.handOver) == trial.codes)
  }

  @Test func `the re-check asks every rule that R-56 names, and hand-over asks it once more`() {
    let named: Set<RuleID> = [
      .r13, .r14, .r15, .r16, .r17, .r20, .r40, .r41, .r42, .r45, .r46, .r47, .r48, .r49, .r50,
      .r51, .r60, .r63,
    ]
    let pickup = PickupMachine.pickup

    for (action, stage) in [(PickupAction.recheck, PickupStage.verified), (.handOver, .cleared)] {
      let asked = Set(pickup.move(action, at: stage)?.requires.map(\.id) ?? [])
      #expect(named.subtracting(asked) == [], "\(action)")
    }
  }
}
