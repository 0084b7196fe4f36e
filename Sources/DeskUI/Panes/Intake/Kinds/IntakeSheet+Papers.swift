import DeskCore

extension IntakeSheet {
  /// The patient's permission for friends and family: an authorization with every element.
  static func friendsAndFamily(_ form: EntryForm) -> [FieldSpec] {
    [
      FieldSpec(
        name: "recipients", label: "Who may see", kind: .names, width: 34, isRequired: true,
        says: "The friends and relatives, as the paper names them.")
    ] + PaperSheet.core.filter { $0.name != "recipients" } + PaperSheet.signature(form)
      + [PaperSheet.statements] + PaperSheet.scope
  }

  /// Another address or means; the reason is not asked.
  static func confidential(_ form: EntryForm) -> [FieldSpec] {
    [
      FieldSpec(
        name: "information", label: "Address", kind: .text(limit: 500), width: 34,
        isRequired: true,
        says: "The other address in one line, as it would stand on a letter, or the other means.")
    ] + PaperSheet.signature(form)
  }

  /// Which paper is taken back: of the patient's papers that stand.
  static let revocation = [
    FieldSpec(
      name: "revokes", label: "Takes back", kind: .paper, isRequired: true,
      says: "The paper that is revoked; F4 lists the patient's papers that stand."),
    FieldSpec(
      name: "inWriting", label: "In writing", kind: .yesNo, width: 5, isRequired: true,
      says: "Whether the revocation is in writing; only a written one counts."),
  ]

  /// Online access to a child's or a ward's record.
  static let proxy = [
    FieldSpec(
      name: "name", label: "Who asks", kind: .text(limit: 200), width: 34, isRequired: true,
      says: "Who would see the record."),
    FieldSpec(
      name: "relation", label: "Relation", kind: .choice(Choice.relations.filter(\.represents)),
      isRequired: true, says: "How they stand to the patient."),
    FieldSpec(
      name: "proof", label: "Proof", kind: .paper, isRequired: true,
      says: "The paper that proves it; Alt+A scans one in."),
  ]
}

extension Choice {
  /// Whether the word is a relation of somebody who acts for the patient.
  fileprivate var represents: Bool { Relation(rawValue: word)?.represents ?? false }
}
