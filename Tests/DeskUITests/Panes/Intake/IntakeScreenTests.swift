import DeskCore
import Testing

@testable import DeskUI

/// The intake pane as it looks, at the two sizes that the desk is used at.
@Suite struct IntakeScreenTests {
  /// A request under way for a patient with studies, a preliminary report and an older request.
  private func desk() throws -> IntakeDesk {
    var desk = try IntakeDesk()
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    desk.patient("101129", "Torres", "Mario", born: "1970-05-01")
    desk.patient("105540", "Torrez", "Maria L", born: "1971-11-20")
    desk.chart.studies["A1"] = Study(
      accession: "A1", mrn: "100873", modality: "CT", title: "chest", on: Day("2026-05-02"))
    desk.chart.reports["R1"] = Report(
      id: "R1", mrn: "100873", status: "preliminary", title: "CT chest", on: Day("2026-05-02"))
    try desk.open()
    try desk.keys("o<enter>torres<space>maria<enter><f9>")
    return desk
  }

  @Test func `the form at 80x24 with a date under way`() throws {
    var desk = try desk()

    try desk.keys("o<enter>torres<space>maria<enter>d<enter><enter><enter>-6m<enter>t")

    #expect(
      desk.screen(rows: 24, columns: 80).joined(separator: "\n") == """

        New release request              Saved as draft every field   * required

                 Track* [own records_____________]
               Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
            Matched by  [full name + date of birth_________]
             Requester* [patient (self)__________] default
               Records* [images + reports__________________] default
                  From  [-6m_________] = Sat 17 Jan 2026, 6 months ago
        >           To  [t___________] = Fri 17 Jul 2026, today
                Medium* [disc + paper______________________] default
             Mammogram  [_____]
             Sensitive  [__________________________________]

        Dates: t today  -6m  +3d  w1 next week  7/4  070425 | "  same as last request
        ── 10 more below ──────────────────────────────────────── act by 08-14, HIPAA ──
        Checks   ! another patient looks alike: ask for a third identifier
                 + imaging held here (CT chest 2026-05-02)
                 ! report of 2026-05-02 is preliminary - will hold until final
        Sticky (kept for next request): Delivery, Came by         F4 on any field = list
        ! Possible duplicate: RQ-10001, same patient and records, today. F4 opens.
        """)
  }

  @Test func `the matches lie over the form at 80x24`() throws {
    var desk = try desk()

    try desk.keys("o<enter>torr")

    #expect(
      desk.screen(rows: 24, columns: 80).joined(separator: "\n") == """

        New release request              Saved as draft every field   * required

                 Track* [own records_____________]
        >      Patient* [torr______________________________]
            Matched by╔═ Patient match: search first ══════════════════════════════════╗
             Requester║ typed: torr                                                    ║
               Records║> Torres, Maria                               ! 1971 F ****0873 ║
                  From║  Torres, Mario                               ! 1970 F ****1129 ║
                    To║  Torrez, Maria L                             ! 1971 F ****5540 ║
                Medium║                                                                ║
             Mammogram║ ! look alike: ask full date of birth                           ║
             Sensitive║ None fits? + new patient                                       ║
                      ╚════════════════════════════════════════════════════════════════╝
        Patient: number, MRN, part of a name, date of birth, phone; + new patient
        ── 10 more below ──────────────────────────────────────── act by 08-14, HIPAA ──



        Sticky (kept for next request): Delivery, Came by         F4 on any field = list

        """)
  }

  @Test func `the form at 120x40 has matches, requests and help beside it`() throws {
    var desk = try desk()

    try desk.keys("o<enter>torr<enter>d<enter><enter><enter>-6m<enter>t")

    #expect(
      desk.screen(rows: 40, columns: 120).joined(separator: "\n") == """

        New release request              Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                        │ typed: torr                          │
                 Track* [own records_____________]                                      │  Torres, Maria     ! 1971 F ****0873 │
               Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │  Torres, Mario     ! 1970 F ****1129 │
            Matched by  [full name + date of birth_________]                            │  Torrez, Maria L   ! 1971 F ****5540 │
             Requester* [patient (self)__________] default                              │                                      │
               Records* [images + reports__________________] default                    │                                      │
                  From  [-6m_________] = Sat 17 Jan 2026, 6 months ago                  │                                      │
        >           To  [t___________] = Fri 17 Jul 2026, today                         │                                      │
                Medium* [disc + paper______________________] default                    │                                      │
             Mammogram  [_____]                                                         │                                      │
             Sensitive  [__________________________________]                            │                                      │
              Delivery* [walk-in pickup__________] sticky                               │                                      │
            Collect at  [St. Paul________________] default                              │                                      │
              Received  [now___________] = Fri 17 Jul 2026, 14:32                       │                                      │
                                                                                        │ ! look alike: ask full date of birth │
        Dates: t today  -6m  +3d  w1 next week  7/4  070425 | "  same as last request   │ None fits? + new patient             │
        ── 7 more below ─────────────────────────────────────── act by 08-14, HIPAA ──  └──────────────────────────────────────┘
        Checks   ! another patient looks alike: ask for a third identifier
                 + imaging held here (CT chest 2026-05-02)                              ┌─ Recent requests, same patient ──────┐
                 ! report of 2026-05-02 is preliminary - will hold until final          │ RQ-10001 07-17 disc paper        NEW │
        Sticky (kept for next request): Delivery, Came by       F4 on any field = list  │                                      │
                                                                                        │                                      │
        ┌─ Field help (?)   To ──────────────────────────────────────────────────────┐  │                                      │
        │ Last day of the records wanted; empty is without end.                      │  │                                      │
        │ Accepts t (today), y (yesterday), -6m, +3d, -1y, w1 (Monday of next week), │  │                                      │
        │ 7/4, 7-4-25, 070425, 07042025, 7/4/2025, jul 4, jul 4 2025, 2025,          │  │                                      │
        │ 2025-07-04                                                                 │  │                                      │
        │ The field shows what it understood, with the weekday, as you type.         │  │                                      │
        │ Dates after today are refused here.                                        │  │                                      │
        │                                                                            │  │                                      │
        │                                                                            │  │                                      │
        │                                                                            │  │                                      │
        │                                                                            │  │                                      │
        └────────────────────────────────────────────────────────────────────────────┘  └──────────────────────────────────────┘
        ! Possible duplicate: RQ-10001, same patient and records, today. F4 opens.
        """)
  }

  @Test func `a paper's form at 80x24 with its list open`() throws {
    var desk = try desk()

    try desk.keys("t<enter>torres<space>maria<enter><a-a><f4>")

    #expect(
      desk.screen(rows: 24, columns: 80).joined(separator: "\n") == """

        Paper for Torres, Maria          * required
                                                ╔═ Enter takes ════════════════════════╗
                 Paper* [authorization__________║> a authorization                     ║
               Patient  [Maria Torres___________║  c Minnesota consent                 ║
           Information  [_______________________║  d patient's directive               ║
             Discloser  [_______________________║  n note for a bearer                 ║
            Recipients  [_______________________║  p proof of authority                ║
               Purpose  [_______________________║  r restriction                       ║
               Ends on  [____________]          ║  k other address or means            ║
              or event  [_______________________║  w a provider's word                 ║
               Written* [yes__] default         ╚══════════════════════════════════════╝
             Signed by  [________________________]

        a authorization  c Minnesota consent  d patient's directive  n note for a beare…
        ── 16 more below ───────────────────────────────────────────────────────────────





        """)
  }

  @Test(arguments: [
    "\u{1B}[31mEVIL\u{07}", "\u{202E}drawkcab", "中文名字長長長", "e\u{301}\u{301}\u{301}",
    String(repeating: "Long", count: 50),
  ])
  func `a hostile name stays within its field and shows nothing unseen`(name: String) throws {
    var desk = try IntakeDesk()
    desk.patient("77", name, name, born: "1971-03-14", phone: name)
    try desk.open()
    try desk.keys("o<enter>")
    try desk.receive(.found("", FindPage()))
    let patient = try #require(desk.chart.patients["77"])
    desk.pane.search.hits = [FindHit(patient: patient, by: .fullName, lookAlike: true)]
    let open = desk.screen(rows: 40, columns: 120)

    try desk.keys("<enter>")

    for screen in [open, desk.screen(rows: 24, columns: 80), desk.screen(rows: 40, columns: 120)] {
      for line in screen {
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
      }
    }
    let edge = desk.screen(rows: 40, columns: 120)[2]
    #expect(Text.width(edge) == 120)
    #expect(edge.hasSuffix("│"))
  }

  @Test(arguments: [(1, 1), (5, 20), (10, 60), (23, 79)])
  func `a window that is too small draws what fits`(rows: Int, columns: Int) throws {
    let desk = try desk()
    var frame = Frame(Size(rows: rows, columns: columns))

    desk.pane.draw(into: &frame, area: frame.area)

    #expect(frame.lines().count == rows)
  }

  @Test func `the hardware cursor stands in the focused field`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr")
    var frame = Frame(Size(rows: 24, columns: 80))

    desk.pane.draw(into: &frame, area: frame.area.dropTop(1).dropBottom(2))

    #expect(frame.cursor == Position(row: 5, column: 21))
  }
}
