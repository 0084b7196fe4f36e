import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct QueueScreenTests {
  @Test func `the queue at 80x24`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("j j <space> <space>")

    #expect(
      desk.screen == """
        [1 Queue] 2 Intake 3 Pickup 4 Audit  STP open to 17:00 TRAINING !2 jdo@FD1 14:32

        View: All open v   Filter: [______________] Sort: Due ^  9 of 61  live 14:32:07
           Request    St Status        Patient           Medium     Itm Due       Who
        ────────────────────────────────────────────────────────────────────────────────
           RQ-20411   !! OVERDUE       Brandt, I.        Disc         4 07-16 H   mkl
           RQ-20433    ! DUE TODAY     Kim, D.           Disc         1 07-17 H   jdo
         * RQ-20418    ^ READY      @= Torres, M.        Paper+Disc   3 07-18 H
         * RQ-20419    ^ READY         Okafor, A.        Paper        1 07-18 H
        >  RQ-20421    o NEW           Haas, P.          Disc         - 07-19 H
           RQ-20422    # NEEDS INFO    Nguyen, L.        Paper        - 07-19 M
           RQ-20424    # HOLD          Costa, R.         Paper        - 07-20 H   jdo
           RQ-20425    o VALID         Lindqvist, A.     Paper        - 07-21 p
           RQ-20427    o VALID         王小明, ¤.        Disc         - 01-03'26H








        2 marked. Actions now apply to the marked rows. Esc clears marks.
        F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Take-next / Filter : Cmd
        """)
  }

  @Test func `the queue at 120x40 with the row's clocks and the legend`() throws {
    var desk = AppDriver(
      try Morning.session(roles: [.front]), size: Size(rows: 40, columns: 120),
      counts: QueueCounts(open: 61, overdue: 2, waiting: 1))
    try desk.press("j j")

    #expect(
      desk.screen == """
        [1 Queue] 2 Intake 3 Pickup 4 Audit                       St. Paul Radiology STP open to 17:00 TRAINING !2 jdo@FD1 14:32

        View: All open v   Filter: [__________] Sort: Due ^  9 of 61  live 14:32:07   ┌─ Detail  RQ-20418  (d = full) ─────────┐
           Request    St Status        Patient        Medium     Itm Due       Who    │ Patient   Torres, M.                   │
        ───────────────────────────────────────────────────────────────────────────── │ MRN       ****0873                     │
           RQ-20411   !! OVERDUE       Brandt, I.     Disc         4 07-16 H   mkl    │           = a look-alike is on file    │
           RQ-20433    ! DUE TODAY     Kim, D.        Disc         1 07-17 H   jdo    │           @ somebody waits for this    │
        >  RQ-20418    ^ READY      @= Torres, M.     Paper+Disc   3 07-18 H          │                                        │
           RQ-20419    ^ READY         Okafor, A.     Paper        1 07-18 H          │ Status    ^ READY                      │
           RQ-20421    o NEW           Haas, P.       Disc         - 07-19 H          │ Stage     READY                        │
           RQ-20422    # NEEDS INFO    Nguyen, L.     Paper        - 07-19 M          │ Kind      Own records                  │
           RQ-20424    # HOLD          Costa, R.      Paper        - 07-20 H   jdo    │ Delivery  Pickup                       │
           RQ-20425    o VALID         Lindqvist, A.  Paper        - 07-21 p          │ Medium    Paper+Disc                   │
           RQ-20427    o VALID         王小明, ¤.     Disc         - 01-03'26H        │ Items     3                            │
                                                                                      │ Shelf     B-14 at STP                  │
                                                                                      │ Who       nobody                       │
                                                                                      │                                        │
                                                                                      │ Act by    Fri 07-18 (tomorrow)         │
                                                                                      │ H         Mon 28 Jul 2025 HIPAA  <     │
                                                                                      │ M         Mon 28 Jul 2025 Minnesota    │
                                                                                      │ p         Sat 12 Jul 2025 our promise  │
                                                                                      │                                        │
                                                                                      │                                        │
                                                                                      │                                        │
                                                                                      │                                        │
                                                                                      │                                        │
                                                                                      │                                        │
                                                                                      │                                        │
                                                                                      │                                        │
        ┌─ Legend (colour is never the only sign) ──────────────────────────────────┐ │                                        │
        │ o NEW, VALID not started   ~ IN WORK, PACKED someone has it               │ │                                        │
        │ ^ READY to hand over, SENDABLE   # HOLD waits for a person or paper       │ │                                        │
        │ ! DUE TODAY   !! OVERDUE, or PULL FROM a bin   @ somebody waits           │ │                                        │
        │ = a look-alike is on file: a third identifier is asked                    │ │                                        │
        │ Due: H HIPAA  M Minnesota  X mammography  2 provider  p promise           │ │ p Pickup  d Details  c Copy number     │
        │ Numbers are masked; Pickup opens values as they match.                    │ │ h Hold    A Assign   . All actions     │
        │                                                                           │ └────────────────────────────────────────┘
        └───────────────────────────────────────────────────────────────────────────┘

        F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Serve-next / Filter x Export : Cmd
        """)
  }

  @Test func `a recalled packet is named with its bin in a line across the screen`() throws {
    let pull = Morning.row(Morning.request("RQ-20440", .recalled, bin: "B-14"), "Lee", "Sun")
    var desk = AppDriver(try Morning.session(), rows: [pull], counts: QueueCounts(recalled: 1))
    #expect(desk.asked.contains(.ask(.alarms)))
    desk.answer(.alarms([pull]))

    #expect(
      desk.lines[1] == "!! RECALLED 1: PULL FROM B-14 (RQ-20440). Must not be handed over.")
    #expect(desk.app.view().roles()[1] == "toast.error 80")
    #expect(desk.lines[5].hasPrefix(">  RQ-20440   !! PULL FROM B-14"))
    #expect(desk.answer(.queueCounts(QueueCounts())) == [.ask(.alarms)])
    desk.answer(.alarms([]))
    #expect(desk.lines[1].isEmpty)
  }

  @Test func `statuses say a sign, a word and a role`() throws {
    let desk = AppDriver(try Morning.session())
    let frame = desk.app.view()

    #expect(frame.cell(6, 15)?.role == .statusDue)
    #expect(frame.cell(7, 17)?.role == .statusReady)
    #expect(Set(RequestStage.allCases.map(\.mark.role.glyph)).allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: [
    ("2025-07-16", RequestStage.inWork, "OVERDUE"), ("2025-07-17", .packed, "DUE TODAY"),
    ("2025-07-18", .inWork, "IN WORK"), ("2025-07-16", .ready, "READY"),
    ("2025-07-16", .released, "DONE"), ("2025-07-16", .recalled, "RECALLED"),
  ])
  func `a day that is over shows on what is not on the shelf yet`(
    _ due: String, _ stage: RequestStage, _ word: String
  ) {
    let row = Morning.row(Morning.request("RQ-1", stage, due: due), "Kim", "D")

    #expect(row.mark(on: Morning.today).word == word)
  }

  @Test func `a day of another year shows its year`() {
    let row = Morning.row(Morning.request("RQ-1", .inWork, due: "2026-01-03"), "Kim", "D")

    #expect(row.due(on: Morning.today) == "01-03'26H")
  }

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)])
  func `no name, however odd, leaves its row`(_ size: Size) throws {
    let family = "\u{1B}]0;x\u{7}\u{202E}" + String(repeating: "\u{6F22}", count: 200)
    let row = Morning.row(Morning.request("RQ-1", .inWork, who: "\u{9}\u{9B}31m"), family, "")
    let desk = AppDriver(try Morning.session(), size: size, rows: [row])

    #expect(desk.lines.allSatisfy { Text.width($0) <= size.columns })
    #expect(desk.screen.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
    #expect(!desk.screen.unicodeScalars.contains("\u{1B}"))
  }
}
