import DeskCore

extension IntakeKindScreens {
  static let offices = [
    RequestKind.billing: billing,
    .portalEnrolment: portalEnrolment,
    .outsideRecords: outsideRecords,
    .outsideFacility: outsideFacility,
    .receiptCheck: receiptCheck,
  ]

  // swift-format-ignore
  static let billing = (
    small: """

      Billing                          Saved as draft every field   * required

               Track* [billing_________________]
      >      Patient  [__________________________________]
             Came by  [counter_____] default

        Not logged here: it belongs to another office.
        Billing
        View or request it in Patient Online Services.
        Open Monday to Friday, 08:00 to 17:00, not on holidays.



      Patient: number, MRN, part of a name, date of birth, phone; + new patient
      ────────────────────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Billing                          Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed:                               │
               Track* [billing_________________]                                      │                                      │
      >      Patient  [__________________________________]                            │                                      │
             Came by  [counter_____] default                                          │                                      │
                                                                                      │                                      │
        Not logged here: it belongs to another office.                                │                                      │
        Billing                                                                       │                                      │
        View or request it in Patient Online Services.                                │                                      │
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
  static let portalEnrolment = (
    small: """

      Enrolment in the portal          Saved as draft every field   * required

               Track* [enrolment in portal_____]
      >      Patient  [__________________________________]
             Came by  [counter_____] default

        Not logged here: it belongs to another office.
        Patient Online Services
        Choose "Log in to Patient Account" and request a new account.
        Complete the one-time account creation online; it costs nothing.
        Open Monday to Friday, 08:00 to 17:00, not on holidays.


      Patient: number, MRN, part of a name, date of birth, phone; + new patient
      ────────────────────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Enrolment in the portal          Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed:                               │
               Track* [enrolment in portal_____]                                      │                                      │
      >      Patient  [__________________________________]                            │                                      │
             Came by  [counter_____] default                                          │                                      │
                                                                                      │                                      │
        Not logged here: it belongs to another office.                                │                                      │
        Patient Online Services                                                       │                                      │
        Choose "Log in to Patient Account" and request a new account.                 │                                      │
        Complete the one-time account creation online; it costs nothing.              │                                      │
        Open Monday to Friday, 08:00 to 17:00, not on holidays.                       │                                      │
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
  static let outsideRecords = (
    small: """

      Outside records                  Saved as draft every field   * required

               Track* [brought from outside____]
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

      Outside records                  Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed:                               │
               Track* [brought from outside____]                                      │                                      │
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
}
