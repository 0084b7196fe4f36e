extension CommandForm {
  /// Mistakes mended in the open, notes, and what a caller is told.
  static let mendingForms: [CommandForm] = [
    CommandForm(
      "request.relink", "Moves a request to the patient whose it is; everything is asked again.",
      [
        FormField("patient", .text(limit: 64), required: true, "The right patient's MRN."),
        .choice("cause", RelinkCause.self, "How it came to the wrong patient."),
        .choices("matchedBy", IdentifierKind.self, "What the match with the right chart rests on."),
      ]),
    CommandForm(
      "request.unmerge", "Takes a request out of the one that it was joined to by mistake.",
      [.choice("cause", UnmergeCause.self, "Why the two are not one.")]),
    CommandForm(
      "request.note", "Writes a note for colleagues.",
      [
        FormField(
          "text", .text(limit: RequestNote.limit), required: true,
          "What it says, without clinical content.")
      ]),
    CommandForm(
      "request.need", "Sets the appointment before which it is needed.",
      [FormField("neededBy", .day, "The day; none when it is left out.")]),
    CommandForm(
      "request.tellStatus", "Records that a caller was told how it stands; answers what to say.",
      [
        .choice("part", StatusCall.Part.self, "In what part they call."),
        FormField("name", .text(limit: 200), "The caller's name, where they are not the patient."),
        .choice("foundBy", IdentifierKind.self, "What the record was found by; it does not count."),
        FormField("identifiers", .list(.group(identifierFields)), "What the caller said."),
      ]),
    CommandForm("request.undo", "Takes back one's own last act on a request."),
    CommandForm("authorization.undo", "Takes back one's own last look at a paper, or its check."),
    CommandForm("pickup.undo", "Takes back one's own last act at a visit; nothing verified."),
    CommandForm("amendment.undo", "Takes back one's own last act on an amendment."),
    CommandForm("accounting.undo", "Takes back one's own last act on an accounting."),
    CommandForm("incident.undo", "Takes back one's own last act on an incident."),
    CommandForm("imaging.undo", "Takes back one's own last act on a disc, film or link."),
    CommandForm("adoption.undo", "Takes back the passing on of a paper about an adoption."),
    CommandForm("death.takeBack", "Takes back one's own last act on a notice of a death."),
  ]

  private static let identifierFields: [FormField] = [
    .choice("kind", IdentifierKind.self, required: true, "Which identifier."),
    FormField("typed", .text(limit: 200), required: true, "What the person said; never kept."),
  ]
}
