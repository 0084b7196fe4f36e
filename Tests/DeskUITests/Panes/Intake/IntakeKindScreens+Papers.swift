import DeskCore

extension IntakeKindScreens {
  static let papers = [
    RequestKind.friendsAndFamily: friendsAndFamily,
    .proxyAccess: proxyAccess,
    .confidentialCommunication: confidentialCommunication,
    .restriction: restriction,
    .revocation: revocation,
  ]

  // swift-format-ignore
  static let friendsAndFamily = (
    small: """

      Friends and family               Saved as draft every field   * required

               Track* [friends and family______]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >  Who may see* [Karin Berg; Olaf Berg_____________]
             Patient  [Maria Torres______________________] default
         Information  [__________________________________]
           Discloser  [St. Paul Radiology________________] default
             Purpose  [at the request of the i…] default
             Ends on  [____________]
            or event  [________________________]
             Written* [yes__] default

      Who may see: names, with ; between them
      ── 11 more below ───────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Friends and family               Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [friends and family______]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >  Who may see* [Karin Berg; Olaf Berg_____________]                            │                                      │
             Patient  [Maria Torres______________________] default                    │                                      │
         Information  [__________________________________]                            │                                      │
           Discloser  [St. Paul Radiology________________] default                    │                                      │
             Purpose  [at the request of the i…] default                              │                                      │
             Ends on  [____________]                                                  │                                      │
            or event  [________________________]                                      │                                      │
             Written* [yes__] default                                                 │                                      │
           Signed by  [patient_________________]                                      │                                      │
           Signed on  [____________]                                                  │                                      │
          Statements  [__________________________________]                            │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      Who may see: names, with ; between them                                         │ None fits? + new patient             │
      ── 8 more below ──────────────────────────────────────────────────────────────  └──────────────────────────────────────┘

                                                                                      ┌─ Recent requests, same patient ──────┐
                                                                                      │ None.                                │
      Sticky (kept for next request): Came by                 F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Who may see ─────────────────────────────────────────────┐  │                                      │
      │ The friends and relatives, as the paper names them.                        │  │                                      │
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
  static let proxyAccess = (
    small: """

      Child or ward access             Saved as draft every field   * required

               Track* [child or ward access____]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >     Who asks* [Eva Young_________________________]
            Relation* [parent__________________]
               Proof* [________________________]
            Received  [now___________] = Fri 17 Jul 2026, 14:32
             Came by  [counter_____] default
                File  [__________________________________]



      Who asks: text of at most 200 letters
      ────────────────────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Child or ward access             Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [child or ward access____]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >     Who asks* [Eva Young_________________________]                            │                                      │
            Relation* [parent__________________]                                      │                                      │
               Proof* [________________________]                                      │                                      │
            Received  [now___________] = Fri 17 Jul 2026, 14:32                       │                                      │
             Came by  [counter_____] default                                          │                                      │
                File  [__________________________________]                            │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      Who asks: text of at most 200 letters                                           │ None fits? + new patient             │
      ──────────────────────────────────────────────────────────────────────────────  └──────────────────────────────────────┘

                                                                                      ┌─ Recent requests, same patient ──────┐
                                                                                      │ None.                                │
      Sticky (kept for next request): Came by                 F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Who asks ────────────────────────────────────────────────┐  │                                      │
      │ Who would see the record.                                                  │  │                                      │
      │ Accepts text of at most 200 letters                                        │  │                                      │
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
  static let confidentialCommunication = (
    small: """

      Confidential communication       Saved as draft every field   * required

               Track* [confidential means______]
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873
      >      Address* [9 Oak Ave; Duluth, MN_____________]
             Written* [yes__] default
           Signed by  [patient_________________]
           Signed on  [____________]
            Received  [now___________] = Fri 17 Jul 2026, 14:32
             Came by  [counter_____] default
                File  [__________________________________]


      Address: text of at most 500 letters
      ────────────────────────────────────────────────────────────────────────────────



      Sticky (kept for next request): Came by                   F4 on any field = list

      """,
    large: """

      Confidential communication       Saved as draft every field   * required        ┌─ Patient match: search first ────────┐
                                                                                      │ typed: torr                          │
               Track* [confidential means______]                                      │  Torres, Maria       1971 F ****0873 │
             Patient* [Torres, Maria_____________________] ok 1971-03-14 ****0873     │                                      │
      >      Address* [9 Oak Ave; Duluth, MN_____________]                            │                                      │
             Written* [yes__] default                                                 │                                      │
           Signed by  [patient_________________]                                      │                                      │
           Signed on  [____________]                                                  │                                      │
            Received  [now___________] = Fri 17 Jul 2026, 14:32                       │                                      │
             Came by  [counter_____] default                                          │                                      │
                File  [__________________________________]                            │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │                                      │
                                                                                      │ ~ sounds alike, or names swapped     │
      Address: text of at most 500 letters                                            │ None fits? + new patient             │
      ──────────────────────────────────────────────────────────────────────────────  └──────────────────────────────────────┘

                                                                                      ┌─ Recent requests, same patient ──────┐
                                                                                      │ None.                                │
      Sticky (kept for next request): Came by                 F4 on any field = list  │                                      │
                                                                                      │                                      │
      ┌─ Field help (?)   Address ─────────────────────────────────────────────────┐  │                                      │
      │ The other address in one line, as it would stand on a letter, or the othe… │  │                                      │
      │ Accepts text of at most 500 letters                                        │  │                                      │
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
