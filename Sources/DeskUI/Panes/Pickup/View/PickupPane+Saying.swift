import DeskCore

extension PickupPane {
  /// What to say to the person at this step.
  var saying: String {
    guard visit.isServed else { return "" }
    if let breach = check.refused.first { return "Say: \"\(breach.aloud)\"" }
    let whose = check.part == nil || check.part == .patient ? "your" : "the patient's"
    switch check.focus {
    case .who: return "Say: \"Are you the patient, or collecting for someone?\""
    case .claimedName: return "Say: \"What is your full name?\""
    case .relation: return "Say: \"How are you related to the patient?\""
    case .company: return "Say: \"Which company sent you?\"  Do not read it out first."
    case .bornOn:
      return "Say: \"What is \(whose) full name and date of birth?\"  Do not read them out first."
    case .second, .third, .fourth: return asking(identifier(check.focus), whose)
    case .nameOnID: return "Compare the ID with the name.  Do not read it out first."
    case .count: return "Count the items in your hand.  Do not look at the list."
    case .signature: return readBack
    default: return askingForPapers
    }
  }

  private func asking(_ kind: IdentifierKind, _ whose: String) -> String {
    let what =
      switch kind {
      case .fullName: "What is \(whose) full name?"
      case .phoneLastFour: "What are the last four digits of \(whose) phone number?"
      case .address: "What is \(whose) address?"
      case .mrn: "What is \(whose) medical record number?"
      case .accession: "What is the accession number of the study?"
      default: "Can you tell me one more thing?"
      }
    return "Say: \"\(what)\""
  }

  private var askingForPapers: String {
    switch check.focus.line {
    case .id:
      check.focus == .countersign
        ? "Say: \"My supervisor needs to look at this with me.\""
        : "Say: \"May I see your photo ID, please?\""
    case .name: "Say: \"Do you have a paper that shows the change of name?\""
    case .authority:
      check.part == .bearer
        ? "Say: \"May I see the note from the patient?\""
        : "Say: \"May I see the paper that lets you act for the patient?\""
    default: ""
    }
  }

  private var readBack: String {
    let name = record?.patient?.name.spoken ?? ""
    let count = agreedCount ?? 0
    return "Say: \"\(count) item\(count == 1 ? "" : "s") for \(name). Please sign here.\""
  }
}
