import DeskCore

extension IntakeKindScreens {
  // swift-format-ignore
  static let deathNotice = (
    small: """

      Death notice                     Saved as draft every field   * required

               Track* [notice of death_________]
      >      Patient  [__________________________________]
          First name* [Ann_____________________]
         Middle name  [________________________]
           No middle  [yes__]
           Last name* [Berg____________________]
                Born* [3/14/1931___] = Sat 14 Mar 1931, age 95
                Died* [____________]
           Informant* [________________________]
           Last name* [________________________]

      Patient: number, MRN, part of a name, date of birth, phone; + new patient
      ── 5 more below ────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Death notice                     Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed:                               │
               Track* [notice of death_________]                                      │                                      │
      >      Patient  [__________________________________]                            │                                      │
          First name* [Ann_____________________]                                      │                                      │
         Middle name  [________________________]                                      │                                      │
           No middle  [yes__]                                                         │                                      │
           Last name* [Berg____________________]                                      │                                      │
                Born* [3/14/1931___] = Sat 14 Mar 1931, age 95                        │                                      │
                Died* [____________]                                                  │                                      │
           Informant* [________________________]                                      │                                      │
           Last name* [________________________]                                      │                                      │
            Relation* [________________________]                                      │                                      │
               Phone* [________________________]                                      │                                      │
            Received  [now___________] = Fri 17 Jul 2026, 14:32                       │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      Patient: number, MRN, part of a name, date of birth, phone; + new patient       │ None fits? + new patient             │
      ── 2 more below ──────────────────────────────────────────────────────────────  └──────────────────────────────────────┘

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
  static let adoptionPaper = (
    small: """

      Adoption paper                   Saved as draft every field   * required

               Track* [adoption paper__________]
      >      Patient  [__________________________________]
               Paper* [petition for adoption_____________]
          Pages here* [3_____]
            of pages* [four__]
          Decreed on  [____________]
             Parents  [________________________________________]
            Received  [now___________] = Fri 17 Jul 2026, 14:32
             Came by  [counter_____] default
                File  [__________________________________]

      Patient: number, MRN, part of a name, date of birth, phone; + new patient
      ────────────────────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Adoption paper                   Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed:                               │
               Track* [adoption paper__________]                                      │                                      │
      >      Patient  [__________________________________]                            │                                      │
               Paper* [petition for adoption_____________]                            │                                      │
          Pages here* [3_____]                                                        │                                      │
            of pages* [four__]                                                        │                                      │
          Decreed on  [____________]                                                  │                                      │
             Parents  [________________________________________]                      │                                      │
            Received  [now___________] = Fri 17 Jul 2026, 14:32                       │                                      │
             Came by  [counter_____] default                                          │                                      │
                File  [__________________________________]                            │                                      │
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
}
