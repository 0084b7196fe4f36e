import Testing

@testable import DeskCore

/// Scenarios at the counter with the patient in person; the numbers are the table's.
@Suite struct PatientScenarios {
  @Test func `1: a licence is valid through its printed date`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    let visit = try desk.visit(request)
    try desk.identify(visit)

    let shown = try desk.show(
      visit, ["attested": .flag(false), "expiresOn": .day(try #require(Day("2026-03-16")))])

    #expect(shown.isDone)
    try desk.done("pickup.verifyPatient", on: visit, by: "front")
    #expect(try desk.handOver(visit).isDone)
    #expect(desk.chart.requests[request]?.stage == .released)
  }

  @Test func `1: the day after its printed date it is refused and the visit stays open`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-17 10:05")
    try desk.patient()
    let visit = try desk.visit(try desk.readyOwn())
    try desk.identify(visit)

    let shown = try desk.show(
      visit, ["attested": .flag(false), "expiresOn": .day(try #require(Day("2026-03-16")))])

    #expect(shown.codes == ["ID_EXPIRED"])
    #expect(desk.chart.visits[visit]?.stage == .roleSet)
  }

  @Test func `3: an ID expired for days, an insurance card and a supervisor release`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let visit = try desk.visit(try desk.readyOwn())
    try desk.identify(visit)
    let fallback: Facts = [
      "papers": .words("insuranceCard"), "expiredOn": .day(try #require(Day("2026-03-10"))),
      "rightAnswers": .number(2), "nameAttested": .flag(true),
    ]

    let unsigned = try desk.does("pickup.showFallback", on: visit, by: "front", fallback)
    var signed = fallback
    signed["countersign"] = .text("supervisor")
    let countersigned = try desk.does("pickup.showFallback", on: visit, by: "front", signed)

    #expect(unsigned.rules == [.r49])
    #expect(countersigned.isDone)
    try desk.done("pickup.verifyPatient", on: visit, by: "front")
    #expect(try desk.handOver(visit).isDone)
  }

  @Test func `3: nobody countersigns for themselves`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    desk.chart.people["front"]?.roles = [.front, .supervisor]
    try desk.patient()
    let visit = try desk.visit(try desk.readyOwn())
    try desk.identify(visit)

    let outcome = try desk.does(
      "pickup.showFallback", on: visit, by: "front",
      [
        "papers": .words("insuranceCard"), "expiredOn": .day(try #require(Day("2026-03-10"))),
        "rightAnswers": .number(2), "nameAttested": .flag(true), "countersign": .text("front"),
      ])

    #expect(outcome.rules == [.r49])
  }

  @Test func `4: a licence in another name goes with a marriage certificate`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let visit = try desk.visit(try desk.readyOwn())
    try desk.identify(visit)
    let lund: Facts = [
      "name": .group(["family": .text("Lund"), "given": .text("Anna")])
    ]

    let without = try desk.show(visit, lund)
    var linked = lund
    linked["link"] = .text("marriageCertificate")
    let with = try desk.show(visit, linked)

    #expect(without.codes == ["NAME_MISMATCH"])
    #expect(with.isDone)
  }

  @Test func `43: a namesake with the same birthday needs a third identifier`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    try desk.patient("200")
    let visit = try desk.visit(try desk.readyOwn())
    try desk.identify(visit)

    let two = try desk.show(visit)
    try desk.done(
      "pickup.identify", on: visit, by: "front", ["kind": .text("mrn"), "typed": .text("100")])

    #expect(two.codes == ["THIRD_IDENTIFIER"])
    #expect(try desk.show(visit).isDone)
  }

  @Test func `45: an unpaid bill is invisible`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    let visit = try desk.verifiedPatient(request)

    #expect(try desk.handOver(visit).isDone)
  }

  @Test func `48: at 17:02 the counter is closed and the next opening is named`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    try desk.at("2026-03-16 17:02")

    let outcome = try desk.does(
      "pickup.arrive", by: "front", ["request": .text(request)])

    #expect(outcome.rules == [.r04])
    guard case .refused(let refused) = outcome else { return }
    #expect(refused.breaches.first?.cure.contains("17 Mar 2026 at 08:00") == true)
  }

  @Test func `three wrong identifiers end the visit and the packet stays`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    let visit = try desk.visit(request)
    let wrong: Facts = ["kind": .text("phoneLastFour"), "typed": .text("9999")]

    #expect(try desk.does("pickup.identify", on: visit, by: "front", wrong).isDone)
    #expect(try desk.does("pickup.identify", on: visit, by: "front", wrong).isDone)
    let third = try desk.does("pickup.identify", on: visit, by: "front", wrong)

    #expect(third.rules == [.r92])
    #expect(desk.chart.visits[visit]?.stage == .held)
    #expect(desk.chart.requests[request]?.stage == .ready)
  }

  @Test func `another site of the practice does not hold the packet`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    try desk.at("2026-03-16 10:10", "STE")
    let visit = try desk.verifiedPatient(request)

    let outcome = try desk.handOver(visit)

    #expect(outcome.codes == ["WRONG_SITE"])
    #expect(desk.chart.requests[request]?.stage == .ready)
  }

  @Test func `a differing count is made anew`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let visit = try desk.verifiedPatient(try desk.readyOwn())

    let wrong = try desk.handOver(visit, count: 3)

    #expect(wrong.codes == ["COUNT_DIFFERS"])
    #expect(try desk.handOver(visit, count: 2).isDone)
  }

  @Test func `a label of another request stops the hand-over and names both`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    try desk.patient("300", PersonName(family: "Kim", given: "David"), born: "1984-06-09")
    let other = try desk.readyOwn("300")
    let label = try #require(desk.chart.requests[other]?.items.first?.label)
    let request = try desk.readyOwn()
    let visit = try desk.verifiedPatient(request)
    try desk.done("pickup.recheck", on: visit, by: "front")

    let outcome = try desk.does(
      "pickup.handOver", on: visit, by: "front",
      [
        "count": .number(2), "scanned": .words(label), "nameReadBack": .flag(true),
        "labelsReadBack": .flag(true), "signature": .text("signed"),
      ])

    #expect(outcome.rules == [.r94])
    guard case .refused(let refused) = outcome else { return }
    let says = refused.breaches.map(\.says).joined()
    #expect(says.contains(other) && says.contains(request))
  }

  @Test func `a verification is void after fifteen minutes, and verifying again cures it`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let visit = try desk.verifiedPatient(try desk.readyOwn())
    try desk.at("2026-03-16 10:21")

    let late = try desk.handOver(visit)

    #expect(late.rules == [.r95])
    #expect(desk.chart.visits[visit]?.stage == .verified)
    try desk.done("pickup.verifyAgain", on: visit, by: "front")
    #expect(desk.chart.visits[visit]?.stage == .atCounter)
  }
}
