extension CommandForm {
  static let requestForms: [CommandForm] = commonForms + decisionForms

  private static let commonForms: [CommandForm] = [
    CommandForm(
      "request.log", "Logs a request; its clocks run from the first receipt.",
      on: false, logFields),
    CommandForm(
      "request.attach", "Adds what came in to a request that is not in order.",
      attachFields + [.requester]),
    CommandForm(
      "request.askAgain", "Puts a request back, because something must be cured first.",
      [FormField("reason", .text(limit: 200), required: true, "What must be cured.")]),
    CommandForm(
      "request.merge", "Joins a second request for the same thing to the first.",
      [
        FormField("into", .text(limit: 40), required: true, "The request that stays.")
      ]),
    CommandForm("request.validate", "Asks whether the request is in order."),
    CommandForm("request.cure", "Asks again after something was attached."),
    CommandForm("request.rework", "Puts a recalled request in order again."),
    CommandForm(
      "request.assign", "Gives the request to someone.",
      [
        FormField("to", .text(limit: 40), "A user name; the actor when it is left out."),
        FormField("from", .text(limit: 40), "Who has it, as far as one saw; empty is nobody."),
      ]),
    CommandForm(
      "request.pend", "Lets the request wait, for a reason of the fixed list.",
      [
        .choice("reason", HoldReason.self, required: true, "Why it waits."),
        FormField("until", .day, "The day on which it goes on by itself."),
      ]),
    CommandForm("request.resume", "Goes on with a request that waited."),
    CommandForm(
      "request.pack", "Packs the items.",
      [
        FormField("items", .list(.group(itemFields)), required: true, "What is in the packet.")
      ] + enclosureFields + feeFields),
    CommandForm(
      "request.passCheck", "The second person finds the packet right.",
      [
        FormField("bin", .text(limit: 20), "The shelf bin.")
      ]),
    CommandForm(
      "request.failCheck", "The second person finds the packet wrong.",
      [
        FormField("cause", .text(limit: 200), required: true, "What is wrong with it.")
      ]),
    CommandForm(
      "request.notify", "Records that the person was told that it is ready.",
      [.choice("channel", Channel.self, "How they were told.")]),
    CommandForm(
      "request.transfer", "Sends the packet to another site of the practice.",
      [
        FormField("to", .text(limit: 10), required: true, "The site."),
        FormField("carrier", .text(limit: 200), "The person or the firm that carries it."),
      ]),
    CommandForm(
      "request.receive", "Takes the packet in at the site that it was sent to, or back.",
      [FormField("bin", .text(limit: 20), "The bin there.")]),
    CommandForm(
      "request.collect", "Changes the site at which they want to collect it.",
      [FormField("collectAt", .text(limit: 10), required: true, "The site.")]),
    CommandForm(
      "request.send", "Sends the packet.",
      [FormField("tracking", .text(limit: 60), "The courier's number for it.")]),
    CommandForm(
      "request.recall", "Takes the packet back before it leaves.",
      [
        FormField("reason", .text(limit: 200), required: true, "Why.")
      ]),
    CommandForm(
      "request.destroy", "Records that a recalled packet is off the shelf and destroyed."),
    CommandForm("request.closeUnclaimed", "Closes what nobody collected."),
    CommandForm(
      "request.extend", "Extends HIPAA's clock, once, by a letter.",
      [
        FormField("letter", .text(limit: 40), required: true, "The letter's number."),
        FormField("days", .number(1...365), required: true, "Days to add, at most 30."),
        FormField("reason", .text(limit: 500), "The reason that the letter gives."),
      ]),
    CommandForm(
      "request.cancel", "Cancels at the requester's word.",
      [
        FormField("byRequester", .flag, required: true, "Whether the caller is the requester."),
        FormField("inWriting", .flag, "Whether it is in writing."),
        FormField("identified", .flag, "Whether the caller was identified."),
        FormField("reason", .text(limit: 200), "What they said."),
      ]),
    CommandForm(
      "request.closeIncomplete", "Closes what nobody answered for 30 days.",
      [
        FormField("askedOn", .day, required: true, "The day the question was asked."),
        FormField("answeredInWriting", .flag, "Whether an access request was answered."),
      ]),
    CommandForm(
      "request.misrelease", "Opens an incident for something that went astray.",
      FormField.incident),
  ]

  private static let logFields: [FormField] =
    [
      FormField("patient", .text(limit: 64), required: true, "The patient's MRN."),
      .choice("kind", RequestKind.self, required: true, "The kind; it decides the track."),
      FormField("receivedAt", .instant, "When it came in; now when it is left out."),
      .choice("channel", Channel.self, "How it came in."),
      .requester,
      FormField("mammogram", .flag, "Whether a mammogram is among the images."),
      FormField("neededBy", .day, "The appointment before which it is needed."),
      FormField("note", .text(limit: 500), "For colleagues, without clinical content."),
    ] + attachFields

  private static let attachFields: [FormField] = [
    .choices("matchedBy", IdentifierKind.self, "What the match with the chart rests on."),
    FormField("inWriting", .flag, "Whether it is in writing."),
    FormField("signed", .flag, "Whether it is signed."),
    .choices("types", RecordType.self, "The records wanted."),
    FormField("from", .day, "The first day of service."),
    FormField("to", .day, "The last day of service."),
    .choices("media", Medium.self, "What the copy is to be on."),
    .choices("sensitive", SensitiveCategory.self, "Categories selected affirmatively."),
    FormField("recipient", .text(limit: 200), "Who receives it, where that is not the patient."),
    FormField("purpose", .text(limit: 200), "The purpose, where the track asks for one."),
    .choice("delivery", Delivery.self, "How it is to be delivered."),
    FormField("destination", .group(addressFields), "Where it goes, where it is sent."),
    FormField("inspectAt", .instant, "When the records are looked at, for an inspection."),
    FormField("collectAt", .text(limit: 10), "The site at which they want to collect it."),
    FormField("basis", .text(limit: 40), "The paper that it rests on."),
    FormField("authorityPaper", .text(limit: 40), "The representative's paper."),
  ]

  static let addressFields: [FormField] = [
    FormField("street", .text(limit: 200), "Street lines."),
    FormField("city", .text(limit: 100), "City."),
    FormField("state", .text(limit: 100), "State."),
    FormField("postal", .text(limit: 20), "Postal code."),
  ]

  static let itemFields: [FormField] = [
    .choice("medium", Medium.self, required: true, "What it is on."),
    .choice("type", RecordType.self, required: true, "The record type."),
    FormField("title", .text(limit: 200), required: true, "What it is."),
    FormField("label", .text(limit: 40), "The media number."),
    FormField("count", .number(0...100_000), "Pages, or studies."),
    FormField("final", .flag, "Whether the report is final."),
    FormField("minorConsented", .flag, "A service that the minor consented to alone."),
    FormField("on", .day, "The day of service."),
    .choices("sensitive", SensitiveCategory.self, "Sensitive categories in it."),
    FormField("paidOutOfPocket", .flag, "Whether the patient paid for it in full."),
  ]
}
