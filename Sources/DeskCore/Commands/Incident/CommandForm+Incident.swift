extension CommandForm {
  static let incidentForms: [CommandForm] = [
    CommandForm(
      "incident.open", "Opens an incident for something that went astray or was lost.",
      on: false,
      [FormField("request", .text(limit: 40), "The request under which it left.")]
        + FormField.incident),
    CommandForm(
      "incident.record", "Adds what became known about an incident.", FormField.incidentFacts),
    CommandForm(
      "incident.assess", "States the four factors of the risk assessment.",
      [
        FormField(
          "factors",
          .list(
            .group([
              .choice("factor", RiskFactor.self, required: true, "The factor."),
              .choice("level", RiskLevel.self, required: true, "How likely a compromise is."),
              FormField("says", .text(limit: 2_000), required: true, "Why."),
            ])), required: true, "What was found about each factor.")
      ]),
    CommandForm(
      "incident.notify", "Records the letter that told the individual, and HHS's part.",
      [
        FormField("letter", .text(limit: 40), "The letter's number."),
        .choices("says", BreachNotice.Part.self, "What the letter says."),
        FormField("affected", .number(1...10_000_000), "How many people's records it was."),
        FormField("hhsTold", .flag, "Whether HHS was told at once."),
        FormField("hhsLogYear", .number(2000...9999), "The year in whose report it is listed."),
      ]),
    CommandForm("incident.close", "Closes an incident that was answered."),
  ]
}

extension FormField {
  /// What is told when an incident is opened, directly or by `request.misrelease`.
  static let incident: [FormField] =
    [
      .choice("cause", IncidentCause.self, "How it happened."),
      FormField(
        "patient", .text(limit: 64), "Whose record it was; the request's patient if left out."),
      FormField("discoveredAt", .instant, "When it was discovered; now when it is left out."),
    ] + incidentFacts

  /// What becomes known about an incident.
  static let incidentFacts: [FormField] = [
    FormField("recipient", .text(limit: 200), "Who has it."),
    .address,
    FormField("description", .text(limit: 500), "What it was, in brief."),
    FormField("occurredOn", .day, "The day it left."),
    FormField("disclosed", .flag, "Whether somebody outside may have it; yes unless it says no."),
    FormField("affected", .number(1...10_000_000), "How many people's records it was."),
    FormField("releasedBy", .list(.text(limit: 40)), "Who packed or released it."),
  ]
}
