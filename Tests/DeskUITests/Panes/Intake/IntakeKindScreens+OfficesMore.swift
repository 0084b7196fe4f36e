import DeskCore

extension IntakeKindScreens {
  // swift-format-ignore
  static let outsideFacility = (
    small: """

      From another facility            Saved as draft every field   * required

               Track* [fetch from elsewhere____]
      >      Patient  [__________________________________]
             Came by  [counter_____] default

        Not logged here: it belongs to another office.
        Your Mayo Clinic care team
        Attach the records to a message in Patient Online Services.
        Open Monday to Friday, 08:00 to 17:00, not on holidays.



      Patient: number, MRN, part of a name, date of birth, phone; + new patient
      ────────────────────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      From another facility            Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed:                               │
               Track* [fetch from elsewhere____]                                      │                                      │
      >      Patient  [__________________________________]                            │                                      │
             Came by  [counter_____] default                                          │                                      │
                                                                                      │                                      │
        Not logged here: it belongs to another office.                                │                                      │
        Your Mayo Clinic care team                                                    │                                      │
        Attach the records to a message in Patient Online Services.                   │                                      │
        Open Monday to Friday, 08:00 to 17:00, not on holidays.                       │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      Patient: number, MRN, part of a name, date of birth, phone; + new patient       │ None fits? + new patient             │
      ──────────────────────────────────────────────────────────────────────────────  └──────────────────────────────────────┘

                                                                                      ┌─ Recent requests, same patient ──────┐
                                                                                      │ Choose a patient.                    │
      Sticky (kept for next request): Came by                 F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Patient ─────────────────────────────────────────────────┐  │                                      │
      │ Whose record it is, where that is known.                                   │  │                                      │
      │ Accepts number, MRN, part of a name, date of birth, phone; + new patient   │  │                                      │
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
  static let receiptCheck = (
    small: """

      Receipt check                    Saved as draft every field   * required

               Track* [verify receipt__________]
      >      Patient  [__________________________________]
             Came by  [counter_____] default

        Not logged here: it belongs to another office.
        Your Mayo Clinic care team
        Attach the records to a message in Patient Online Services.
        Open Monday to Friday, 08:00 to 17:00, not on holidays.



      Patient: number, MRN, part of a name, date of birth, phone; + new patient
      ────────────────────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Receipt check                    Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed:                               │
               Track* [verify receipt__________]                                      │                                      │
      >      Patient  [__________________________________]                            │                                      │
             Came by  [counter_____] default                                          │                                      │
                                                                                      │                                      │
        Not logged here: it belongs to another office.                                │                                      │
        Your Mayo Clinic care team                                                    │                                      │
        Attach the records to a message in Patient Online Services.                   │                                      │
        Open Monday to Friday, 08:00 to 17:00, not on holidays.                       │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      Patient: number, MRN, part of a name, date of birth, phone; + new patient       │ None fits? + new patient             │
      ──────────────────────────────────────────────────────────────────────────────  └──────────────────────────────────────┘

                                                                                      ┌─ Recent requests, same patient ──────┐
                                                                                      │ Choose a patient.                    │
      Sticky (kept for next request): Came by                 F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Patient ─────────────────────────────────────────────────┐  │                                      │
      │ Whose record it is, where that is known.                                   │  │                                      │
      │ Accepts number, MRN, part of a name, date of birth, phone; + new patient   │  │                                      │
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

  static let kinds = """

    New release request              Saved as draft every field   * required

    >        Track* [________________________]
    ╔═ What is asked for: type its first letters ════════════════════════════════╗
    ║ A copy of the record                  Papers and wishes                    ║
    ║   own records              o            friends and family       fr        ║
    ║   third party              t            child or ward access     ch        ║
    ║   directive                d            confidential means       co        ║
    ║   provider who treats      p            restriction              res       ║
    ║   legal process            l            revocation               rev       ║
    ║ What the record says                  Another office                       ║
    ║   amendment                am           billing                  bi        ║
    ║   accounting               ac           enrolment in portal      e         ║
    ║ Notices                                 brought from outside     br        ║e…
    ║   notice of death          n            fetch from elsewhere     fe        ║──
    ║   adoption paper           ad           verify receipt           v         ║
    ╚════════════════════════════════════════════════════════════════════════════╝

    Sticky (kept for next request): Delivery, Came by         F4 on any field = list

    """

  static let narrowed = """

    New release request              Saved as draft every field   * required

    >        Track* [re______________________]
    ╔═ What is asked for: type its first letters ════════════════════════════════╗
    ║ > restriction              res                                             ║
    ║   revocation               rev                                             ║
    ╚════════════════════════════════════════════════════════════════════════════╝
              From  [____________]
                To  [____________]
            Medium* [disc + paper______________________] default
         Mammogram  [_____]
         Sensitive  [__________________________________]

    o own records  t third party  d directive  p provider who treats  l legal proce…
    ── 10 more below ───────────────────────────────────────────────────────────────



    Sticky (kept for next request): Delivery, Came by         F4 on any field = list

    """
}
