@testable import DeskCore

/// Nouns of holds and of who works on what that satisfy every rule about them.
extension Sample {
  static let holdEnd = HoldEnd(until: today, today: today, isByClock: true)
  static let taking = Taking(
    with: "kim", from: "kim", to: "jdo", by: "jdo", isSupervisor: false)
}
