extension CommandForm {
  static let amendmentForms: [CommandForm] = amendmentReview + amendmentAnswers + amendmentEnds

  private static let amendmentReview: [CommandForm] = [
    CommandForm(
      "amendment.receive", "Takes in a request to correct the record; its clock runs from here.",
      on: false,
      receiptFields + [
        .requester,
        FormField("authorityPaper", .text(limit: 40), "The representative's paper."),
        FormField("inWriting", .flag, "Whether it is in writing."),
        FormField("entry", .text(limit: 5_000), "The entry as the record has it, quoted."),
        FormField("wanted", .text(limit: 5_000), "What is to be changed, as written."),
        FormField("reason", .text(limit: 5_000), "The reason, as written."),
      ]),
    CommandForm(
      "amendment.receiveOutside", "Takes in an amendment that another entity made and tells of.",
      on: false,
      receiptFields + [
        FormField("entity", .text(limit: 200), required: true, "Who amended the record."),
        FormField("wanted", .text(limit: 5_000), "What was changed, as written."),
      ]),
    CommandForm("amendment.start", "Takes it up for review.", proofFields),
    CommandForm(
      "amendment.needInfo", "Lets it wait for something that is missing; the clock runs on.",
      [FormField("question", .text(limit: 500), required: true, "What was asked.")]),
    CommandForm("amendment.infoCame", "Goes on after what was missing came in.", proofFields),
  ]

  private static let amendmentAnswers: [CommandForm] = [
    CommandForm("amendment.accept", "Accepts it."),
    CommandForm("amendment.acceptPart", "Accepts part of it and denies the rest.", denialFields),
    CommandForm("amendment.deny", "Denies it, by a letter.", denialFields),
    CommandForm(
      "amendment.link", "Adds it to the records that it affects; nothing is overwritten.",
      [FormField("records", .list(.text(limit: 64)), required: true, "The affected records.")]),
    CommandForm(
      "amendment.inform", "Tells the individual and those who rely on the record.",
      [
        FormField("letter", .text(limit: 40), "The letter that told the individual."),
        FormField("agreed", .flag, "Whether the individual agreed on whom to tell."),
        FormField("toTell", .list(.text(limit: 200)), "Whom to tell."),
        FormField("told", .list(.text(limit: 200)), "Who was told, or whom it was tried to tell."),
      ]),
  ]

  private static let amendmentEnds: [CommandForm] = [
    CommandForm(
      "amendment.disagree", "Takes a statement of disagreement.",
      [
        FormField("text", .text(limit: 50_000), required: true, "The statement."),
        FormField("inWriting", .flag, required: true, "Whether it came in writing."),
      ]),
    CommandForm(
      "amendment.rebut", "Answers the statement; the individual gets a copy.",
      [
        FormField("text", .text(limit: 50_000), required: true, "The rebuttal."),
        FormField("copySent", .flag, required: true, "Whether the individual has a copy."),
      ]),
    CommandForm("amendment.noRebut", "Records that the statement is not answered."),
    CommandForm(
      "amendment.attachRequest", "Sends request and denial along with the record from now on.",
      [FormField("byIndividual", .flag, required: true, "Whether the individual asks for it.")]),
    CommandForm("amendment.extend", "Extends its clock, once, by a letter.", FormField.extending),
    CommandForm(
      "amendment.withdraw", "Takes it back at the requester's word.", FormField.takingBack),
  ]

  private static let receiptFields: [FormField] = [
    FormField("patient", .text(limit: 64), required: true, "The patient's MRN."),
    FormField("receivedAt", .instant, "When it came in; now when it is left out."),
    .choice("channel", Channel.self, "How it came in."),
    .choices("types", RecordType.self, "The types of record that it is about."),
    FormField("from", .day, "The first day of service."),
    FormField("to", .day, "The last day of service."),
  ]

  private static let proofFields = [
    FormField("authorityPaper", .text(limit: 40), "The representative's paper, where it came in.")
  ]

  private static let denialFields: [FormField] = [
    .choice("ground", AmendmentGround.self, "The ground of the denial."),
    FormField(
      "originatorAvailable", .flag, "Whether whoever made the record elsewhere can still act."),
    FormField("letter", .text(limit: 40), "The letter's number."),
    .choices("says", AmendmentDenialLetter.Part.self, "What the letter says."),
    FormField("plain", .flag, "Whether it is in plain language."),
  ]
}
