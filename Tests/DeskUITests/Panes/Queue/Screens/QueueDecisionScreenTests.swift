import Testing

@testable import DeskUI

/// Golden screens below the header, which other panes' tests hold.
@Suite struct QueueDecisionScreenTests {
  @Test func `a denial at 80x24`() throws {
    #expect(
      try QueueDialog.denial.screen(.utf8, QueueDialog.small) == """
         ╔═ Deny in writing: RQ-20421 ════════════════════════════════════════════════╗
        V║                   Ground  [danger__________________]                       ║
         ║            What shows it  [threat________________________________]         ║
        ─║ >              Judged by  [______________________________________]         ║─
        >║            Their licence  [______________________________________]         ║
         ║                Judged on  [____________]                                   ║
         ║     Minnesota: may go to  [______________________________________]         ║
         ║          Letter's number  [______________________________________]         ║
         ║        In plain language  [____]                                           ║
         ║      Basis as it says it  [______________________________________]         ║
         ║      Tells of the review  [____]                                           ║
         ║         Complaints go to  [______________________________________]         ║
         ║              Their phone  [______________________________________]         ║
         ║   Tells how to write HHS  [____]                                           ║
         ║                 The rest  [________________________]                       ║
         ║    Held by somebody else  [____]                                           ║
         ║                    Where  [______________________________________]         ║
         ║                                                                            ║
         ║ text of at most 200 letters                                                ║
         ║ Against it: R-36 DENY_NO_PROFESSIONAL DENY_NOT_JUDGED; R-38 LETTER_NUMBER  ║
         ╚════════════════════════════════════════════════════════════════════════════╝

        F1 Help F2 Find F4 Actions F5 Refresh F6 Go F9 Record Esc Cancel
        """)
  }

  @Test func `a split at 80x24`() throws {
    #expect(
      try QueueDialog.split.screen(.utf8, QueueDialog.small) == """

        View: All open v   Filter: [______________] Sort: Due ^  5 of 61  live 14:32:07
           Request    St Status        Patient           Medium     Itm Due       Who
        ────────────────────────────────────────────────────────────────────────────────
        >  RQ-20421    o NEW           Haas, P.          Paper+Disc   - 07-30 H
           RQ-20411   !! OVERDUE       Brandt, I.        Disc         4 07-16 H   mkl
         ╔═ Split off a part: RQ-20421 ═══════════════════════════════════════════════╗
         ║ Asked for: images, reports, notes on Paper+Disc.                           ║
         ║   Split off  [reports_______________________________] stays: images, notes ║
         ║   That part* [withheld________________]                                    ║
         ║ >    Reason* [______________________________________]                      ║
         ║                                                                            ║
         ║ text of at most 180 letters                                                ║
         ║ No rule stands in the way.                                                 ║
         ╚════════════════════════════════════════════════════════════════════════════╝







        F1 Help F2 Find F4 Actions F5 Refresh F6 Go F9 Record Esc Cancel
        """)
  }

  @Test func `a split at 120x40 in ASCII`() throws {
    #expect(
      try QueueDialog.split.screen(.ascii, QueueDialog.large) == """

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
                                                                                      |                                        |
                  += Split off a part: RQ-20421 =====================================================================+s)       |
                  | Asked for: images, reports, notes on Paper+Disc.                                                 |  <      |
                  |   Split off  [reports_______________________________] stays: images, notes                       |sota     |
                  |   That part* [withheld________________]                                                          |promise  |
                  | >    Reason* [______________________________________]                                            |         |
                  |                                                                                                  |         |
                  | text of at most 180 letters                                                                      |         |
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
}
