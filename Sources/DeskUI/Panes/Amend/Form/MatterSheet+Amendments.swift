import DeskCore

extension MatterSheet {
  /// The fields of an act on an amendment.
  static func amendment(_ act: MatterAct, _ matter: AnyMatter, _ form: EntryForm) -> [SheetField] {
    switch act {
    case .hold where act.command(for: matter) == "amendment.needInfo":
      [SheetField("question", "What was asked")]
    case .start, .hold: [SheetField("authorityPaper", "Paper", width: 12)]
    case .decide: decision(form)
    case .link: [wanted, SheetField("records", "Records")]
    case .inform: informing
    case .disagree:
      [SheetField("inWriting", "In writing", width: 5), SheetField("text", "Statement")]
    case .rebut: rebuttal(form)
    case .attach: [SheetField("byIndividual", "Asked for it", width: 5)]
    case .extend: extending
    case .withdraw: takingBack
    default: []
    }
  }

  private static let wanted = SheetField.shown("$wanted", "Wants")

  private static let informing = [
    SheetField("letter", "Letter to them", width: 20),
    SheetField("agreed", "They agreed", width: 5), SheetField("toTell", "Whom to tell"),
    SheetField("told", "Was told"),
  ]

  /// A ground and a letter only where something is denied; the originator only where it is asked.
  private static func decision(_ form: EntryForm) -> [SheetField] {
    let first = SheetField("$decision", "Decision", width: 10, Choice.decisions)
    let shown = [SheetField.shown("$says", "Says"), wanted]
    guard ["d", "p"].contains(form.text("$decision")) else { return shown + [first] }
    let ground = SheetField("ground", "Ground", width: 34, Choice.amendmentGrounds)
    let asksOriginator = form.text("ground") == AmendmentGround.notCreatedHere.rawValue
    let originator = SheetField("originatorAvailable", "Maker can act", width: 5)
    return shown + [first, ground] + (asksOriginator ? [originator] : []) + [
      SheetField("letter", "Letter", width: 20),
      SheetField("says", "It says", width: 50, Choice.denialParts),
      SheetField("plain", "Plain language", width: 5),
    ]
  }

  private static func rebuttal(_ form: EntryForm) -> [SheetField] {
    let statement = SheetField.shown("$statement", "They say")
    let first = SheetField("$answer", "Answer it", width: 5, Choice.yesNo)
    guard form.text("$answer") == "y" else { return [statement, first] }
    return [
      statement, first, SheetField("text", "Rebuttal"),
      SheetField("copySent", "Copy sent", width: 5),
    ]
  }
}
