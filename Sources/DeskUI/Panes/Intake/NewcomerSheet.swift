import DeskCore

/// The fields of a patient whom no search found.
enum NewcomerSheet {
  static let specs = [
    FieldSpec(
      name: "mrn", label: "MRN", kind: .text(limit: 64), isRequired: true,
      says: "The number that the chart gave."),
    FieldSpec(
      name: "family", label: "Family name", kind: .text(limit: 200), width: 34, isRequired: true),
    FieldSpec(name: "given", label: "Given name", kind: .text(limit: 200), width: 34),
    FieldSpec(
      name: "bornOn", label: "Born", kind: .date(.birth), width: 12, isRequired: true,
      says: "Date of birth, with its year."),
    FieldSpec(name: "sex", label: "Sex", kind: .choice(Choice.sexes), width: 12),
    FieldSpec(
      name: "phone", label: "Phone", kind: .text(limit: 40), width: 16,
      says: "Its last four digits identify the patient at the counter."),
  ]
}

extension Patient {
  /// A patient as the form of a new one describes them; nil before number, name and birth are there.
  init?(newcomer form: EntryForm, _ ground: ReadingGround) {
    let facts = form.facts(ground)
    guard let born = facts.day("bornOn"), !facts.text("mrn").isEmpty,
      !facts.text("family").isEmpty
    else { return nil }
    self.init(
      mrn: facts.text("mrn"),
      name: PersonName(family: facts.text("family"), given: facts.text("given")), bornOn: born,
      sex: facts.text("sex").isEmpty ? "unknown" : facts.text("sex"), phone: facts.text("phone"))
  }
}
