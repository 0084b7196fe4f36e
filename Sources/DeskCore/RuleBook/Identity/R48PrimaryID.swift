extension RuleText {
  static let primaryID = RuleText(
    .r48, says: "The person shows an unexpired government photo ID that looks like them.",
    source: "[HOUSE]; SPR (\"appropriate identification\")",
    cure: "Ask for another ID, or go by the fallback with a supervisor.",
    aloud: "Do you have another photo ID with you?", otherwise: .hold)
}

extension Rule where Noun == PhotoID {
  /// Good through its printed day; what nobody looked at is not good.
  static let primaryID: Self = Rule(
    .primaryID, missing: "ID_MISSING", breaks: { $0.photoMatches = nil }
  ) { id in
    kindGaps(id) + expiryGaps(id) + photoGaps(id)
  }

  private static func kindGaps(_ id: PhotoID) -> [Gap] {
    guard !id.kind.isGovernmentPhoto else { return [] }
    return [
      Gap(
        "ID_INSUFFICIENT",
        says: id.kind == .none
          ? "The person has no photo ID." : "This card is no government photo ID.",
        cure: id.kind == .none
          ? "Go by the fallback, or offer to mail it to the billing address." : nil)
    ]
  }

  private static func expiryGaps(_ id: PhotoID) -> [Gap] {
    switch id.expiry {
    case .printed(let last) where last < id.today:
      [Gap("ID_EXPIRED", says: "The ID expired after \(last.long).")]
    case .attestedCurrent where id.expiryTyped:
      [
        Gap(
          "ID_EXPIRY_UNKNOWN", says: "The printed date was not typed, as this house requires.",
          cure: "Type the date printed on the ID.")
      ]
    case .unknown:
      [
        Gap(
          "ID_EXPIRY_UNKNOWN", says: "Nobody has read when the ID expires.",
          cure: "Read the date printed on the ID.")
      ]
    default: []
    }
  }

  private static func photoGaps(_ id: PhotoID) -> [Gap] {
    guard id.kind != .none, id.photoMatches != true else { return [] }
    return [
      id.photoMatches == false
        ? Gap("PHOTO_MISMATCH", says: "The photo does not look like the person.")
        : Gap(
          "PHOTO_NOT_COMPARED", says: "Nobody compared the photo with the person.",
          cure: "Look at the photo and at the person.")
    ]
  }
}
