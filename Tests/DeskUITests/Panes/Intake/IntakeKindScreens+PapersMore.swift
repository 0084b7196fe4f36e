import DeskCore

extension IntakeKindScreens {
  // swift-format-ignore
  static let restriction = (
    small: """

      Restriction                      Saved as draft every field   * required

               Track* [restriction_____________]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >       Not to  [Acme Life_________________________]
        Health plans  [_____]
          Paid items  [_____]
              Agreed  [yes__]
             Written* [yes__] default
            Received  [now___________] = Fri 17 Jul 2026, 14:32
             Came by  [counter_____] default
                File  [__________________________________]

      Not to: names, with ; between them
      ────────────────────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Restriction                      Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [restriction_____________]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >       Not to  [Acme Life_________________________]                            │                                      │
        Health plans  [_____]                                                         │                                      │
          Paid items  [_____]                                                         │                                      │
              Agreed  [yes__]                                                         │                                      │
             Written* [yes__] default                                                 │                                      │
            Received  [now___________] = Fri 17 Jul 2026, 14:32                       │                                      │
             Came by  [counter_____] default                                          │                                      │
                File  [__________________________________]                            │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      Not to: names, with ; between them                                              │ None fits? + new patient             │
      ──────────────────────────────────────────────────────────────────────────────  └──────────────────────────────────────┘

                                                                                      ┌─ Recent requests, same patient ──────┐
                                                                                      │ None.                                │
      Sticky (kept for next request): Came by                 F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Not to ──────────────────────────────────────────────────┐  │                                      │
      │ To whom nothing may go.                                                    │  │                                      │
      │ Accepts names, with ; between them                                         │  │                                      │
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
  static let revocation = (
    small: """

      Revocation                       Saved as draft every field   * required

               Track* [revocation______________]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >   Takes back* [AU-10004________________]
          In writing* [yes__]
            Received  [now___________] = Fri 17 Jul 2026, 14:32 Chicago
             Came by  [e-mail______]
                File  [__________________________________]




      Takes back: a paper's number, or F4 for those on file
      ────────────────────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Revocation                       Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [revocation______________]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >   Takes back* [AU-10004________________]                                      │                                      │
          In writing* [yes__]                                                         │                                      │
            Received  [now___________] = Fri 17 Jul 2026, 14:32 Chicago               │                                      │
             Came by  [e-mail______]                                                  │                                      │
                File  [__________________________________]                            │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      Takes back: a paper's number, or F4 for those on file                           │ None fits? + new patient             │
      ──────────────────────────────────────────────────────────────────────────────  └──────────────────────────────────────┘

                                                                                      ┌─ Recent requests, same patient ──────┐
                                                                                      │ None.                                │
      Sticky (kept for next request): Came by                 F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Takes back ──────────────────────────────────────────────┐  │                                      │
      │ The paper that is revoked; F4 lists the patient's papers that stand.       │  │                                      │
      │ Accepts a paper's number, or F4 for those on file                          │  │                                      │
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
