import Testing

@testable import DeskCore

/// no restriction on file forbids this release.
@Suite struct R60Tests {
  static let plan = RestrictionTerms(
    healthPlans: true, paidItemsOnly: true, agreed: false)

  static let trials: [Trial<RestrictionCheck>] = [
    Trial("no restriction") { _ in },
    Trial("agreed, against this recipient", "RESTRICTED") {
      $0.restrictions = [RestrictionTerms(recipients: ["Acme"], agreed: true)]
      $0.recipientNamed = true
    },
    Trial("agreed, against someone else") {
      $0.restrictions = [RestrictionTerms(recipients: ["Acme"], agreed: true)]
    },
    Trial("asked for, not agreed to") {
      $0.restrictions = [RestrictionTerms(recipients: ["Acme"], agreed: false)]
      $0.recipientNamed = true
    },
    Trial("nobody said whether it was agreed to", "RESTRICTED") {
      $0.restrictions = [RestrictionTerms(recipients: ["Acme"])]
      $0.recipientNamed = true
    },
    Trial("agreed, against nobody that it names", "RESTRICTED") {
      $0.restrictions = [RestrictionTerms(agreed: true)]
    },
    Trial("agreed, against health plans", "RESTRICTED") {
      $0.restrictions = [RestrictionTerms(healthPlans: true, agreed: true)]
      $0.toHealthPlan = true
    },
    Trial("agreed, against plans, for what was paid only") {
      $0.restrictions = [with(plan) { $0.agreed = true }]
      $0.toHealthPlan = true
    },
    Trial("scenario 50: the plan, and paid in full, unagreed", "RESTRICTED") {
      $0.restrictions = [plan]
      $0.toHealthPlan = true
      $0.paidItems = [1]
    },
    Trial("the same, to a lawyer") {
      $0.restrictions = [plan]
      $0.paidItems = [1]
    },
    Trial("the same, and nothing was paid") {
      $0.restrictions = [plan]
      $0.toHealthPlan = true
    },
    Trial("the same, and the law requires it") {
      $0.restrictions = [plan]
      $0.toHealthPlan = true
      $0.paidItems = [1]
      $0.requiredByLaw = true
    },
    Trial("agreed binds even so", "RESTRICTED") {
      $0.restrictions = [with(plan) { $0.agreed = true }]
      $0.toHealthPlan = true
      $0.paidItems = [1]
      $0.requiredByLaw = true
    },
    Trial("paid in full without asking for it") {
      $0.toHealthPlan = true
      $0.paidItems = [1]
    },
    Trial("the second of two forbids it", "RESTRICTED") {
      $0.restrictions = [plan, RestrictionTerms(healthPlans: true, agreed: true)]
      $0.toHealthPlan = true
    },
  ]

  @Test(arguments: trials)
  func `the agreed and the mandatory one bind`(trial: Trial<RestrictionCheck>) {
    #expect(trial.codes(of: .unrestricted, on: Sample.unrestricted) == trial.codes)
  }
}
