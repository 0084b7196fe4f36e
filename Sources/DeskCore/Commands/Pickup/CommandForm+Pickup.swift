extension CommandForm {
  static let pickupForms: [CommandForm] = [
    CommandForm(
      "pickup.arrive", "Somebody comes for a request.", on: false,
      [
        FormField("request", .text(limit: 40), required: true, "The request they came for."),
        .choice("foundBy", IdentifierKind.self, "What the record was found by; it does not count."),
      ]),
    CommandForm("pickup.call", "Calls them to the counter."),
    CommandForm(
      "pickup.claimRole", "Records who they say they are.",
      [
        .choice(
          "part", Claim.Part.self, required: true, "Patient, representative, bearer, recipient."),
        FormField("name", .text(limit: 200), "Their name, where they are not the patient."),
        .choice("relation", Relation.self, "How they stand to the patient."),
        FormField("company", .text(limit: 200), "The company that sent them."),
      ]),
    CommandForm(
      "pickup.identify", "Compares one identifier with the chart.",
      [
        .choice("kind", IdentifierKind.self, required: true, "Which identifier."),
        FormField("typed", .text(limit: 200), required: true, "What the person said; never kept."),
      ]),
    CommandForm("pickup.showID", "Records what their ID shows.", idFields),
    CommandForm("pickup.showFallback", "Records what stands in for an ID.", idFields + fallback),
    CommandForm("pickup.failID", "Ends the visit: identity could not be established."),
    CommandForm("pickup.verifyPatient", "Verifies that the person is the patient."),
    CommandForm(
      "pickup.verifyRepresentative", "Verifies a representative by their paper.",
      paperFields + [
        FormField("proof", .choice(shownProofs), "What the paper proves."),
        FormField("until", .day, "The last day of the authority."),
      ]),
    CommandForm(
      "pickup.verifyNote", "Verifies a bearer by the patient's note.",
      paperFields + noteFields),
    CommandForm("pickup.verifyRecipient", "Verifies the recipient of the authorization."),
    CommandForm("pickup.turnAway", "Ends the visit: authority could not be established."),
    CommandForm(
      "pickup.scanItem", "Reads the label of an item in hand.",
      [
        FormField("label", .text(limit: 60), required: true, "The bar code.")
      ]),
    CommandForm("pickup.recheck", "Asks every rule again for this second."),
    CommandForm("pickup.verifyAgain", "Verifies the person anew."),
    CommandForm(
      "pickup.handOver", "Hands the packet over.",
      [
        FormField("count", .number(0...9999), required: true, "Items in hand, counted blind."),
        FormField("scanned", .list(.text(limit: 60)), "Bar codes read."),
        FormField("nameReadBack", .flag, "Whether the packet's name was read back."),
        FormField("labelsReadBack", .flag, "Whether the labels were read back."),
        .choice("signature", HandOverCheck.Signature.self, "How the collector signed."),
      ]),
    CommandForm(
      "pickup.beginInspection", "Lays the records out to be looked at; nothing leaves.",
      [
        FormField("count", .number(0...9999), required: true, "Items laid out, counted blind."),
        FormField("scanned", .list(.text(limit: 60)), "Bar codes read."),
        FormField("by", .text(limit: 40), "Who sits by; the actor when it is left out."),
      ]),
    CommandForm(
      "pickup.endInspection", "Counts the records back; they left without them.",
      [
        FormField("returned", .number(0...9999), required: true, "Items that came back."),
        FormField("again", .flag, "Whether they come again: the packet goes back to its bin."),
      ]),
    CommandForm("pickup.leave", "They left."),
  ]

  private static let idFields: [FormField] = [
    .choice("idKind", PhotoID.Kind.self, "The kind of ID."),
    FormField("issuer", .text(limit: 60), "Who issued it."),
    FormField("expiresOn", .day, "Its printed date."),
    FormField("attested", .flag, "Attested: government photo ID, unexpired today."),
    FormField("photoMatches", .flag, "Whether the photo looks like them."),
    FormField(
      "name",
      .group([
        FormField("family", .text(limit: 200), "Family name."),
        FormField("given", .text(limit: 200), "Given name."),
        FormField("middle", .text(limit: 200), "Further names."),
        FormField("suffix", .text(limit: 40), "Suffix."),
      ]), "The name on it; compared and not kept."),
    FormField("nameAttested", .flag, "Whether the name on it is the opened chart name."),
    .choice("link", NameOnID.Link.self, "The paper that links two names."),
  ]

  private static let fallback: [FormField] = [
    .choices("papers", FallbackID.Paper.self, "The secondary papers."),
    FormField("billDatedOn", .day, "The date on a utility bill."),
    FormField("expiredOn", .day, "The printed date of an expired photo ID."),
    FormField(
      "rightAnswers", .number(0...9), "Knowledge questions answered as the chart has them."),
    FormField("countersign", .text(limit: 40), "The supervisor who countersigns."),
  ]

  private static let paperFields: [FormField] = [
    FormField("paper", .text(limit: 40), "A paper on file."),
    FormField("bearer", .text(limit: 200), "Whom the paper names."),
    FormField("wanted", .list(.number(1...999)), "The items wanted; all when it is left out."),
    FormField("information", .text(limit: 500), "What it says may be collected."),
  ]

  private static let noteFields: [FormField] = [
    FormField("isWritten", .flag, "Whether there is a written note."),
    FormField("isSigned", .flag, "Whether the patient signed it."),
    FormField("dated", .day, "The date on it."),
    FormField("namesPatient", .flag, "Whether it names the patient."),
    FormField("request", .text(limit: 40), "The request it names."),
    FormField("items", .list(.number(1...999)), "The items it names."),
  ]
}
