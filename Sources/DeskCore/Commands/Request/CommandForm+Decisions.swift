extension CommandForm {
  /// Denial and its review, splitting, conversion, redirection, and what a law demands.
  static let decisionForms: [CommandForm] = [
    CommandForm(
      "request.agreeFormat", "Records what was agreed instead of what cannot be produced.",
      [
        .choices("media", Medium.self, required: true, "What the person agreed to."),
        .choice("channel", Channel.self, required: true, "How it was agreed."),
      ]),
    CommandForm(
      "request.split", "Splits a part off as a request of its own.",
      [
        .choices("types", RecordType.self, "The record types that go."),
        .choices("sensitive", SensitiveCategory.self, "The categories that go."),
        FormField("reason", .text(limit: 200), required: true, "Why."),
      ]),
    CommandForm(
      "request.convert", "Turns a directive that the law does not carry into a third party's.",
      [FormField("letter", .text(limit: 40), "The letter that tells the person.")]),
    CommandForm(
      "request.redirect", "Sends the matter to the office that it belongs to.",
      [.choice("topic", RedirectTopic.self, required: true, "Where it belongs.")]),
    CommandForm(
      "request.noteRedirect", "Notes that a person was sent to another office; nothing is logged.",
      on: false,
      [
        .choice("topic", RedirectTopic.self, required: true, "Where it belongs."),
        FormField("patient", .text(limit: 64), "The patient's MRN, where one was named."),
        .choice("channel", Channel.self, "How the question came."),
      ]),
    CommandForm("request.deny", "Denies, in writing, on a ground of the law.", denialFields),
    CommandForm(
      "request.declineRepresentative", "Declines to treat the requester as the representative.",
      [
        .choice("ground", DeclineGround.self, "The ground."),
        FormField("judgedBy", .text(limit: 200), "The professional whose judgment it is."),
      ]),
    CommandForm("request.askReview", "Records that the person asks for a review of the denial."),
    CommandForm("request.upholdDenial", "Records that the review upholds it.", reviewFields),
    CommandForm(
      "request.overturnDenial", "Records that the review overturns it; the request goes on.",
      reviewFields),
    CommandForm(
      "request.packUnderLaw", "Packs what a law demands.",
      [
        FormField("items", .list(.group(itemFields)), required: true, "What is in the packet."),
        .choice("instrument", LegalDemand.Instrument.self, "By what the law asks."),
        FormField("citation", .text(limit: 200), "The law or the case."),
        FormField("inRecord", .flag, "Whether the authority is in the patient's record."),
        FormField(
          "assurance", .flag, "Whether notice or a protective order was shown, for a subpoena."),
        FormField("limited", .flag, "Whether no more goes than was asked."),
      ] + enclosureFields),
    CommandForm("request.sendUnderLaw", "Sends what a law demands."),
  ]

  static let enclosureFields: [FormField] = [
    FormField(
      "programNotice", .flag, "Whether the notice against disclosing it again is enclosed."),
    FormField("programConsent", .flag, "Whether a copy of the consent is enclosed."),
    FormField(
      "enclosed", .list(.text(limit: 40)), "The amendments whose papers are enclosed (R-79)."),
  ]

  private static let denialFields: [FormField] = [
    .choice("ground", DenialGround.self, "The ground."),
    FormField("because", .text(limit: 500), "What shows the ground."),
    FormField("professional", .text(limit: 200), "Whose judgment it is."),
    FormField("licence", .text(limit: 100), "Their licence."),
    FormField("judgedOn", .day, "The day of the judgment."),
    FormField("mayGoTo", .text(limit: 200), "Minnesota: to whom it may go instead."),
    FormField(
      "letter",
      .group([
        FormField("number", .text(limit: 40), "The letter's number."),
        FormField("isPlain", .flag, "Whether it is in plain language."),
        FormField("basis", .text(limit: 500), "The basis as it says it."),
        FormField("tellsReview", .flag, "Whether it tells the right to a review."),
        FormField("complaintTo", .text(limit: 200), "To whom here one complains."),
        FormField("complaintPhone", .text(limit: 40), "Their phone."),
        FormField("tellsHHS", .flag, "Whether it tells how to complain to HHS."),
        .choice("rest", DenialRest.self, "What becomes of the rest."),
        FormField("isHeldElsewhere", .flag, "Whether somebody else is known to hold it."),
        FormField("heldWhere", .text(limit: 200), "Where."),
      ]), "What the letter says."),
  ]

  private static let reviewFields: [FormField] = [
    FormField("reviewer", .text(limit: 200), "The reviewing professional."),
    FormField("licence", .text(limit: 100), "Their licence."),
    FormField("letter", .text(limit: 40), "The letter that tells the outcome."),
  ]
}
