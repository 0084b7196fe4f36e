import DeskCore

/// Records that are looked at at the desk: laid out, watched, counted back.
extension PickupPane {
  /// Whether they come to look at it, and take nothing away.
  var isInspection: Bool { record?.request?.delivery == .inspection }

  /// The act of F9 now.
  var mainAct: String {
    guard isInspection else { return "pickup.handOver" }
    return visit.isLaidOut ? "pickup.endInspection" : "pickup.beginInspection"
  }

  /// F9 of an inspection: lays the records out, and later counts them back and closes.
  mutating func inspect() -> [Effect] {
    guard visit.isLaidOut else {
      return commit(
        [
          Order("pickup.recheck", on: visit.id),
          Order("pickup.beginInspection", on: visit.id, check.layingOut),
        ], .begin)
    }
    return countBack(again: false)
  }

  /// Counts back; where they come again the packet goes to its bin, and the request stays open.
  mutating func countBack(again: Bool) -> [Effect] {
    guard visit.isLaidOut, let returned = agreedCount else {
      return [.say(Message("Count what came back first.", tone: .warning))]
    }
    return commit(
      [
        Order(
          "pickup.endInspection", on: visit.id,
          ["returned": .number(returned), "again": .flag(again)])
      ], .counted)
  }

  /// The papers lie on the table: the next count is the one of what comes back.
  mutating func laidOut() -> [Effect] {
    visit.isLaidOut = true
    check.forget(.count, failed: false)
    check.move(to: .count)
    return [.say(Message("Laid out; stay with them. Count what comes back, then F9."))]
  }

  /// The visit is over, and nothing left.
  mutating func countedBack() -> [Effect] {
    end(.stopped(visit.stage))
    return [.say(Message("\(requestID): looked at and counted back; nothing left."))]
  }

  /// What F9 would be refused for while the papers lie on the table.
  func sittingBreaches(_ rehearsal: PickupRehearsal, _ visit: Visit) -> [Breach] {
    guard let returned = agreedCount else { return [] }
    return rehearsal.breaches(
      "pickup.endInspection", at: visit, ["returned": .number(returned)])
  }
}

extension PickupCheck {
  /// The facts of laying out: what was counted and scanned; nothing is signed for.
  var layingOut: Facts {
    var facts = handOverFacts
    for name in ["nameReadBack", "labelsReadBack", "signature"] { facts[name] = nil }
    return facts
  }
}
