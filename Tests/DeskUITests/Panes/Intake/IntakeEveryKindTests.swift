import DeskCore
import Testing

@testable import DeskUI

/// Each kind that is no copy of the record: what its form sends and what is said after it.
@Suite struct IntakeEveryKindTests {
  private func desk(site: String = "STP", at text: String = "2026-07-17T14:32:00-05:00") throws
    -> IntakeDesk
  {
    var desk = try IntakeDesk(at: text, site: site)
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    desk.patient("300", "Young", "Ida", born: "2014-08-01")
    try desk.open()
    return desk
  }

  private func fill(_ desk: inout IntakeDesk, _ fields: [String: String]) {
    for (name, text) in fields { desk.pane.request.set(name, text) }
    desk.pane.refit()
  }

  @Test func `an amendment is received and its 60 days are said`() throws {
    var desk = try desk()
    try desk.keys("am<enter>torr<enter>")
    fill(
      &desk,
      ["inWriting": "y", "types": "reports", "wanted": "It says left.", "reason": "It was right."])

    let effects = try desk.keys("<f9>")

    #expect(effects.orders.map(\.action) == ["amendment.receive"])
    #expect(
      effects.message == "AM-10001 received, act by Tue 09-15 (HIPAA). Next: privacy reviews it.")
    #expect(desk.pane.isUntouched && desk.drafts.isEmpty)
  }

  @Test func `in Rochester the specialist reviews it`() throws {
    var desk = try desk(site: "ROC")
    try desk.keys("am<enter>torr<enter>")
    fill(
      &desk, ["inWriting": "y", "types": "notes", "wanted": "a word", "reason": "it is wrong"])

    let words = try desk.keys("<f9>").message

    #expect(words.hasSuffix("Next: Amendment Request Specialist reviews it."))
  }

  @Test func `an amendment that is only spoken stays on the form with every gap`() throws {
    var desk = try desk()
    try desk.keys("am<enter>torr<enter>")
    fill(&desk, ["inWriting": "n", "types": "notes", "wanted": "a word", "reason": "it is wrong"])

    #expect(desk.pane.closed(.save)?.map(\.code) == ["AMENDMENT_ORAL"])
    let effects = try desk.keys("<f9>")

    guard case .show(.whyNot(let title, let breaches))? = effects.last else {
      Issue.record("nothing was shown: \(effects)")
      return
    }
    #expect(title == "Amendment" && breaches.map(\.rule) == [.r75])
    #expect(desk.pane.request.text("wanted") == "a word")
  }

  @Test func `an accounting asks who was identified, and no purpose`() throws {
    var desk = try desk()
    try desk.keys("ac<enter>torr<enter>")
    #expect(desk.pane.request.spec("purpose") == nil && desk.pane.request.spec("types") == nil)
    fill(&desk, ["identified": "y"])

    let effects = try desk.keys("<f9>")

    #expect(effects.orders.map(\.action) == ["accounting.receive"])
    #expect(
      effects.message
        == "AC-10001 received, act by Tue 09-15 (HIPAA). Next: a clerk compiles the list.")
  }

  @Test func `a death notice has the seven fields and no patient is needed`() throws {
    var desk = try desk()
    try desk.keys("n<enter>")
    fill(
      &desk,
      [
        "given": "Ann", "noMiddle": "y", "family": "Berg", "bornOn": "3/14/1931", "diedOn": "y",
        "informantGiven": "Karin", "informantFamily": "Berg", "relationship": "daughter",
        "phone": "6515550199", "channel": "email",
      ])

    let effects = try desk.keys("<f9>")

    #expect(effects.orders.map(\.action) == ["death.record", "death.complete"])
    #expect(effects.orders.first?.facts["patient"] == nil)
    #expect(
      effects.message
        == "NT-10001 is complete. Next: data integrity verifies it; nothing stops before.")
  }

  @Test func `an incomplete death notice is on record and names what is missing`() throws {
    var desk = try desk()
    try desk.keys("n<enter>")
    fill(&desk, ["given": "Ann", "family": "Berg", "noMiddle": "y"])

    let first = try desk.keys("<f9>")
    let second = try desk.keys("<f9>")

    #expect(first.orders.isEmpty)
    #expect(second.message == "NT-10001 is recorded and lacks something.")
    guard case .show(.whyNot(_, let breaches))? = second.last else {
      Issue.record("no gaps were shown")
      return
    }
    #expect(Set(breaches.map(\.rule)) == [.r84])
  }

  @Test func `three adoption papers pass and the others are refused with the three's names`() throws
  {
    for choice in Choice.adoptionPapers {
      var desk = try desk()
      try desk.keys("ad<enter>young<enter>")
      fill(&desk, ["paper": choice.word, "pagesPresent": "4", "pagesStated": "4"])

      let effects = try desk.keys("<f9>")

      let isAccepted = ["adoptionDecree", "orderOnPetition", "findingAndOrder"]
        .contains(choice.word)
      #expect(effects.message.contains("is accepted") == isAccepted, "\(choice.word)")
      guard !isAccepted, case .show(.whyNot(_, let breaches))? = effects.last else { continue }
      #expect(breaches.first?.cure.contains("Decree") == true, "\(choice.word)")
    }
  }

  @Test func `a decree that names its parents goes to data integrity in the same breath`() throws {
    var desk = try desk()
    try desk.keys("ad<enter>young<enter>")
    fill(
      &desk,
      [
        "paper": "adoptionDecree", "pagesPresent": "4", "pagesStated": "4",
        "decreedOn": "7/1/2026", "parents": "Eva Young; Tom Young",
      ])

    let effects = try desk.keys("<f9>")

    #expect(
      effects.orders.map(\.action) == ["adoption.receive", "adoption.accept", "adoption.route"])
    #expect(effects.message.hasPrefix("NT-10001 is accepted."))
  }

  @Test func `a page too few refuses the whole paper`() throws {
    var desk = try desk()
    try desk.keys("ad<enter>young<enter>")
    fill(&desk, ["paper": "adoptionDecree", "pagesPresent": "3", "pagesStated": "4"])

    let effects = try desk.keys("<f9>")

    #expect(effects.message == "NT-10001 is on file and the paper is refused.")
  }
}
