extension DrillRecipe {
  static let matters = [
    DrillRecipe(
      "an amendment of {patient}",
      """
      front receives an amendment
        patient {patient}
        in writing yes
        types reports
        wanted The report of 2 March says left knee; it was the right one
        reason The surgeon's own note says right
        => done, now queued
      privacy starts on the amendment
        => done, now in review
      """),
    DrillRecipe(
      "an accounting of {patient}",
      """
      front receives an accounting
        patient {patient}
        requester relation patient
        identified yes
        => done, now open
      clerk compiles the accounting
        => done, now draft
      privacy issues the accounting
        letter LT-{line}
        => done, now issued
      """),
    DrillRecipe(
      "a death notice of {patient}",
      """
      front records a death
        patient {patient}
        given {given}
        no middle yes
        family {family}
        born on {born}
        died on yesterday
        informant given Karin
        informant family Berg
        relationship daughter
        phone 651-555-0199
        => done, now received
      front finds complete the death notice
        => done, now complete
      data integrity confirms the death notice
        patient {patient}
        source death certificate
        => done, now verified
      data integrity enters the death notice
        => done, now applied
      """),
    DrillRecipe(
      "an adoption decree of {patient} for {parents}",
      """
      front receives an adoption paper
        paper adoption decree
        pages present 4
        pages stated 4
        patient {patient}
        decreed on 10 days ago
        parents {parents}
        => done, now received
      front accepts the adoption paper
        => done, now accepted
      front passes on the adoption paper
        => done, now routed
      data integrity enters the adoption paper
        => done, now applied
      """),
  ]
}
