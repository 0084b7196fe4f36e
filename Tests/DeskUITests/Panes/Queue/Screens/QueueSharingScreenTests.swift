import Testing

@testable import DeskUI

/// Golden screens below the header, which other panes' tests hold.
@Suite struct QueueSharingScreenTests {
  @Test func `a bulk assignment at 80x24`() throws {
    #expect(
      try QueueDialog.assign.screen(.utf8, QueueDialog.small) == """

        View: All open v   Filter: [______________] Sort: Due ^  5 of 61  live 14:32:07
           Request    St Status        Patient           Medium     Itm Due       Who
        ────────────────────────────────────────────────────────────────────────────────
         * RQ-20421    o NEW           Haas, P.          Paper+Disc   - 07-30 H
         * RQ-20411   !! OVERDUE       Brandt, I.        Disc         4 07-16 H   mkl
         * RQ-20433    ! DUE TODAY     Kim, D.           Disc         1 07-17 H   jdo
        >  RQ-20418    ^ ╔═ Assign 3 requests to ═════════════════════╗ 07-18 H
           RQ-20419    ^ ║ [m_______________________________________] ║ 07-18 H
                         ║                                            ║
                         ║>  mkl  Mika Larsen                         ║
                         ║                                            ║
                         ╚════════════════════════════════════════════╝









        F1 Help F2 Find F4 Actions F5 Refresh F6 Go Enter OK Esc Cancel
        """)
  }

  @Test func `a bulk assignment at 120x40 in ASCII`() throws {
    #expect(
      try QueueDialog.assign.screen(.ascii, QueueDialog.large) == """

        View: All open v   Filter: [__________] Sort: Due ^  5 of 61  live 14:32:07   +- Detail  RQ-20418  (d = full) ---------+
           Request    St Status        Patient        Medium     Itm Due       Who    | Patient   Torres, M.                   |
        ----------------------------------------------------------------------------- | MRN       ****0873                     |
         * RQ-20421    o NEW           Haas, P.       Paper+Disc   - 07-30 H          |           = a look-alike is on file    |
         * RQ-20411   !! OVERDUE       Brandt, I.     Disc         4 07-16 H   mkl    |           @ somebody waits for this    |
         * RQ-20433    ! DUE TODAY     Kim, D.        Disc         1 07-17 H   jdo    |                                        |
        >  RQ-20418    ^ READY      @= Torres, M.     Paper+Disc   3 07-18 H          | Status    ^ READY                      |
           RQ-20419    ^ READY         Okafor, A.     Paper        1 07-18 H          | Stage     READY                        |
                                                                                      | Kind      Own records                  |
                                                                                      | Delivery  Pickup                       |
                                                                                      | Medium    Paper+Disc                   |
                                                                                      | Items     3                            |
                                                                                      | Shelf     B-14 at STP                  |
                                                                                      | Who       nobody                       |
                                             += Assign 3 requests to =====================+                                    |
                                             | [m_______________________________________] | by    Fri 07-18 (tomorrow)         |
                                             |                                            |       Mon 28 Jul 2025 HIPAA  <     |
                                             |>  mkl  Mika Larsen                         |       Mon 28 Jul 2025 Minnesota    |
                                             |                                            |       Sat 12 Jul 2025 our promise  |
                                             +============================================+                                    |
                                                                                      |                                        |
                                                                                      |                                        |
                                                                                      |                                        |
                                                                                      |                                        |
                                                                                      |                                        |
                                                                                      |                                        |
                                                                                      |                                        |
        +- Legend (colour is never the only sign) ----------------------------------+ |                                        |
        | o NEW, VALID not started   ~ IN WORK, PACKED someone has it               | |                                        |
        | ^ READY to hand over, SENDABLE   # HOLD waits for a person or paper       | |                                        |
        | ! DUE TODAY   !! OVERDUE, or PULL FROM a bin   @ somebody waits           | |                                        |
        | = a look-alike is on file: a third identifier is asked                    | |                                        |
        | Due: H HIPAA  M Minnesota  X mammography  2 provider  p promise           | | p Pickup  d Details  c Copy number     |
        | Numbers are masked; Pickup opens values as they match.                    | | h Hold    A Assign   . All actions     |
        |                                                                           | +----------------------------------------+
        +---------------------------------------------------------------------------+

        F1 Help F2 Find F4 Actions F5 Refresh F6 Go Enter OK Esc Cancel
        """)
  }
}
