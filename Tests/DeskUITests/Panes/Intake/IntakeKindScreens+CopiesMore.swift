import DeskCore

extension IntakeKindScreens {
  // swift-format-ignore
  static let treatingProvider = (
    small: """

      New release request              Saved as draft every field   * required

               Track* [provider who treats_____]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >   Matched by  [full name_________________________] default
           Requester* [provider________________] default
                Name  [__________________________________]
             Records* [images + reports__________________] default
                From  [____________]
                  To  [____________]
              Medium* [disc + paper______________________] default
           Mammogram  [_____]

      f full name  d date of birth  p phone  a address  m MRN  x accession
      ── 17 more below ───────────────────────────────────── act by 07-21, provider ──
      Checks   ! no Minnesota consent on file; Alt+A scans one in
               ! no imaging on file here

      Sticky: Purpose, Delivery, Came by                        F4 on any field = list

      """,
    large: """

      New release request              Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [provider who treats_____]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >   Matched by  [full name_________________________] default                    │                                      │
           Requester* [provider________________] default                              │                                      │
                Name  [__________________________________]                            │                                      │
             Records* [images + reports__________________] default                    │                                      │
                From  [____________]                                                  │                                      │
                  To  [____________]                                                  │                                      │
              Medium* [disc + paper______________________] default                    │                                      │
           Mammogram  [_____]                                                         │                                      │
           Sensitive  [__________________________________]                            │                                      │
             Purpose  [________________________]                                      │                                      │
           Recipient* [Dr. Holm__________________________]                            │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      f full name  d date of birth  p phone  a address  m MRN  x accession            │ None fits? + new patient             │
      ── 14 more below ─────────────────────────────────── act by 07-21, provider ──  └──────────────────────────────────────┘
      Checks   ! no Minnesota consent on file; Alt+A scans one in
               ! no imaging on file here                                              ┌─ Recent requests, same patient ──────┐
                                                                                      │ None.                                │
      Sticky: Purpose, Delivery, Came by                      F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Matched by ──────────────────────────────────────────────┐  │                                      │
      │ What the person gave that is the chart's; the date of birth and one more.  │  │                                      │
      │ Accepts f full name d date of birth p phone a address m MRN x accession    │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
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
  static let legalProcess = (
    small: """

      New release request              Saved as draft every field   * required

               Track* [legal process___________]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >   Matched by  [full name_________________________] default
           Requester* [agency__________________] default
                Name  [__________________________________]
             Records* [images + reports__________________] default
                From  [____________]
                  To  [____________]
              Medium* [disc + paper______________________] default
           Mammogram  [_____]

      f full name  d date of birth  p phone  a address  m MRN  x accession
      ── 13 more below ────────────────────────────────── act by 07-30, our promise ──
      Checks   ! never confirm at the counter that there is a record: privacy answers
               ! no imaging on file here

      Sticky (kept for next request): Delivery, Came by         F4 on any field = list

      """,
    large: """

      New release request              Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [legal process___________]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >   Matched by  [full name_________________________] default                    │                                      │
           Requester* [agency__________________] default                              │                                      │
                Name  [__________________________________]                            │                                      │
             Records* [images + reports__________________] default                    │                                      │
                From  [____________]                                                  │                                      │
                  To  [____________]                                                  │                                      │
              Medium* [disc + paper______________________] default                    │                                      │
           Mammogram  [_____]                                                         │                                      │
           Sensitive  [__________________________________]                            │                                      │
           Recipient* [Ramsey County_____________________]                            │                                      │
            Delivery* [walk-in pickup__________] default                              │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      f full name  d date of birth  p phone  a address  m MRN  x accession            │ None fits? + new patient             │
      ── 10 more below ──────────────────────────────── act by 07-30, our promise ──  └──────────────────────────────────────┘
      Checks   ! never confirm at the counter that there is a record: privacy answe…
               ! no imaging on file here                                              ┌─ Recent requests, same patient ──────┐
                                                                                      │ None.                                │
      Sticky (kept for next request): Delivery, Came by       F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Matched by ──────────────────────────────────────────────┐  │                                      │
      │ What the person gave that is the chart's; the date of birth and one more.  │  │                                      │
      │ Accepts f full name d date of birth p phone a address m MRN x accession    │  │                                      │
      │                                                                            │  │                                      │
      │                                                                            │  │                                      │
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
