import DeskCore

extension MatterSheet {
  /// The fields of an act on an accounting.
  static func accounting(_ act: MatterAct) -> [SheetField] {
    switch act {
    case .feeNotice:
      [
        SheetField("cents", "Fee in dollars", width: 10),
        SheetField("letter", "Notice", width: 20),
        SheetField("offersChoice", "Offers choice", width: 5),
      ]
    case .assent, .withdraw: takingBack
    case .narrow:
      takingBack + [
        SheetField("from", "From", width: 12, dates: .past),
        SheetField("to", "To", width: 12, dates: .past),
      ]
    case .compile: [SheetField("waiveFee", "Waive the fee", width: 5)]
    case .describe:
      [
        SheetField("row", "Row", width: 5), SheetField("recipient", "Who received"),
        SheetField("description", "What"), SheetField("purpose", "Why"),
      ] + address
    case .issue: [SheetField("letter", "Letter", width: 20)]
    case .extend: extending
    case .suspend:
      [
        SheetField("agency", "Agency"), SheetField("official", "Stated by"),
        SheetField("inWriting", "In writing", width: 5),
        SheetField("saysImpede", "Would impede", width: 5),
        SheetField("until", "Until", width: 12),
      ]
    default: []
    }
  }

  /// The fields of an act on an incident.
  static func incident(_ act: MatterAct) -> [SheetField] {
    switch act {
    case .record:
      [SheetField("recipient", "Who has it")] + address + [
        SheetField("description", "What it was"),
        SheetField("occurredOn", "It left on", width: 12, dates: .past),
        SheetField("disclosed", "Someone has it", width: 5),
        SheetField("affected", "People", width: 8), SheetField("releasedBy", "Released by"),
      ]
    case .assess:
      RiskFactor.allCases.flatMap { factor in
        [
          SheetField("$\(factor.rawValue).level", factor.words, width: 8, Choice.riskLevels),
          SheetField("$\(factor.rawValue).says", "because"),
        ]
      }
    case .notify:
      [
        SheetField("letter", "Letter", width: 20),
        SheetField("says", "It says", width: 50, Choice.breachParts),
        SheetField("affected", "People", width: 8),
        SheetField("hhsTold", "HHS was told", width: 5),
        SheetField("hhsLogYear", "HHS list of", width: 6),
      ]
    default: []
    }
  }
}

extension RiskFactor {
  /// The factor as a label.
  var words: String {
    switch self {
    case .information: "What it was"
    case .recipient: "Who got it"
    case .viewed: "Was it seen"
    case .mitigated: "Mitigated"
    }
  }
}
