extension AmendGolden {
  /// Each list at 80x24.
  static let smallLists: [String: String] = [
    "amendments 80": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit  STP to 17:00 TRAINING pat@FD1 10:05
    [Amendments] Notices Accounting Incidents   < > to switch
    Amendments: Open v   6 open   1 due in 7 days
       Number    St Status     Patient               Asked         Day With
    ────────────────────────────────────────────────────────────────────────────────
       AM-10003   ! DUE SOON   Kim, D.               01-19       56/60 clerk2      ▲
       AM-10004   # EXTENDED   Silva, J.             2025-12-29  77/90 clerk       █
    >  AM-10001   ~ REVIEW     Okafor, A.            02-27       17/60 clerk       █
       AM-10002   o NEW        Torres, M.            03-13        3/60 -
       AM-10006   o NEW        Olson, F.             03-14        2/60 -           ▼
    ┌─ AM-10001 ───────────────────────────────────────────────────────────────────┐
    │         Says  "Social: smoker, 10 a day"                                     │
    │        Wants  Never smoked                                                   │
    │       Reason  It was my brother's history                                    │
    │        About  reports; CT chest 2026-02-20                                   │
    │     Asked by  the patient, 02-27 by counter at STP                           │
    │         With  taken up by clerk                                              │
    │       Answer  none yet                                                       │
    │         Told  -                                                              │
    │   Goes along  nothing yet                                                    │
    └──────────────────────────────────────────────────────────────────────────────┘
    Clock: 60 days end 04-28 (43 left). One extension of 30 days can be recorded.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Decide > List : Cmd
    """,
    "notices 80": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit  STP to 17:00 TRAINING pat@FD1 10:05
    Amendments [Notices] Accounting Incidents   < > to switch
    Notices: Open v   4 open
       Number    St Status     Patient          What      Since      Whose turn
    ────────────────────────────────────────────────────────────────────────────────
    >  NT-10001   o NEW        Haas, P.?        death     03-12      front
       NT-10002   ~ COMPLETE   Kim, D.          death     03-12      data integrity
       NT-10003   ~ ACCEPTED   Olson, F.        adoption  03-12      front
       NT-10004   o NEW        Olson, F.        adoption? 03-16      front

    ┌─ NT-10001 ───────────────────────────────────────────────────────────────────┐
    │      Patient  Peter ? Haas                                                   │
    │   Born, died  ?; Tue 10 Mar 2026                                             │
    │        Chart  not known yet                                                  │
    │      Told by  Lena ?, ?, (***) ***-0177                                      │
    │         Came  03-12 by counter at STP                                        │
    │     Shown by  nothing yet                                                    │
    │      Missing  R-84 The notice does not give: the middle name, or that there  │
    │               is none, the date of birth, the informant's last name and the  │
    │               relationship.                                                  │
    └──────────────────────────────────────────────────────────────────────────────┘
    A death has no clock. It flags the chart, and stops nothing until it is applied.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Check > List : Cmd
    """,
    "a paper about an adoption 80": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit  STP to 17:00 TRAINING pat@FD1 10:05
    Amendments [Notices] Accounting Incidents   < > to switch
    Notices: Open v   4 open
       Number    St Status     Patient          What      Since      Whose turn
    ────────────────────────────────────────────────────────────────────────────────
       NT-10001   o NEW        Haas, P.?        death     03-12      front
       NT-10002   ~ COMPLETE   Kim, D.          death     03-12      data integrity
       NT-10003   ~ ACCEPTED   Olson, F.        adoption  03-12      front
    >  NT-10004   o NEW        Olson, F.        adoption? 03-16      front

    ┌─ NT-10004 ───────────────────────────────────────────────────────────────────┐
    │        Paper  birth certificate                                              │
    │       Entire  4 of 4 pages                                                   │
    │        Child  Olson, Freja, ****0500                                         │
    │    Decree of  Mon 2 Mar 2026                                                 │
    │      Parents  Karin Olson; Lars Olson                                        │
    │         Came  03-16 by counter at STP                                        │
    │       Effect  none yet                                                       │
    │      Missing  R-86 This is none of the three papers that show it.            │
    │               R-87 A birth certificate does not show an adoption.            │
    └──────────────────────────────────────────────────────────────────────────────┘
    A decree has no clock of its own; it takes effect on its date.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Check > List : Cmd
    """,
    "accounting 80": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit  STP to 17:00 TRAINING pat@FD1 10:05
    Amendments Notices [Accounting] Incidents   < > to switch
    Accounting: Open v   3 open
       Number    St Status     Patient         Since         Day Fee     Whose
    ────────────────────────────────────────────────────────────────────────────────
       AC-10004   # SUSPENDS   Haas, P.        03-11             agency  privacy
       AC-10002   # FEE ASKED  Torres, M.      03-09        7/60 $25.00  individual
    >  AC-10003   ~ DRAFT      Kim, D.         03-11        5/60 free    privacy


    ┌─ AC-10003 ───────────────────────────────────────────────────────────────────┐
    │     Asked by  the patient, 03-11 by counter at STP                           │
    │       Period  2020-03-11 to 2026-03-11, 6 years                              │
    │          Fee  free                                                           │
    │     Compiled  03-11, 2 rows                                                  │
    │            1  2026-02-10 District Court; Report CT chest; Court order or     │
    │               subpoena (45 CFR 164.512(e))                                   │
    │            2  2026-02-10 ? what was disclosed: Sheriff; Court order or       │
    │               subpoena (45 CFR 164.512(e))                                   │
    │                                                                              │
    └──────────────────────────────────────────────────────────────────────────────┘
    Clock: 60 days end 05-10 (55 left). One extension of 30 days can be recorded.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Describe > List : Cmd
    """,
    "a suspension 80": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit  STP to 17:00 TRAINING pat@FD1 10:05
    Amendments Notices [Accounting] Incidents   < > to switch
    Accounting: Open v   3 open
       Number    St Status     Patient         Since         Day Fee     Whose
    ────────────────────────────────────────────────────────────────────────────────
    >  AC-10004   # SUSPENDS   Haas, P.        03-11             agency  privacy
       AC-10002   # FEE ASKED  Torres, M.      03-09        7/60 $25.00  individual
       AC-10003   ~ DRAFT      Kim, D.         03-11        5/60 free    privacy


    ┌─ AC-10004 ───────────────────────────────────────────────────────────────────┐
    │       Agency  State Board                                                    │
    │    Stated by  R. Dahl, 03-11 by counter at STP                               │
    │   In writing  yes                                                            │
    │        Until  Fri 1 May 2026                                                 │
    │        Chart  Haas, Peter, ****0600                                          │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    └──────────────────────────────────────────────────────────────────────────────┘
    The suspension holds through Fri 1 May 2026.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 End > List x Export : Cmd
    """,
    "incidents 80": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit  STP to 17:00 TRAINING pat@FD1 10:05
    Amendments Notices Accounting [Incidents]   < > to switch
    Incidents: Open v   1 open
       Number    St Status     Patient            Cause           Since         Day
    ────────────────────────────────────────────────────────────────────────────────
    >  IN-10001   o OPEN       Silva, J.          wrong address   03-13        3/60




    ┌─ IN-10001 ───────────────────────────────────────────────────────────────────┐
    │        Cause  wrong address                                                  │
    │         What  A letter with a report                                         │
    │   Who has it  A former address                                               │
    │         When  discovered 03-13 by front                                      │
    │     Involved  clerk                                                          │
    │       Listed  in an accounting                                               │
    │     Assessed  not yet: presumed a breach                                     │
    │       Notice  none                                                           │
    │                                                                              │
    └──────────────────────────────────────────────────────────────────────────────┘
    The individual is told by Tue 12 May 2026 (57 left).

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Assess > List : Cmd
    """,
  ]
}
