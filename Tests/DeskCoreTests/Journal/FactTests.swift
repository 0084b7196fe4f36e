import Testing

@testable import DeskCore

struct FactTests {
  let maria = Patient(mrn: "M1", name: PersonName(family: "Torres", given: "Maria"))

  @Test func `a new row lists all its fields`() throws {
    let fact = try Fact.created(maria)

    #expect(fact.isNew)
    #expect(fact.table == .patient)
    #expect(fact.key == "M1")
    #expect(fact.changes == (try FieldEncoder.encode(maria)))
  }

  @Test func `a change lists only what changed`() throws {
    var married = maria
    married.name.family = "Silva"
    married.formerFamily = "Torres"

    let fact = try Fact.changed(from: maria, to: married)

    #expect(!fact.isNew)
    #expect(fact.changes == [Field("name.family", "Silva"), Field("formerFamily", "Torres")])
    #expect(try fact.applied(to: maria) == married)
  }

  @Test func `a change from one row to another is refused`() {
    let other = Patient(mrn: "M2", name: maria.name)

    #expect(throws: FactError.otherRow("M1", "M2")) { try Fact.changed(from: maria, to: other) }
  }

  @Test func `a row is made once and changed only when it is there`() throws {
    let made = try Fact.created(maria)
    let changed = try Fact.changed(from: maria, to: maria)

    #expect(throws: FactError.alreadyThere("M1")) { _ = try made.applied(to: maria) }
    #expect(throws: FactError.notThere("M1")) {
      _ = try changed.applied(to: nil as Patient?)
    }
  }

  @Test func `a change may not give a row another key`() throws {
    let fact = Fact.change(.patient, "M1", [Field("mrn", "M2")])

    #expect(throws: FactError.otherRow("M1", "M2")) { _ = try fact.applied(to: maria) }
  }

  @Test func `an entry comes back from its canonical text`() throws {
    var entry = JournalEntry(
      command: "c1", at: Instant(milliseconds: 5), user: "jdo", roles: [.front, .clerk],
      site: "STP", desk: "FD1", tried: "pickup.showID", outcome: .refused, policyVersion: 3)
    entry.subjects = ["VS-10001", "RQ-10001"]
    entry.evidence = [Field("photoID.kind", "passport")]
    entry.facts = [try Fact.created(maria), Fact.change(.patient, "M1", [Field("phone", nil)])]
    entry.answer = [Field("stage", "held")]
    entry.note = "line one\nline two"

    let text = try entry.canonical

    #expect(try JournalEntry(canonical: text) == entry)
    #expect(text.hasPrefix("v1;7:command=2:c1"))
  }

  @Test func `the roles of an entry have one spelling`() throws {
    var texts: Set<String> = []
    for roles in [[Role.front, .clerk, .imaging], [.imaging, .front, .clerk]] {
      texts.insert(
        try JournalEntry(
          command: "c", at: Instant(milliseconds: 0), user: "u", roles: Set(roles), site: "",
          desk: "", tried: "x"
        ).canonical)
    }

    #expect(texts.count == 1)
  }
}
