extension CommandForm {
  static let accountingForms: [CommandForm] = accountingIntake + accountingAnswers

  private static let accountingIntake: [CommandForm] = [
    CommandForm(
      "accounting.receive", "Takes in a request for a list of disclosures.", on: false,
      [
        FormField("patient", .text(limit: 64), required: true, "The patient's MRN."),
        FormField("receivedAt", .instant, "When it came in; now when it is left out."),
        .choice("channel", Channel.self, "How it came in."),
        .requester,
        FormField("authorityPaper", .text(limit: 40), "The representative's paper."),
        FormField("identified", .flag, required: true, "Whether the person was identified."),
        FormField("from", .day, "The first day; six years back when it is left out."),
        FormField("to", .day, "The last day; the day of receipt when it is left out."),
      ]),
    CommandForm(
      "accounting.giveFeeNotice", "Tells the individual what a second one in a year costs.",
      [
        FormField("cents", .number(0...1_000_000), required: true, "The fee, in cents."),
        FormField("letter", .text(limit: 40), required: true, "The notice's number."),
        FormField(
          "offersChoice", .flag, required: true,
          "Whether it says that the request may be narrowed or withdrawn."),
      ]),
    CommandForm(
      "accounting.assent", "Records that the individual agrees to the fee.",
      FormField.takingBack),
    CommandForm(
      "accounting.narrow", "Takes a smaller period, to avoid or reduce the fee.",
      FormField.takingBack + [
        FormField("from", .day, "The first day."), FormField("to", .day, "The last day."),
      ]),
    CommandForm(
      "accounting.withdraw", "Takes it back at the requester's word.", FormField.takingBack),
  ]

  private static let accountingAnswers: [CommandForm] = [
    CommandForm(
      "accounting.compile", "Lists what was disclosed, from what was recorded at each release.",
      [FormField("waiveFee", .flag, "Whether a fee that could be asked is not.")]),
    CommandForm(
      "accounting.describe", "Fills in what a row does not say yet.",
      [
        FormField("row", .number(1...9_999), required: true, "The row's number."),
        FormField("recipient", .text(limit: 200), "Who received it."),
        FormField("description", .text(limit: 500), "What was disclosed, in brief."),
        FormField("purpose", .text(limit: 500), "Why."),
        .address,
      ]),
    CommandForm(
      "accounting.issue", "Gives the reviewed list to the individual.",
      [FormField("letter", .text(limit: 40), required: true, "The letter's number.")]),
    CommandForm(
      "accounting.extend", "Extends its clock, once, by a letter.", FormField.extending),
    CommandForm(
      "accounting.suspend", "Files an agency's statement that suspends accountings.", on: false,
      [
        FormField("patient", .text(limit: 64), required: true, "The patient's MRN."),
        FormField("receivedAt", .instant, "When it was stated; now when it is left out."),
        .choice("channel", Channel.self, "How it came in."),
        FormField("agency", .text(limit: 200), required: true, "The agency."),
        FormField("official", .text(limit: 200), required: true, "Who states it."),
        FormField("inWriting", .flag, required: true, "Whether it is in writing."),
        FormField("saysImpede", .flag, required: true, "Whether it says why."),
        FormField("until", .day, "The last day; an oral one holds thirty days."),
      ]),
    CommandForm("accounting.endSuspension", "Records that a suspension's time is over."),
  ]
}

extension FormField {
  /// A postal address.
  static let address = FormField(
    "address",
    .group([
      FormField("street", .text(limit: 200), "Street lines."),
      FormField("city", .text(limit: 100), "City."),
      FormField("state", .text(limit: 40), "State or region."),
      FormField("postal", .text(limit: 20), "Postal code."),
    ]), "The recipient's address, where it is known.")
}
