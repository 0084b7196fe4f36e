extension CommandForm {
  static let deathForms: [CommandForm] = [
    CommandForm(
      "death.record", "Records a notice that a patient has died, as far as it goes.", on: false,
      deathFields + noticeReceipt),
    CommandForm("death.add", "Adds what the informant says later.", deathFields),
    CommandForm(
      "death.complete", "Asks whether the notice gives everything; the MRN only if known."),
    CommandForm(
      "death.verify", "Data integrity verifies the death for one chart.",
      [
        chartField,
        .choice("source", DeathNotice.Source.self, required: true, "What shows the death."),
      ]),
    CommandForm(
      "death.apply",
      "Puts the verified death on the chart: authority ends, the patient's own access stops."),
    CommandForm(
      "death.reject", "Puts the notice away before it is on any chart.",
      [FormField("reason", .text(limit: 200), required: true, "Why.")]),
    CommandForm(
      "death.undo", "Takes a mistaken death off the chart; papers are shown anew.",
      [
        .choice("lifeSign", DeathNotice.LifeSign.self, required: true, "What shows the life."),
        FormField("reason", .text(limit: 200), required: true, "Why it was recorded."),
      ]),
  ]

  /// When and how a notice came in.
  static let noticeReceipt: [FormField] = [
    FormField("receivedAt", .instant, "When it came in; now when it is left out."),
    .choice("channel", Channel.self, "How it came in."),
  ]

  private static let chartField = FormField(
    "patient", .text(limit: 64), "The patient's MRN, if it is known.")

  private static let deathFields: [FormField] = [
    chartField,
    FormField("given", .text(limit: 200), "The patient's first name."),
    FormField("middle", .text(limit: 200), "The patient's middle name."),
    FormField("noMiddle", .flag, "Whether the patient has no middle name."),
    FormField("family", .text(limit: 200), "The patient's last name."),
    FormField("bornOn", .day, "The patient's date of birth."),
    FormField("diedOn", .day, "The date of death."),
    FormField("informantGiven", .text(limit: 200), "The informant's first name."),
    FormField("informantFamily", .text(limit: 200), "The informant's last name."),
    FormField("relationship", .text(limit: 100), "How the informant stands to the patient."),
    FormField("phone", .text(limit: 40), "Where the informant can be reached."),
  ]
}
