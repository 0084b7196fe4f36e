import Testing

@testable import DeskCore

/// a verification is void fifteen minutes after it was made.
@Suite struct R95Tests {
  static let ages: [(milliseconds: Int64, holds: Bool)] = [
    (0, true), (60_000, true), (899_000, true), (899_999, true), (900_000, false),
    (900_001, false), (-1, false),
  ]

  @Test(arguments: ages)
  func `it stands for fourteen minutes and fifty-nine seconds`(
    age: (milliseconds: Int64, holds: Bool)
  ) {
    let visit = with(Sample.verification(.patient)) {
      $0.at = Instant(milliseconds: $0.now.milliseconds - age.milliseconds)
    }

    let codes = Rule<Verification>.verificationFresh.breaches(visit).map(\.code)

    #expect(codes == (age.holds ? [] : ["VERIFICATION_STALE"]))
  }

  @Test func `unknown is stale`() {
    let visit = with(Sample.verification(.patient)) { $0.at = nil }

    #expect(!Rule<Verification>.verificationFresh.breaches(visit).isEmpty)
  }

  @Test func `a stale verification alone does not end the visit`() {
    let stale = Refusal(
      tried: "pickup.recheck",
      breaches: Rule<Verification>.verificationFresh.breaches(
        with(Sample.verification(.patient)) { $0.at = nil }))
    let revoked = Refusal(
      tried: "pickup.recheck",
      breaches: stale.breaches
        + Rule<NameOnID>.nameMatches.breaches(NameOnID(result: .different)))

    let pickup = PickupMachine.pickup
    #expect(pickup.failure(of: .recheck, at: .verified, after: stale) == nil)
    #expect(pickup.failure(of: .recheck, at: .verified, after: revoked) == .refuseRecheck)
  }
}
