extension AmendGolden {
  /// The lists of amendments, notices and papers at 120x40.
  static let largeLists: [String: String] = [
    "amendments 120": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit                  St. Paul Radiology STP open to 17:00 TRAINING pat@FD1 10:05
    [Amendments] Notices Accounting Incidents   < > to switch
    Amendments: Open v   6 open   1 due in 7 days
       Number    St Status     Patient         Asked         Day With          ┌─ Original and requested, side by side ────┐
    ────────────────────────────────────────────────────────────────────────── │    ENTRY as the record has it             │
       AM-10003   ! DUE SOON   Kim, D.         01-19       56/60 clerk2        │ -  Social: smoker, 10 a day               │
       AM-10004   # EXTENDED   Silva, J.       2025-12-29  77/90 clerk         │    REQUEST 02-27 the patient              │
    >  AM-10001   ~ REVIEW     Okafor, A.      02-27       17/60 clerk         │ +  Never smoked                           │
       AM-10002   o NEW        Torres, M.      03-13        3/60 -             │                                           │
       AM-10006   o NEW        Olson, F.       03-14        2/60 -             │    The original is never erased.          │
       AM-10005   # DISAGREES  Torres, M.      02-02             clerk         │    Accepting links the amendment to it.   │
                                                                               │                                           │
                                                                               │    Who holds copies (told if accepted)    │
                                                                               │    [ ] Dr. Patel, cardiology, sent 03-02  │
                                                                               │    [ ] Insurer Northway, sent 03-04       │
                                                                               │                                           │
    ┌─ AM-10001 ─────────────────────────────────────────────────────────────┐ │    Later releases                         │
    │         Says  "Social: smoker, 10 a day"                               │ │    nothing yet                            │
    │        Wants  Never smoked                                             │ │                                           │
    │       Reason  It was my brother's history                              │ │                                           │
    │        About  reports; CT chest 2026-02-20                             │ │                                           │
    │     Asked by  the patient, 02-27 by counter at STP                     │ │                                           │
    │         With  taken up by clerk                                        │ │                                           │
    │       Answer  none yet                                                 │ │                                           │
    │         Told  -                                                        │ │                                           │
    │   Goes along  nothing yet                                              │ │                                           │
    └────────────────────────────────────────────────────────────────────────┘ └───────────────────────────────────────────┘
    ┌─ Timeline ───────────────────────────────────────────────────────────────────────────────────────────────────────────┐
    │ 04-28  the day by which it is due                                                                                    │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
    Clock: 60 days end 04-28 (43 left). One extension of 30 days can be recorded.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Decide > List x Export : Cmd
    """,
    "notices 120": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit                  St. Paul Radiology STP open to 17:00 TRAINING pat@FD1 10:05
    Amendments [Notices] Accounting Incidents   < > to switch
    Notices: Open v   4 open
       Number    St Status     Patient    What      Since      Whose turn      ┌─ What the notice gives ───────────────────┐
    ────────────────────────────────────────────────────────────────────────── │    + first name                           │
    >  NT-10001   o NEW        Haas, P.?  death     03-12      front           │    ? middle name, or none                 │
       NT-10002   ~ COMPLETE   Kim, D.    death     03-12      data integrity  │    + last name                            │
       NT-10003   ~ ACCEPTED   Olson, F.  adoption  03-12      front           │    ? date of birth                        │
       NT-10004   o NEW        Olson, F.  adoption? 03-16      front           │    ? MRN, only if known                   │
                                                                               │    + date of death                        │
                                                                               │    + informant's first name               │
                                                                               │    ? informant's last name                │
                                                                               │    ? relationship to the patient          │
                                                                               │    + contact phone                        │
                                                                               │                                           │
                                                                               │    Verifying and applying are two acts.   │
    ┌─ NT-10001 ─────────────────────────────────────────────────────────────┐ │    Applied, it ends papers of             │
    │      Patient  Peter ? Haas                                             │ │    authority, brings packets back and     │
    │   Born, died  ?; Tue 10 Mar 2026                                       │ │    stops the patient's access.            │
    │        Chart  not known yet                                            │ │                                           │
    │      Told by  Lena ?, ?, (***) ***-0177                                │ │                                           │
    │         Came  03-12 by counter at STP                                  │ │                                           │
    │     Shown by  nothing yet                                              │ │                                           │
    │      Missing  R-84 The notice does not give: the middle name, or that  │ │                                           │
    │               there is none, the date of birth, the informant's last   │ │                                           │
    │               name and the relationship.                               │ │                                           │
    └────────────────────────────────────────────────────────────────────────┘ └───────────────────────────────────────────┘
    ┌─ Timeline ───────────────────────────────────────────────────────────────────────────────────────────────────────────┐
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
    A death has no clock. It flags the chart, and stops nothing until it is applied.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Check > List x Export : Cmd
    """,
    "a paper about an adoption 120": """
    1 Queue 2 Intake 3 Pickup [4 Amend] 5 Audit                  St. Paul Radiology STP open to 17:00 TRAINING pat@FD1 10:05
    Amendments [Notices] Accounting Incidents   < > to switch
    Notices: Open v   4 open
       Number    St Status     Patient    What      Since      Whose turn      ┌─ Which papers show an adoption ───────────┐
    ────────────────────────────────────────────────────────────────────────── │    Accepted, the entire document          │
       NT-10001   o NEW        Haas, P.?  death     03-12      front           │    Adoption Decree                        │
       NT-10002   ~ COMPLETE   Kim, D.    death     03-12      data integrity  │    Order on Petition for Adoption         │
       NT-10003   ~ ACCEPTED   Olson, F.  adoption  03-12      front           │    Finding and Order for Decree           │
    >  NT-10004   o NEW        Olson, F.  adoption? 03-16      front           │                                           │
                                                                               │    Refused                                │
                                                                               │ >  birth certificate                      │
                                                                               │    certificate of adoption                │
                                                                               │    notice of case filing                  │
                                                                               │    signed by the clerk of court           │
                                                                               │    petition for adoption                  │
                                                                               │    termination of rights                  │
    ┌─ NT-10004 ─────────────────────────────────────────────────────────────┐ │    custody paper                          │
    │        Paper  birth certificate                                        │ │    guardianship paper                     │
    │       Entire  4 of 4 pages                                             │ │                                           │
    │        Child  Olson, Freja, ****0500                                   │ │                                           │
    │    Decree of  Mon 2 Mar 2026                                           │ │                                           │
    │      Parents  Karin Olson; Lars Olson                                  │ │                                           │
    │         Came  03-16 by counter at STP                                  │ │                                           │
    │       Effect  none yet                                                 │ │                                           │
    │      Missing  R-86 This is none of the three papers that show it.      │ │                                           │
    │               R-87 A birth certificate does not show an adoption.      │ │                                           │
    └────────────────────────────────────────────────────────────────────────┘ └───────────────────────────────────────────┘
    ┌─ Timeline ───────────────────────────────────────────────────────────────────────────────────────────────────────────┐
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    │                                                                                                                      │
    └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
    A decree has no clock of its own; it takes effect on its date.

    F1 Help F2 Find F3 Back F4 Actions F5 Refresh F6 Go F9 Check > List x Export : Cmd
    """,
  ]
}
