extension RuleText {
  static let ownItems = RuleText(
    .r94, says: "Every item scanned belongs to this request.", source: "[HOUSE]; label swaps",
    cure: "Set the strange item aside, find its packet, and check this one whole.",
    aloud: "One moment; I need to check this packet once more.", otherwise: .hold)
}

extension Rule where Noun == HandOverCheck {
  /// A strange label stops the hand-over and names both requests.
  static let ownItems: Self = Rule(
    .ownItems, missing: "ITEMS_UNKNOWN",
    breaks: { $0.foreignLabels.append(.init(label: "MD-00000", request: "")) }
  ) { check in
    check.foreignLabels.map { foreign in
      let owner = isBlank(foreign.request) ? "no request on file" : foreign.request
      return Gap(
        "FOREIGN_ITEM", says: "\(foreign.label) belongs to \(owner), not to \(check.request).")
    }
  }
}
