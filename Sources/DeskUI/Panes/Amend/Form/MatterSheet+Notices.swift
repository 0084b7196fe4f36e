import DeskCore

extension MatterSheet {
  /// The fields of an act on a notice of a death or a paper about an adoption.
  static func notice(_ act: MatterAct, _ matter: AnyMatter) -> [SheetField] {
    switch (act, matter) {
    case (.add, _): deathFields
    case (.verify, .adoption): decreeFields
    case (.verify, _):
      [
        SheetField("patient", "Chart (MRN)", width: 16),
        SheetField("source", "Shown by", width: 30, Choice.deathSources),
      ]
    case (.reject, _): [SheetField("reason", "Why")]
    case (.undo, _):
      [
        SheetField("lifeSign", "What shows it", width: 30, Choice.lifeSigns),
        SheetField("reason", "Why recorded"),
      ]
    default: []
    }
  }

  private static let deathFields = [
    SheetField("given", "First name", width: 24), SheetField("middle", "Middle name", width: 24),
    SheetField("noMiddle", "Has no middle", width: 5),
    SheetField("family", "Last name", width: 24),
    SheetField("bornOn", "Born", width: 12, dates: .birth),
    SheetField("diedOn", "Died", width: 12, dates: .past),
    SheetField("informantGiven", "Told by, first", width: 24),
    SheetField("informantFamily", "Told by, last", width: 24),
    SheetField("relationship", "Relationship", width: 24),
    SheetField("phone", "Their phone", width: 16),
    SheetField("patient", "MRN if known", width: 16),
  ]

  private static let decreeFields = [
    SheetField("patient", "Child (MRN)", width: 16),
    SheetField("decreedOn", "Decree of", width: 12), SheetField("parents", "Parents named"),
  ]
}
