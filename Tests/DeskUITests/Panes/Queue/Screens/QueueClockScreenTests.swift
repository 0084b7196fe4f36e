import Testing

@testable import DeskUI

/// Golden screens below the header, which other panes' tests hold.
@Suite struct QueueClockScreenTests {
  @Test func `an extension at 80x24`() throws {
    #expect(
      try QueueDialog.extending.screen(.utf8, QueueDialog.small) == """

        View: All open v   Filter: [______________] Sort: Due ^  5 of 61  live 14:32:07
           Request    St Status        Patient           Medium     Itm Due       Who
        ────────────────────────────────────────────────────────────────────────────────
        >  RQ-20421    o NEW           Haas, P.          Paper+Disc   - 07-30 H
         ╔═ Extend by letter: RQ-20421 ═══════════════════════════════════════════════╗
         ║ HIPAA's last day is Sat 9 Aug 2025; 30 days more end Mon 8 Sep 2025.       ║
         ║ Minnesota's last day, Sat 9 Aug 2025, does not move.                       ║
         ║        Letter's number* [L-4___________________________________]           ║
         ║                   Days* [30_] default                                      ║
         ║ > Reason in the letter  [film__________________________________]           ║
         ║                                                                            ║
         ║ text of at most 500 letters                                                ║
         ║ No rule stands in the way.                                                 ║
         ╚════════════════════════════════════════════════════════════════════════════╝







        F1 Help F2 Find F4 Actions F5 Refresh F6 Go F9 Record Esc Cancel
        """)
  }

  @Test func `an extension at 120x40 in ASCII`() throws {
    #expect(
      try QueueDialog.extending.screen(.ascii, QueueDialog.large) == """

        View: All open v   Filter: [__________] Sort: Due ^  5 of 61  live 14:32:07   +- Detail  RQ-20421  (d = full) ---------+
           Request    St Status        Patient        Medium     Itm Due       Who    | Patient   Haas, P.                     |
        ----------------------------------------------------------------------------- | MRN       ****0873                     |
        >  RQ-20421    o NEW           Haas, P.       Paper+Disc   - 07-30 H          |                                        |
           RQ-20411   !! OVERDUE       Brandt, I.     Disc         4 07-16 H   mkl    | Status    o NEW                        |
           RQ-20433    ! DUE TODAY     Kim, D.        Disc         1 07-17 H   jdo    | Stage     NEW                          |
           RQ-20418    ^ READY      @= Torres, M.     Paper+Disc   3 07-18 H          | Kind      Own records                  |
           RQ-20419    ^ READY         Okafor, A.     Paper        1 07-18 H          | Delivery  Pickup                       |
                                                                                      | Medium    Paper+Disc                   |
                                                                                      | Items     not packed yet               |
                                                                                      | Shelf     -                            |
                                                                                      | Who       nobody                       |
                  += Extend by letter: RQ-20421 =====================================================================+         |
                  | HIPAA's last day is Sat 9 Aug 2025; 30 days more end Mon 8 Sep 2025.                             |s)       |
                  | Minnesota's last day, Sat 9 Aug 2025, does not move.                                             |  <      |
                  |        Letter's number* [L-4___________________________________]                                 |sota     |
                  |                   Days* [30_] default                                                            |promise  |
                  | > Reason in the letter  [film__________________________________]                                 |         |
                  |                                                                                                  |         |
                  | text of at most 500 letters                                                                      |         |
                  | No rule stands in the way.                                                                       |         |
                  +==================================================================================================+         |
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

        F1 Help F2 Find F4 Actions F5 Refresh F6 Go F9 Record Esc Cancel
        """)
  }

  @Test func `a cancellation at 80x24`() throws {
    #expect(
      try QueueDialog.cancelling.screen(.utf8, QueueDialog.small) == """

        View: All open v   Filter: [______________] Sort: Due ^  5 of 61  live 14:32:07
           Request    St Status        Patient           Medium     Itm Due       Who
        ────────────────────────────────────────────────────────────────────────────────
        >  RQ-20421    o NEW           Haas, P.          Paper+Disc   - 07-30 H
         ╔═ Cancel at the requester's word: RQ-20421 ═════════════════════════════════╗
         ║ Asked for by patient, received Thu 10 Jul 2025.                            ║
         ║   Caller is the requester* [yes_]                                          ║
         ║     Caller was identified  [no__]                                          ║
         ║ >        It is in writing  [____]                                          ║
         ║            What they said  [______________________________________]        ║
         ║                                                                            ║
         ║ y yes  n no                                                                ║
         ║ Against it: R-46 ID_NOT_VERIFIED                                           ║
         ╚════════════════════════════════════════════════════════════════════════════╝







        F1 Help F2 Find F4 Actions F5 Refresh F6 Go F9 Record Esc Cancel
        """)
  }

  @Test func `a cancellation at 120x40 in ASCII`() throws {
    #expect(
      try QueueDialog.cancelling.screen(.ascii, QueueDialog.large) == """

        View: All open v   Filter: [__________] Sort: Due ^  5 of 61  live 14:32:07   +- Detail  RQ-20421  (d = full) ---------+
           Request    St Status        Patient        Medium     Itm Due       Who    | Patient   Haas, P.                     |
        ----------------------------------------------------------------------------- | MRN       ****0873                     |
        >  RQ-20421    o NEW           Haas, P.       Paper+Disc   - 07-30 H          |                                        |
           RQ-20411   !! OVERDUE       Brandt, I.     Disc         4 07-16 H   mkl    | Status    o NEW                        |
           RQ-20433    ! DUE TODAY     Kim, D.        Disc         1 07-17 H   jdo    | Stage     NEW                          |
           RQ-20418    ^ READY      @= Torres, M.     Paper+Disc   3 07-18 H          | Kind      Own records                  |
           RQ-20419    ^ READY         Okafor, A.     Paper        1 07-18 H          | Delivery  Pickup                       |
                                                                                      | Medium    Paper+Disc                   |
                                                                                      | Items     not packed yet               |
                                                                                      | Shelf     -                            |
                                                                                      | Who       nobody                       |
                  += Cancel at the requester's word: RQ-20421 =======================================================+         |
                  | Asked for by patient, received Thu 10 Jul 2025.                                                  |s)       |
                  |   Caller is the requester* [yes_]                                                                |  <      |
                  |     Caller was identified  [no__]                                                                |sota     |
                  | >        It is in writing  [____]                                                                |promise  |
                  |            What they said  [______________________________________]                              |         |
                  |                                                                                                  |         |
                  | y yes  n no                                                                                      |         |
                  | Against it: R-46 ID_NOT_VERIFIED                                                                 |         |
                  +==================================================================================================+         |
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

        F1 Help F2 Find F4 Actions F5 Refresh F6 Go F9 Record Esc Cancel
        """)
  }
}
