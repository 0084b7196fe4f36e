import DeskCore

extension IntakeKindScreens {
  static let matters = [
    RequestKind.amendment: amendment,
    .accounting: accounting,
    .deathNotice: deathNotice,
    .adoptionPaper: adoptionPaper,
  ]

  // swift-format-ignore
  static let amendment = (
    small: """

      Amendment                        Saved as draft every field   * required

               Track* [amendment_______________]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >    Requester* [patient (self)__________] default
          In writing* [yes__]
               About* [reports___________________________]
                From  [____________]
                  To  [____________]
          The change* [It says left.___________________________]
              Reason* [________________________________________]
            Received  [now___________] = Fri 17 Jul 2026, 14:32

      s patient (self)  p parent  g guardian  h health care agent  f financial agent …
      ── 3 more below ───────────────────────────────────────── act by 09-15, HIPAA ──



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Amendment                        Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [amendment_______________]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >    Requester* [patient (self)__________] default                              │                                      │
          In writing* [yes__]                                                         │                                      │
               About* [reports___________________________]                            │                                      │
                From  [____________]                                                  │                                      │
                  To  [____________]                                                  │                                      │
          The change* [It says left.___________________________]                      │                                      │
              Reason* [________________________________________]                      │                                      │
            Received  [now___________] = Fri 17 Jul 2026, 14:32                       │                                      │
             Came by  [counter_____] default                                          │                                      │
                 Due  [act by 09-15, HIPAA_____] received Fri 17 Jul 2026             │                                      │
                File  [__________________________________]                            │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      s patient (self)  p parent  g guardian  h health care agent  f financial agen…  │ None fits? + new patient             │
      ─────────────────────────────────────────────────────── act by 09-15, HIPAA ──  └──────────────────────────────────────┘

                                                                                      ┌─ Recent requests, same patient ──────┐
                                                                                      │ None.                                │
      Sticky (kept for next request): Came by                 F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Requester ───────────────────────────────────────────────┐  │                                      │
      │ How the one who asks stands to the patient.                                │  │                                      │
      │ Accepts s patient (self) p parent g guardian h health care agent f         │  │                                      │
      │ financial agent e executor m spouse c child b brother or sister y company  │  │                                      │
      │ i health plan d provider a agency o other                                  │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      └────────────────────────────────────────────────────────────────────────────┘  └──────────────────────────────────────┘

      """
  )

  // swift-format-ignore
  static let accounting = (
    small: """

      Accounting                       Saved as draft every field   * required

               Track* [accounting______________]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >    Requester* [patient (self)__________] default
          Identified* [yes__]
                From  [-1y_________] = Thu 17 Jul 2025, 12 months ago
                  To  [____________]
            Received  [now___________] = Fri 17 Jul 2026, 14:32
             Came by  [counter_____] default
                 Due  [act by 09-15, HIPAA_____] received Fri 17 Jul 2026
                File  [__________________________________]

      s patient (self)  p parent  g guardian  h health care agent  f financial agent …
      ───────────────────────────────────────────────────────── act by 09-15, HIPAA ──



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Accounting                       Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [accounting______________]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >    Requester* [patient (self)__________] default                              │                                      │
          Identified* [yes__]                                                         │                                      │
                From  [-1y_________] = Thu 17 Jul 2025, 12 months ago                 │                                      │
                  To  [____________]                                                  │                                      │
            Received  [now___________] = Fri 17 Jul 2026, 14:32                       │                                      │
             Came by  [counter_____] default                                          │                                      │
                 Due  [act by 09-15, HIPAA_____] received Fri 17 Jul 2026             │                                      │
                File  [__________________________________]                            │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      s patient (self)  p parent  g guardian  h health care agent  f financial agen…  │ None fits? + new patient             │
      ─────────────────────────────────────────────────────── act by 09-15, HIPAA ──  └──────────────────────────────────────┘

                                                                                      ┌─ Recent requests, same patient ──────┐
                                                                                      │ None.                                │
      Sticky (kept for next request): Came by                 F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Requester ───────────────────────────────────────────────┐  │                                      │
      │ How the one who asks stands to the patient.                                │  │                                      │
      │ Accepts s patient (self) p parent g guardian h health care agent f         │  │                                      │
      │ financial agent e executor m spouse c child b brother or sister y company  │  │                                      │
      │ i health plan d provider a agency o other                                  │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
      └────────────────────────────────────────────────────────────────────────────┘  └──────────────────────────────────────┘

      """
  )
}
