@testable import DeskCore

/// Nouns of mending and of a caller that satisfy every rule about them.
extension Sample {
  static let relinking = Relinking(from: "100", to: "200", isOnFile: true, cause: .sameName)
  static let wrongMerge = WrongMerge(into: "RQ-20417", cause: .otherRecords)
  static let undo = UndoClaim(
    did: "request.assign", entry: "c-17", by: "jdo", user: "jdo", undoing: .takenBack, version: 4,
    now: 4)
  static let statusCall = StatusCall(part: .patient, isRequester: true)
}
