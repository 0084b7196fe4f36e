extension CommandForm {
  static let imagingForms: [CommandForm] = makingForms + placingForms + endingForms

  private static let makingForms: [CommandForm] = [
    CommandForm(
      "imaging.order", "Orders a disc, film or link of a patient's studies for a request.",
      on: false,
      [
        FormField("request", .text(limit: 40), required: true, "The request that it is for."),
        FormField(
          "accessions", .list(.text(limit: 64)), required: true,
          "The accession numbers of the studies."),
        medium("What they go on."),
        FormField(
          "mammogram", .flag, "Whether a mammogram is among them, where the chart does not say."),
      ] + filmFields + agreementFields),
    CommandForm(
      "imaging.agree", "Records another medium that the patient agreed to.",
      [medium("What they agreed to.")] + filmFields + agreementFields),
    CommandForm("imaging.pull", "Pulls the images, or finds the film.", [sheets]),
    CommandForm("imaging.notFound", "They are not where they should be; a search starts."),
    CommandForm(
      "imaging.giveUp", "Ends a search that found nothing, with a letter.",
      [
        FormField("letter", .text(limit: 40), "The letter that tells the person."),
        incident,
      ]),
    CommandForm("imaging.burn", "Burns the disc.", [encrypted]),
    CommandForm("imaging.print", "Prints a copy on film.", [sheets]),
    CommandForm("imaging.link", "Puts the images behind a link.", [encrypted]),
    CommandForm("imaging.pullFilm", "Takes the original film out of its file.", [sheets]),
    CommandForm(
      "imaging.readBack", "The second person reads it back; what is found wrong is destroyed.",
      readBackFields),
    CommandForm(
      "imaging.failReadBack", "Records that it failed its read-back; it is to be made again.",
      readBackFields),
  ]

  private static let placingForms: [CommandForm] = [
    CommandForm(
      "imaging.shelve", "Puts it on the shelf, by its label.",
      [label, FormField("bin", .text(limit: 20), "The bin.")]),
    CommandForm(
      "imaging.transfer", "Sends it to another site of the practice.",
      [
        FormField("to", .text(limit: 10), required: true, "The site."),
        FormField("carrier", .text(limit: 100), "Who takes it there."),
      ]),
    CommandForm(
      "imaging.receive", "Takes it in at the site that it was sent to, or back.",
      [FormField("bin", .text(limit: 20), "The bin there.")]),
  ]

  private static let endingForms: [CommandForm] = [
    CommandForm("imaging.takeBack", "Takes lent film back.", [sheets]),
    CommandForm("imaging.chase", "Records that overdue film was asked for."),
    CommandForm("imaging.reportLost", "Records that it is lost.", [incident]),
    CommandForm(
      "imaging.recall", "Takes it back before it leaves.",
      [FormField("reason", .text(limit: 200), required: true, "Why.")]),
    CommandForm("imaging.destroy", "Records that it was destroyed, by whom and when."),
    CommandForm("imaging.refile", "Records that original film is back in its file."),
  ]

  private static let filmFields: [FormField] = [
    .choice("film", FilmKind.self, "The original or a copy, where it is film."),
    FormField("sheets", .number(0...999), "Sheets of film on file; 0 where there never were any."),
    .choice("originals", Originals.self, "What the patient asks of the originals."),
  ]

  private static let agreementFields: [FormField] = [
    FormField("agreedWith", .text(limit: 200), "Who agreed to another medium than was asked for."),
    FormField("agreedOn", .day, "The day they agreed; today when it is left out."),
  ]

  private static let readBackFields: [FormField] = [
    FormField(
      "patients",
      .list(
        .group([
          FormField("name", .text(limit: 200), "The name on it."),
          FormField("bornOn", .text(limit: 40), "The date of birth on it."),
        ])), "Every patient that is on it, as read; only the findings are kept."),
    FormField("accessions", .list(.text(limit: 64)), "The accession numbers that are on it."),
    label,
    .choice("viewer", Viewer.self, "How the images can be opened."),
    .choice("passphrase", PassphraseWay.self, "How the passphrase goes, where there is one."),
    .choice("fault", MediaFault.self, "What is wrong with the thing itself."),
  ]

  private static let label = FormField("label", .text(limit: 40), "Its label, typed or scanned.")
  private static let sheets = FormField("sheets", .number(0...999), "Sheets of film, counted.")
  private static let incident = FormField(
    "incident", .text(limit: 40), "The incident that was reported.")
  private static let encrypted = FormField("encrypted", .flag, "Whether it is encrypted.")

  private static func medium(_ says: String) -> FormField {
    FormField(
      "medium", .choice(Medium.allCases.filter(\.isImaging).map(\.rawValue)), required: true, says)
  }
}
