import Testing

@testable import DeskCore
@testable import DeskUI

/// What was mended, in plain words.
@Suite struct MendingWordsTests {
  private func entry(
    _ tried: String, _ evidence: Fields = [], _ changes: Fields = []
  ) -> JournalEntry {
    var entry = JournalEntry(
      command: "c", at: Instant(milliseconds: 0), user: "mkl", roles: [.clerk], site: "STP",
      desk: "FD1", tried: tried)
    entry.subjects = ["RQ-10001"]
    entry.evidence = evidence
    entry.facts = [Fact.change(.request, "RQ-10001", changes)]
    return entry
  }

  @Test func `a re-link names both patients and the cause`() {
    let words = EventWords.words(
      entry: entry(
        "request.relink",
        [
          Field("relinking.from", "100"), Field("relinking.to", "200"),
          Field("relinking.cause", "sameName"),
        ]))

    #expect(words == "moved from MRN 100 to MRN 200: same name")
  }

  @Test func `an undo names what it took back, and the entry`() {
    let words = EventWords.words(
      entry: entry(
        "request.undo", [Field("undo.did", "request.pend"), Field("undo.entry", "c-17")]))

    #expect(words == "took back the waiting, entry c-17")
  }

  @Test func `an undo on another row names the row`() {
    var undo = entry(
      "amendment.undo", [Field("undo.did", "amendment.start"), Field("undo.entry", "c-17")])
    undo.subjects = ["AM-10001"]

    #expect(EventWords.words(entry: undo) == "AM-10001: took back the review, entry c-17")
  }

  @Test func `a note is read in the history`() {
    let words = EventWords.words(
      entry: entry(
        "request.note", [], [Field("notes.#", "2"), Field("notes.1.text", "rings at noon")]))

    #expect(words == "note: rings at noon")
  }

  @Test func `a needed-by day shows the one before`() {
    let day = Field("neededBy", "2026-03-20")

    #expect(EventWords.words(entry: entry("request.need", [], [day])) == "needed by 2026-03-20")
    #expect(
      EventWords.words(
        entry: entry("request.need", [Field("before.neededBy", "2026-04-01")], [day]))
        == "needed by 2026-03-20, before that 2026-04-01")
    #expect(
      EventWords.words(
        entry: entry("request.need", [Field("before.neededBy", "2026-04-01")]))
        == "needed by no day, before that 2026-04-01")
  }

  @Test func `a near miss has its cause and nobody's name`() {
    var near = entry("nearMiss.report", [Field("cause", "wrongBin")])
    near.subjects = ["NM-10001"]

    #expect(EventWords.words(entry: near) == "NM-10001: near miss, wrong bin")
  }
}
