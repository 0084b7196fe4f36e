extension PageSentence {
  /// What the page of the radiologists in Saint Paul promises.
  static let saintPaul: [PageSentence] = [
    PageSentence(
      .saintPaul, "Patients may contact the department Monday through Friday, 8AM to 5PM.",
      on: "Pickup", by: "R-04", shown: "five-sharp"),
    PageSentence(
      .saintPaul, "Normal business hours are Monday through Friday, excluding holidays.",
      on: "Pickup", by: "R-04", "R-05", shown: "memorial-day"),
    PageSentence(
      .saintPaul, "The practice uses reasonable judgment in maintaining medical privacy.",
      on: "Queue", by: "R-62", shown: "a-sensitive-report"),
    PageSentence(
      .saintPaul, "Patients get a CD or films of the studies, and a copy of reports requested.",
      on: "Queue", by: "R-34", "R-70", shown: "film-that-nobody-can-print"),
    PageSentence(
      .saintPaul, "Requests can be made by telephone during normal business hours.",
      on: "Intake", by: "R-106", shown: "a-call-after-five"),
    PageSentence(
      .saintPaul, "It is picked up at any St. Paul Radiology location.",
      on: "Pickup", by: "R-55", shown: "packet-at-another-location"),
    PageSentence(
      .saintPaul, "Appropriate identification is requested upon pick-up.",
      on: "Pickup", by: "R-46", "R-48", shown: "licence-good-through-today"),
    PageSentence(
      .saintPaul, "Anybody else than the patient brings a note written by the patient.",
      on: "Pickup", by: "R-47", shown: "brothers-note"),
    PageSentence(
      .saintPaul, "Without the note nothing is handed over.",
      on: "Pickup", by: "R-47", shown: "turned-away-without-a-note"),
    PageSentence(
      .saintPaul, "Distribution to another address than the billing address is asked in writing.",
      on: "Queue", by: "R-53", shown: "the-mailing-address"),
  ]
}
