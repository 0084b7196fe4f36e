import Testing

@testable import DeskUI

/// Golden screens below the header, which other panes' tests hold.
@Suite struct QueueAlarmScreenTests {
  @Test func `a second check with free bins at 80x24`() throws {
    #expect(
      try QueueDialog.check.screen(.utf8, QueueDialog.small) == """

        View: All open v   Filter: [______________] Sort: Due ^  5 of 61  live 14:32:07
           Request    St Status        Patient           Medium     Itm Due       Who
        ────────────────────────────────────────────────────────────────────────────────
        >  RQ-20421    ~ PACKED        Haas, P.          Paper+Disc   2 07-30 H
           RQ-20411   !! OVERDUE       Brandt, I.        Disc         4 07-16 H   mkl
           RQ-20433    ! DUE TODAY     Kim, D.           Disc         1 07-17 H   jdo
           RQ-2╔═ RQ-20421 ═════════════════════════════════════════════════════╗
           RQ-2║ Second check passed: shelf bin (empty when it is sent)         ║
               ║ [B-04________________________________________________________] ║
               ║ Free: B-04 B-05 B-06 B-07 B-08 B-09   Tab takes one            ║
               ║                                                                ║
               ╚════════════════════════════════════════════════════════════════╝









        F1 Help F2 Find F4 Actions F5 Refresh F6 Go Enter OK Tab Free-bin Esc Cancel
        """)
  }

  @Test func `a second check with free bins at 120x40 in ASCII`() throws {
    #expect(
      try QueueDialog.check.screen(.ascii, QueueDialog.large) == """

        View: All open v   Filter: [__________] Sort: Due ^  5 of 61  live 14:32:07   +- Detail  RQ-20421  (d = full) ---------+
           Request    St Status        Patient        Medium     Itm Due       Who    | Patient   Haas, P.                     |
        ----------------------------------------------------------------------------- | MRN       ****0873                     |
        >  RQ-20421    ~ PACKED        Haas, P.       Paper+Disc   2 07-30 H          |                                        |
           RQ-20411   !! OVERDUE       Brandt, I.     Disc         4 07-16 H   mkl    | Status    ~ PACKED                     |
           RQ-20433    ! DUE TODAY     Kim, D.        Disc         1 07-17 H   jdo    | Stage     PACKED                       |
           RQ-20418    ^ READY      @= Torres, M.     Paper+Disc   3 07-18 H          | Kind      Own records                  |
           RQ-20419    ^ READY         Okafor, A.     Paper        1 07-18 H          | Delivery  Pickup                       |
                                                                                      | Medium    Paper+Disc                   |
                                                                                      | Items     2                            |
                                                                                      | Shelf     -                            |
                                                                                      | Who       nobody                       |
                                                                                      |                                        |
                                                                                      | Act by    Wed 07-30 (in 13 days)       |
                                   += RQ-20421 =====================================================+ 9 Aug 2025 HIPAA  <      |
                                   | Second check passed: shelf bin (empty when it is sent)         | 9 Aug 2025 Minnesota     |
                                   | [B-04________________________________________________________] | 24 Jul 2025 our promise  |
                                   | Free: B-04 B-05 B-06 B-07 B-08 B-09   Tab takes one            |                          |
                                   |                                                                |                          |
                                   +================================================================+                          |
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

        F1 Help F2 Find F4 Actions F5 Refresh F6 Go Enter OK Tab Free-bin Esc Cancel
        """)
  }
}
