import DeskCore

extension IntakeKindScreens {
  static let copies = [
    RequestKind.ownRecords: ownRecords,
    .thirdParty: thirdParty,
    .directive: directive,
    .treatingProvider: treatingProvider,
    .legalProcess: legalProcess,
  ]

  // swift-format-ignore
  static let ownRecords = (
    small: """

      New release request              Saved as draft every field   * required

               Track* [own records_____________]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >   Matched by  [full name + date of birth_________]
           Requester* [patient (self)__________] default
             Records* [images + reports__________________] default
                From  [____________]
                  To  [____________]
              Medium* [disc + paper______________________] default
           Mammogram  [_____]
           Sensitive  [__________________________________]

      f full name  d date of birth  p phone  a address  m MRN  x accession
      ── 13 more below ──────────────────────────────────────── act by 08-14, HIPAA ──
      Checks   + goes to the billing address
               ! no imaging on file here

      Sticky (kept for next request): Delivery, Came by         F4 on any field = list

      """,
    large: """

      New release request              Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [own records_____________]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >   Matched by  [full name + date of birth_________]                            │                                      │
           Requester* [patient (self)__________] default                              │                                      │
             Records* [images + reports__________________] default                    │                                      │
                From  [____________]                                                  │                                      │
                  To  [____________]                                                  │                                      │
              Medium* [disc + paper______________________] default                    │                                      │
           Mammogram  [_____]                                                         │                                      │
           Sensitive  [__________________________________]                            │                                      │
            Delivery* [mail____________________]                                      │                                      │
             Send to  [12 Elm St_________________________] default                    │                                      │
                City  [St. Paul________________] default                              │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      f full name  d date of birth  p phone  a address  m MRN  x accession            │ None fits? + new patient             │
      ── 10 more below ────────────────────────────────────── act by 08-14, HIPAA ──  └──────────────────────────────────────┘
      Checks   + goes to the billing address
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

  // swift-format-ignore
  static let thirdParty = (
    small: """

      New release request              Saved as draft every field   * required

               Track* [third party_____________]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >   Matched by  [full name_________________________] default
           Requester* [company_________________] default
                Name  [Acme Life_________________________]
             Records* [images + reports__________________] default
                From  [____________]
                  To  [____________]
              Medium* [disc + paper______________________] default
           Mammogram  [_____]

      f full name  d date of birth  p phone  a address  m MRN  x accession
      ── 14 more below ────────────────────────────────── act by 07-31, our promise ──
      Checks   ! no authorization on file; Alt+A scans one in
               ! no imaging on file here

      Sticky: Purpose, Delivery, Came by                        F4 on any field = list

      """,
    large: """

      New release request              Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [third party_____________]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >   Matched by  [full name_________________________] default                    │                                      │
           Requester* [company_________________] default                              │                                      │
                Name  [Acme Life_________________________]                            │                                      │
             Records* [images + reports__________________] default                    │                                      │
                From  [____________]                                                  │                                      │
                  To  [____________]                                                  │                                      │
              Medium* [disc + paper______________________] default                    │                                      │
           Mammogram  [_____]                                                         │                                      │
           Sensitive  [__________________________________]                            │                                      │
             Purpose* [claim___________________]                                      │                                      │
           Recipient* [Acme Life_________________________]                            │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      f full name  d date of birth  p phone  a address  m MRN  x accession            │ None fits? + new patient             │
      ── 11 more below ──────────────────────────────── act by 07-31, our promise ──  └──────────────────────────────────────┘
      Checks   ! no authorization on file; Alt+A scans one in
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
  static let directive = (
    small: """

      New release request              Saved as draft every field   * required

               Track* [directive_______________]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >   Matched by  [full name_________________________] default
           Requester* [patient (self)__________] default
             Records* [images + reports__________________] default
                From  [____________]
                  To  [____________]
              Medium* [disc + paper______________________] default
           Mammogram  [_____]
           Sensitive  [__________________________________]

      f full name  d date of birth  p phone  a address  m MRN  x accession
      ── 16 more below ──────────────────────────────────────── act by 08-14, HIPAA ──
      Checks   ! no courier price in the policy; sent today it is there by Tue 21 Jul…
               + goes to the address that the paper names
                 and 2 more
      Sticky (kept for next request): Delivery, Came by         F4 on any field = list

      """,
    large: """

      New release request              Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [directive_______________]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >   Matched by  [full name_________________________] default                    │                                      │
           Requester* [patient (self)__________] default                              │                                      │
             Records* [images + reports__________________] default                    │                                      │
                From  [____________]                                                  │                                      │
                  To  [____________]                                                  │                                      │
              Medium* [disc + paper______________________] default                    │                                      │
           Mammogram  [_____]                                                         │                                      │
           Sensitive  [__________________________________]                            │                                      │
           Recipient* [Olaf Berg_________________________]                            │                                      │
            Delivery* [courier_________________]                                      │                                      │
             Send to  [__________________________________]                            │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      f full name  d date of birth  p phone  a address  m MRN  x accession            │ None fits? + new patient             │
      ── 13 more below ────────────────────────────────────── act by 08-14, HIPAA ──  └──────────────────────────────────────┘
      Checks   ! no courier price in the policy; sent today it is there by Tue 21 J…
               + goes to the address that the paper names                             ┌─ Recent requests, same patient ──────┐
                 and 2 more                                                           │ None.                                │
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
