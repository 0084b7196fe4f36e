extension RuleText {
  static let unclaimedLongEnough = RuleText(
    .r57, says: "A packet is taken down after two notices and its full time on the shelf.",
    source: "[HOUSE]", cure: "Leave it on the shelf and send the notice that is due.",
    aloud: "It is still here for you.", otherwise: .refuse)
}

extension Rule where Noun == ShelfLife {
  /// Nobody's packet is destroyed unannounced.
  static let unclaimedLongEnough: Self = Rule(
    .unclaimedLongEnough, missing: "SHELF_UNKNOWN", breaks: { $0.notices = 0 }
  ) { shelf in
    var gaps: [Gap] = []
    if let readyOn = shelf.readyOn {
      let last = readyOn + shelf.days.close
      if shelf.today < last {
        gaps.append(Gap("SHELF_TOO_SHORT", says: "It may be taken down from \(last.long)."))
      }
    } else {
      gaps.append(Gap("SHELF_UNKNOWN", says: "It is not known when it became ready."))
    }
    if shelf.notices < 2 {
      gaps.append(
        Gap("NOTICES_MISSING", says: "\(shelf.notices) of two notices were sent."))
    }
    return gaps
  }
}
