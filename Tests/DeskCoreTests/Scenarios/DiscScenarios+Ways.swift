import Testing

@testable import DeskCore

/// Discs that go to another site by themselves.
extension DiscScenarios {
  @Test func `a disc goes to another site from hand to hand`() throws {
    var desk = try desk()
    let disc = try desk.shelved(desk.inWork())
    let go = { (to: String) -> Facts in ["to": .text(to), "carrier": .text("Kurt Bote")] }

    let away = try desk.does("imaging.transfer", on: disc, by: "clerk", go("ROC"))
    #expect(away.rules == [.r55] && away.codes == ["OTHER_PRACTICE"])
    let nobody = try desk.does("imaging.transfer", on: disc, by: "clerk", ["to": .text("STE")])
    #expect(nobody.codes == ["CUSTODY_UNKNOWN"])
    try desk.done("imaging.transfer", on: disc, by: "clerk", go("STE"))
    #expect(try desk.job(disc).stage == .inTransit && desk.job(disc).heldAt.isEmpty)

    try desk.at("2026-03-16 14:00", "STE")
    try desk.done("imaging.receive", on: disc, by: "clerk2", ["bin": .text("E-2")])
    let job = try desk.job(disc)
    #expect(job.stage == .shelved && job.heldAt == "STE" && job.bin == "E-2")
    #expect(job.custody.map(\.gave) == ["clerk", "Kurt Bote"])
    #expect(job.custody.map(\.took) == ["Kurt Bote", "clerk2"])
  }

  @Test func `a disc whose carrier comes back is taken in where it came from`() throws {
    var desk = try desk()
    let disc = try desk.shelved(desk.inWork())
    try desk.done(
      "imaging.transfer", on: disc, by: "clerk",
      ["to": .text("STE"), "carrier": .text("Kurt Bote")])

    try desk.done("imaging.receive", on: disc, by: "clerk2", ["bin": .text("B-9")])

    let job = try desk.job(disc)
    #expect(job.stage == .shelved && job.heldAt == "STP" && job.bin == "B-9")
    #expect(job.goingTo.isEmpty && job.custody.last?.from == "STP")
    #expect(job.custody.last?.to == "STP")
  }

  @Test func `a disc recalled on a way of its own is taken in, and stays recalled`() throws {
    var desk = try desk()
    let disc = try desk.shelved(desk.inWork())
    try desk.done(
      "imaging.transfer", on: disc, by: "clerk",
      ["to": .text("STE"), "carrier": .text("Kurt Bote")])
    try desk.done("imaging.recall", on: disc, by: "clerk", ["reason": .text("wrong scope")])

    desk.site = "STE"
    try desk.done("imaging.receive", on: disc, by: "clerk2", ["bin": .text("E-2")])
    let again = try desk.does("imaging.receive", on: disc, by: "clerk2", ["bin": .text("E-2")])

    let job = try desk.job(disc)
    #expect(job.stage == .recalled && job.heldAt == "STE" && job.goingTo.isEmpty)
    #expect(again.rules == [.r55])
  }
}
