extension RuleText {
  static let reportsFinal = RuleText(
    .r96, says: "Every report in the packet is final.", source: "[HOUSE]",
    cure: "Pend the request until the report is final, or leave the report out.",
    aloud: "One report is still being completed. We will call you when it is ready.",
    otherwise: .hold)
}

extension Rule where Noun == Packet {
  /// A preliminary reading may still change.
  static let reportsFinal: Self = Rule(
    .reportsFinal, missing: "PACKET_EMPTY",
    breaks: { packet in
      packet.items = packet.items.map { item in
        var item = item
        item.isFinal = false
        return item
      }
    }
  ) { packet in
    guard !packet.items.isEmpty else {
      return [
        Gap("PACKET_EMPTY", says: "Nothing is in the packet.", cure: "Enter what was packed.")
      ]
    }
    return packet.items.filter { !$0.isFinal }.map {
      Gap("PRELIMINARY", says: "Item \($0.number), \($0.title), is preliminary.")
    }
  }
}
