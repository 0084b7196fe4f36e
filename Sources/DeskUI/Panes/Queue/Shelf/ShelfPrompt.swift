import DeskCore

/// The shelf of this site over the queue: bin by bin, or what nobody collected.
struct ShelfPrompt: Hashable, Sendable {
  /// Which part of the shelf is shown.
  enum Part: Hashable, Sendable {
    /// Every bin and what lies in it.
    case bins
    /// Packets to which a notice or the taking down is owed.
    case unclaimed
  }

  let part: Part
  /// The shelf, once it was read.
  var map: ShelfMap?
  /// What a bin, a number or a name must begin with.
  var typed = TextField(limit: 20)
  var place = ListPlace()

  init(_ part: Part) { self.part = part }

  /// The packets that are shown on a day.
  func shown(on today: Day, under days: Policy.UnclaimedDays) -> [ShelfPacket] {
    guard let map else { return [] }
    return part == .bins
      ? map.packets(beginning: typed.text) : map.unclaimed(on: today, under: days)
  }

  /// Takes a key: letters find a bin, the others move.
  mutating func press(_ key: Key, rows: Int) {
    if case .scan(let code) = key {
      typed.set(code)
      place.move(to: 0, of: 1)
      return
    }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end, .f(7), .f(8):
      _ = place.handle(key, height: ShelfPrompt.page, of: rows)
    default:
      guard part == .bins, typed.handle(key) else { return }
      place.move(to: 0, of: 1)
    }
  }

  private static let page = 12
}

extension UnclaimedPacket.Step {
  /// What is owed, in a column's width.
  var words: String {
    switch self {
    case .notice(let number): number == 1 ? "first notice" : "second notice"
    case .takeDown: "take down"
    case .send(let site): "send to \(site)"
    }
  }
}
