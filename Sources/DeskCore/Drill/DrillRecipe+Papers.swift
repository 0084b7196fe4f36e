extension DrillRecipe {
  static let papers = [
    DrillRecipe(
      "an authorization of {patient} for {company}",
      """
      clerk files a paper
        kind authorization
        patient {patient}
        patient name {patient}
        is written yes
        in hand yes
        information CT chest, images and report
        discloser St. Paul Radiology
        recipients {company}
        purpose Legal
        signer patient
        signed on yesterday
        statements revocation, conditioning, redisclosure
        types images, reports
        expires on in 90 days
        => done, now received
      clerk checks the paper
        => done, now valid
      """),
    DrillRecipe(
      "a consent of {patient} for {company}",
      """
      clerk files a paper
        kind consent
        patient {patient}
        patient name {patient}
        is written yes
        in hand yes
        information CT chest, images and report
        recipients {company}
        signer patient
        signed on yesterday
        types images, reports
        => done, now received
      clerk checks the paper
        => done, now valid
      """),
    DrillRecipe(
      "a proof of {bearer} for {patient}",
      """
      clerk files a paper
        kind proof
        patient {patient}
        is written yes
        in hand yes
        bearer {bearer}
        proof birth record
        => done, now received
      clerk checks the paper
        => done, now valid
      """),
    DrillRecipe(
      "a restriction of {patient}",
      """
      clerk files a paper
        kind restriction
        patient {patient}
        is written yes
        in hand yes
        => done, now received
      """),
    DrillRecipe(
      "a note of {patient} for {bearer}",
      """
      front files a paper
        kind bearer note
        patient {patient}
        patient name {patient}
        is written yes
        in hand yes
        signer patient
        signed on yesterday
        bearer {bearer}
        request the request
        => done, now received
      """),
  ]
}
