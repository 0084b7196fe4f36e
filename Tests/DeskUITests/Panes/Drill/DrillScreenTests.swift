import Testing

@testable import DeskCore
@testable import DeskUI

/// Practice as it looks, at the two sizes that the desk is used at.
@Suite struct DrillScreenTests {
  @Test func `the question at 80x24`() throws {
    let desk = try PracticeDesk()

    #expect(
      desk.screen == """
         Practice                                                 1 of 2   0 of 0 right
         Erik Berg collects for his sister Anna. His own licence is good, and he has a
         note of hers.
         Mon 16 Mar 2026, 10:05 at STP; the counter is open.
           Anna Berg, MRN 100, born 1971-03-14
           RQ-10001 own records, ready, bin B-14 at STP: CT chest, Report CT chest
           VS-10001 bearer Erik Berg, identified
         front: Verifies a bearer by the patient's note.
           is written: yes; names patient: yes; bearer: Erik Berg; dated: 2026-03-15;
           request: the request; is signed: no




         ── What do you do? ───────────────────────────────────────────────────────────
         >  1  Go on: nothing stands in the way
            2  Refuse, and say what would cure it
            3  Hold it until the cure is there
            4  Pass it to a supervisor or privacy
            5  Redirect to the right office
            6  Give the part that may go

        F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go Enter Answer s Skip : Cmd
        """)
  }

  @Test func `the rules at 80x24`() throws {
    var desk = try PracticeDesk()
    try desk.press("2<down><space>")

    #expect(
      desk.screen == """
         Practice                                                 1 of 2   0 of 0 right
         Erik Berg collects for his sister Anna. His own licence is good, and he has a
         note of hers.
         Mon 16 Mar 2026, 10:05 at STP; the counter is open.
           Anna Berg, MRN 100, born 1971-03-14
           RQ-10001 own records, ready, bin B-14 at STP: CT chest, Report CT chest
           VS-10001 bearer Erik Berg, identified
         front: Verifies a bearer by the patient's note.
           is written: yes; names patient: yes; bearer: Erik Berg; dated: 2026-03-15;
           request: the request; is signed: no

         R-10  The authorization carries every core element.
         ── By which rules? Name every one that is broken. ────────────────────────────
            1  R-02  It is known for which patient, when and at which site it was rec…
         >* 2  R-10  The authorization carries every core element.
            3  R-11  A form signed by a representative describes that person's author…
            4  R-12  The authorization carries the three statements that the law requ…
            5  R-20  What is released lies within what is authorised, on every axis.
            6  R-26  Nothing goes to a third party on spoken permission alone.
            7  R-46  Identity and authority of the person present are verified.
            8  R-47  Someone collecting for the patient brings the patient's signed, …

        F1 Help F2 Find F4 Actions Space Name it Enter Answer Esc Back s Skip : Cmd
        """)
  }

  @Test func `the marks at 80x24`() throws {
    var desk = try PracticeDesk()
    try desk.press("1")

    #expect(
      desk.screen == """
         A note that is not signed                                1 of 2   0 of 1 right
         Not quite.
         To be done: Refuse, and say what would cure it.

         R-47  The note is not signed. (NOTE_UNSIGNED)
           rule    Someone collecting for the patient brings the patient's signed,
                   dated note.
           source  SPR; Minn. Stat. 144.293 subd. 2; single use and thirty days [HOUSE]
           cure    Ask for a signed note, by fax if need be; a phone call does not cure
                   it.
           say     The patient can send us a new signed and dated note, by fax too.

         What was asked:
         Erik Berg collects for his sister Anna. His own licence is good, and he has a
         note of hers.
         Mon 16 Mar 2026, 10:05 at STP; the counter is open.
           Anna Berg, MRN 100, born 1971-03-14
           RQ-10001 own records, ready, bin B-14 at STP: CT chest, Report CT chest
           VS-10001 bearer Erik Berg, identified
         front: Verifies a bearer by the patient's note.
           is written: yes; names patient: yes; bearer: Erik Berg; dated: 2 more: PgDn

        F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go Enter Next : Cmd
        """)
  }

  @Test func `the rules at 120x40 stand under the whole situation`() throws {
    var desk = try PracticeDesk(size: Size(rows: 40, columns: 120))
    try desk.press("2")

    #expect(
      desk.screen == """
         Practice                                                                                         1 of 2   0 of 0 right
         Erik Berg collects for his sister Anna. His own licence is good, and he has a note of hers.
         Mon 16 Mar 2026, 10:05 at STP; the counter is open.
           Anna Berg, MRN 100, born 1971-03-14
           RQ-10001 own records, ready, bin B-14 at STP: CT chest, Report CT chest
           VS-10001 bearer Erik Berg, identified
         front: Verifies a bearer by the patient's note.
           is written: yes; names patient: yes; bearer: Erik Berg; dated: 2026-03-15; request: the request; is signed: no

         R-02  It is known for which patient, when and at which site it was received.


















         ── By which rules? Name every one that is broken. ────────────────────────────────────────────────────────────────────
         >  1  R-02  It is known for which patient, when and at which site it was received.
            2  R-10  The authorization carries every core element.
            3  R-11  A form signed by a representative describes that person's authority.
            4  R-12  The authorization carries the three statements that the law requires.
            5  R-20  What is released lies within what is authorised, on every axis.
            6  R-26  Nothing goes to a third party on spoken permission alone.
            7  R-46  Identity and authority of the person present are verified.
            8  R-47  Someone collecting for the patient brings the patient's signed, dated note.

        F1 Help F2 Find F4 Actions F5 Refresh F6 Go Space Name it Enter Answer Esc Back s Skip : Cmd
        """)
  }
}
