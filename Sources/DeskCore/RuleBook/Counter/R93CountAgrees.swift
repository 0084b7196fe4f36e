extension RuleText {
  static let countAgrees = RuleText(
    .r93, says: "The blind count of what is in hand equals the packet's.", source: "[HOUSE]",
    cure: "Count anew without looking at the list; never edit the count.",
    aloud: "Let me count these once more.", otherwise: .hold)
}

extension Rule where Noun == HandOverCheck {
  /// The words never give the number away, or the next count would not be blind.
  static let countAgrees: Self = Rule(
    .countAgrees, missing: "COUNT_MISSING", breaks: { $0.counted = nil }
  ) { check in
    guard check.expected > 0 else {
      return [
        Gap(
          "NOTHING_TO_HAND_OVER", says: "There is nothing that this person may have now.",
          cure: "Check what the packet holds and what the paper covers.",
          aloud: "I need to check this packet first.")
      ]
    }
    guard let counted = check.counted else {
      return [Gap("COUNT_MISSING", says: "The items in hand were not counted.")]
    }
    guard counted != check.expected else { return [] }
    return [Gap("COUNT_DIFFERS", says: "The count of what is in hand differs from the packet's.")]
  }
}
