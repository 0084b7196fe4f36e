extension AmendGolden {
  /// The lists of accountings and incidents at 120x40.
  static let largeAccounts: [String: String] = [
    "accounting 120": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit                  St. Paul Radiology STP open to 17:00 TRAINING pat@FD1 10:05
    Amendments Notices [Accounting] Incidents   < > to switch
    Accounting: Open v   3 open
       Number    St Status     Patient   Since         Day Fee     Whose       ┌─ Rows ────────────────────────────────────┐
    ────────────────────────────────────────────────────────────────────────── │ 1  2026-02-10 District Court              │
       AC-10004   # SUSPENDS   Haas, P.  03-11             agency  privacy     │    no address known                       │
       AC-10002   # FEE ASKED  Torres, … 03-09        7/60 $25.00  individual  │    Report CT chest                        │
    >  AC-10003   ~ DRAFT      Kim, D.   03-11        5/60 free    privacy     │    Court order or subpoena (45 CFR        │
                                                                               │    164.512(e))                            │
                                                                               │    RQ-10003                               │
                                                                               │ 2  2026-02-10 Sheriff                     │
                                                                               │    no address known                       │
                                                                               │    Court order or subpoena (45 CFR        │
                                                                               │    164.512(e))                            │
                                                                               │    RQ-10004                               │
                                                                               │ ?  missing: what was disclosed            │
    ┌─ AC-10003 ─────────────────────────────────────────────────────────────┐ │                                           │
    │     Asked by  the patient, 03-11 by counter at STP                     │ │                                           │
    │       Period  2020-03-11 to 2026-03-11, 6 years                        │ │                                           │
    │          Fee  free                                                     │ │                                           │
    │     Compiled  03-11, 2 rows                                            │ │                                           │
    │            1  2026-02-10 District Court; Report CT chest; Court order  │ │                                           │
    │               or subpoena (45 CFR 164.512(e))                          │ │                                           │
    │            2  2026-02-10 ? what was disclosed: Sheriff; Court order or │ │                                           │
    │               subpoena (45 CFR 164.512(e))                             │ │                                           │
    │                                                                        │ │                                           │
    └────────────────────────────────────────────────────────────────────────┘ └───────────────────────────────────────────┘
    ┌─ Timeline ───────────────────────────────────────────────────────────────────────────────────────────────────────────┐
    │ 05-10  the day by which it is due                                                                                    │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
    Clock: 60 days end 05-10 (55 left). One extension of 30 days can be recorded.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Describe > List x Export : Cmd
    """,
    "a suspension 120": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit                  St. Paul Radiology STP open to 17:00 TRAINING pat@FD1 10:05
    Amendments Notices [Accounting] Incidents   < > to switch
    Accounting: Open v   3 open
       Number    St Status     Patient   Since         Day Fee     Whose       ┌─ What it holds back ──────────────────────┐
    ────────────────────────────────────────────────────────────────────────── │    Disclosures to State Board are left    │
    >  AC-10004   # SUSPENDS   Haas, P.  03-11             agency  privacy     │    out of                                 │
       AC-10002   # FEE ASKED  Torres, … 03-09        7/60 $25.00  individual  │    accountings through Fri 1 May 2026.    │
       AC-10003   ~ DRAFT      Kim, D.   03-11        5/60 free    privacy     │    The individual is not told that        │
                                                                               │    something is held back.                │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
    ┌─ AC-10004 ─────────────────────────────────────────────────────────────┐ │                                           │
    │       Agency  State Board                                              │ │                                           │
    │    Stated by  R. Dahl, 03-11 by counter at STP                         │ │                                           │
    │   In writing  yes                                                      │ │                                           │
    │        Until  Fri 1 May 2026                                           │ │                                           │
    │        Chart  Haas, Peter, ****0600                                    │ │                                           │
    │                                                                        │ │                                           │
    │                                                                        │ │                                           │
    │                                                                        │ │                                           │
    │                                                                        │ │                                           │
    └────────────────────────────────────────────────────────────────────────┘ └───────────────────────────────────────────┘
    ┌─ Timeline ───────────────────────────────────────────────────────────────────────────────────────────────────────────┐
    │ 05-01  the day by which it is due                                                                                    │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
    The suspension holds through Fri 1 May 2026.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 End > List x Export : Cmd
    """,
    "incidents 120": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit                  St. Paul Radiology STP open to 17:00 TRAINING pat@FD1 10:05
    Amendments Notices Accounting [Incidents]   < > to switch
    Incidents: Open v   1 open
       Number    St Status     Patient      Cause           Since         Day  ┌─ The four factors ────────────────────────┐
    ────────────────────────────────────────────────────────────────────────── │ ?  What it was: not stated                │
    >  IN-10001   o OPEN       Silva, J.    wrong address   03-13        3/60  │ ?  Who got it: not stated                 │
                                                                               │ ?  Was it seen: not stated                │
                                                                               │ ?  Mitigated: not stated                  │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
                                                                               │                                           │
    ┌─ IN-10001 ─────────────────────────────────────────────────────────────┐ │                                           │
    │        Cause  wrong address                                            │ │                                           │
    │         What  A letter with a report                                   │ │                                           │
    │   Who has it  A former address                                         │ │                                           │
    │         When  discovered 03-13 by front                                │ │                                           │
    │     Involved  clerk                                                    │ │                                           │
    │       Listed  in an accounting                                         │ │                                           │
    │     Assessed  not yet: presumed a breach                               │ │                                           │
    │       Notice  none                                                     │ │                                           │
    │                                                                        │ │                                           │
    └────────────────────────────────────────────────────────────────────────┘ └───────────────────────────────────────────┘
    ┌─ Timeline ───────────────────────────────────────────────────────────────────────────────────────────────────────────┐
    │ 05-12  the day by which it is due                                                                                    │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
    The individual is told by Tue 12 May 2026 (57 left).

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Assess > List x Export : Cmd
    """,
  ]
}
