import DeskCore

extension IntakeSheet {
  /// The seven things of a death notice; the MRN only if it is known.
  static func death(_ form: EntryForm) -> [FieldSpec] {
    let middle = [
      FieldSpec(
        name: "middle", label: "Middle name", kind: .text(limit: 200),
        isRequired: form.text("noMiddle") != "y", says: "The patient's middle name."),
      FieldSpec(
        name: "noMiddle", label: "No middle", kind: .yesNo, width: 5,
        says: "Whether the patient has no middle name."),
    ]
    return [text("given", "First name", "The patient's first name.")] + middle + [
      text("family", "Last name", "The patient's last name."),
      FieldSpec(
        name: "bornOn", label: "Born", kind: .date(.birth), width: 12, isRequired: true,
        says: "The patient's date of birth, as it is told."),
      FieldSpec(
        name: "diedOn", label: "Died", kind: .date(.past), width: 12, isRequired: true,
        says: "The date of death."),
      text("informantGiven", "Informant", "The first name of the one who tells."),
      text("informantFamily", "Last name", "The last name of the one who tells."),
      text("relationship", "Relation", "How they stand to the patient, in their words."),
      text("phone", "Phone", "Where they can be reached."),
    ]
  }

  /// A paper about an adoption: which, how whole, and for which child.
  static let adoption = [
    FieldSpec(
      name: "paper", label: "Paper", kind: .choice(Choice.adoptionPapers), width: 34,
      isRequired: true, says: "What it is, by its title; the first three are accepted."),
    FieldSpec(
      name: "pagesPresent", label: "Pages here", kind: .count(0...9_999), width: 6,
      isRequired: true, says: "Pages in hand."),
    FieldSpec(
      name: "pagesStated", label: "of pages", kind: .count(0...9_999), width: 6,
      isRequired: true, says: "Pages that the document says it has; the copy must be entire."),
    FieldSpec(
      name: "decreedOn", label: "Decreed on", kind: .date(.any), width: 12,
      says: "The date of the decree."),
    FieldSpec(
      name: "parents", label: "Parents", kind: .names, width: 40,
      says: "Every parent whom the decree names, a birth parent who stays one among them."),
  ]

  private static func text(_ name: String, _ label: String, _ says: String) -> FieldSpec {
    FieldSpec(
      name: name, label: label, kind: .text(limit: name == "phone" ? 40 : 200), isRequired: true,
      says: says)
  }
}
