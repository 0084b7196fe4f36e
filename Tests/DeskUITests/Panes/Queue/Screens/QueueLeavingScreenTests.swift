import Testing

@testable import DeskUI

/// Golden screens below the header, which other panes' tests hold.
@Suite struct QueueLeavingScreenTests {
  @Test func `a packet that is sent at 80x24`() throws {
    #expect(
      try QueueDialog.sending.screen(.utf8, QueueDialog.small) == """

        View: All open v   Filter: [______________] Sort: Due ^  5 of 61  live 14:32:07
           Request    St Status        Patient           Medium     Itm Due       Who
        ────────────────────────────────────────────────────────────────────────────────
        >  RQ-20421    ^ SENDABLE      Haas, P.          Courier      2 07-30 H
         ╔═ Send the packet: RQ-20421 ════════════════════════════════════════════════╗
         ║ By courier, 2 items, to:                                                   ║
         ║     Hale & Ortiz LLP                                                       ║
         ║     200 Ledger Square                                                      ║
         ║     St. Paul, MN 55101                                                     ║
         ║   Courier's tracking number  [FX-77_________________________________]      ║
         ║ >      Label reads as above* [____]                                        ║
         ║                                                                            ║
         ║ y yes  n no                                                                ║
         ║ Against it: R-53 ADDRESS_NEEDS_WRITING                                     ║
         ╚════════════════════════════════════════════════════════════════════════════╝






        F1 Help F2 Find F4 Actions F5 Refresh F6 Go F9 Record Esc Cancel
        """)
  }

  @Test func `a packet that is sent at 120x40 in ASCII`() throws {
    #expect(
      try QueueDialog.sending.screen(.ascii, QueueDialog.large) == """

        View: All open v   Filter: [__________] Sort: Due ^  5 of 61  live 14:32:07   +- Detail  RQ-20421  (d = full) ---------+
           Request    St Status        Patient        Medium     Itm Due       Who    | Patient   Haas, P.                     |
        ----------------------------------------------------------------------------- | MRN       ****0873                     |
        >  RQ-20421    ^ SENDABLE      Haas, P.       Courier      2 07-30 H          |                                        |
           RQ-20411   !! OVERDUE       Brandt, I.     Disc         4 07-16 H   mkl    | Status    ^ SENDABLE                   |
           RQ-20433    ! DUE TODAY     Kim, D.        Disc         1 07-17 H   jdo    | Stage     SENDABLE                     |
           RQ-20418    ^ READY      @= Torres, M.     Paper+Disc   3 07-18 H          | Kind      Own records                  |
           RQ-20419    ^ READY         Okafor, A.     Paper        1 07-18 H          | Delivery  Courier                      |
                                                                                      | Medium    Courier                      |
                                                                                      | Items     2                            |
                                                                                      | Shelf     -                            |
                                                                                      | Who       nobody                       |
                  += Send the packet: RQ-20421 ======================================================================+         |
                  | By courier, 2 items, to:                                                                         |s)       |
                  |     Hale & Ortiz LLP                                                                             |  <      |
                  |     200 Ledger Square                                                                            |sota     |
                  |     St. Paul, MN 55101                                                                           |promise  |
                  |   Courier's tracking number  [FX-77_________________________________]                            |         |
                  | >      Label reads as above* [____]                                                              |         |
                  |                                                                                                  |         |
                  | y yes  n no                                                                                      |         |
                  | Against it: R-53 ADDRESS_NEEDS_WRITING                                                           |         |
                  +==================================================================================================+         |
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

        F1 Help F2 Find F4 Actions F5 Refresh F6 Go F9 Record Esc Cancel
        """)
  }
}
