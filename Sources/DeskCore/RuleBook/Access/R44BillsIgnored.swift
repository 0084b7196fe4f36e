extension RuleText {
  static let billsIgnored = RuleText(
    .r44, .constraint, says: "Access is never refused or delayed because a bill is unpaid.",
    source: "HHS guidance on the right of access",
    cure: "Release; billing is another office's matter.", otherwise: .none,
    keptBy: "Patient, Request and the evidence hold no balance")
}
