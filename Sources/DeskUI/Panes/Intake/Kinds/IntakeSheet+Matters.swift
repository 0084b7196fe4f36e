import DeskCore

extension IntakeSheet {
  /// A request to correct the record: in writing, with its reason and its records.
  static func amendment(_ form: EntryForm) -> [FieldSpec] {
    requester(form) + [
      FieldSpec(
        name: "inWriting", label: "In writing", kind: .yesNo, width: 5, isRequired: true,
        says: "Whether it came in writing."),
      FieldSpec(
        name: "types", label: "About", kind: .toggles(Choice.records), width: 34,
        isRequired: true, says: "The types of record that it is about."),
      from, to,
      FieldSpec(
        name: "wanted", label: "The change", kind: .text(limit: 5_000), width: 40,
        isRequired: true, says: "What is to be changed, as written."),
      FieldSpec(
        name: "reason", label: "Reason", kind: .text(limit: 5_000), width: 40, isRequired: true,
        says: "Why, as written."),
    ]
  }

  /// A list of disclosures: who asks, and for which days.
  static func accounting(_ form: EntryForm) -> [FieldSpec] {
    requester(form) + [
      FieldSpec(
        name: "identified", label: "Identified", kind: .yesNo, width: 5, isRequired: true,
        says: "Whether the one who asks was identified."),
      FieldSpec(
        name: "from", label: "From", kind: .date(.past), width: 12,
        says: "The first day; empty is six years back."),
      FieldSpec(
        name: "to", label: "To", kind: .date(.past), width: 12,
        says: "The last day; empty is the day of receipt."),
    ]
  }

  private static let from = FieldSpec(
    name: "from", label: "From", kind: .date(.past), width: 12, says: "The first day of service.")
  private static let to = FieldSpec(
    name: "to", label: "To", kind: .date(.past), width: 12, says: "The last day of service.")
}
