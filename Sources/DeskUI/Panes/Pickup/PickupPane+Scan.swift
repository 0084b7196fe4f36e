import DeskCore

extension PickupPane {
  /// Takes what a scanner read: a licence, an item's label, or a slip.
  mutating func scan(_ text: String) -> [Effect] {
    let label = trimmed(text)
    guard record != nil else {
      start.input.set(label)
      return [.ask(.find(trimmed(start.input.text)))]
    }
    guard visit.isServed, !label.isEmpty else { return [] }
    if label.hasPrefix("@") || label.contains("ANSI ") { return [.readLicence(text)] }
    if label.hasPrefix("RQ-"), !label.contains("/"), label != requestID {
      guard isUntouched else {
        return [.say(Message("Finish or stop this visit first (F12).", tone: .warning))]
      }
      return [.go(.pickup, .subject(label, foundBy: .requestNumber))]
    }
    guard !(check.labels + check.waitingLabels).contains(label) else {
      return [.say(Message("This label was read already."))]
    }
    check.waitingLabels.append(label)
    guard visit.isVerified else {
      return [.say(Message("Label kept; it is checked once the person is verified."))]
    }
    return sendLabels()
  }

  /// Sends the labels that wait, once the person is verified.
  mutating func sendLabels() -> [Effect] {
    guard visit.isServed, visit.isVerified, visit.asked == nil, !check.waitingLabels.isEmpty
    else { return [] }
    check.sending = check.waitingLabels
    check.waitingLabels = []
    return commit(
      check.sending.map { Order("pickup.scanItem", on: visit.id, ["label": .text($0)]) }, .scan)
  }

  /// After a label was refused: those before it count, those after it wait, it is set aside.
  mutating func dropLabel(after done: Int) -> String {
    let sent = check.sending
    check.sending = []
    guard sent.indices.contains(done) else { return "" }
    check.labels += sent[..<done]
    check.waitingLabels = Array(sent[(done + 1)...]) + check.waitingLabels
    return " (\(sent[done]))"
  }

  /// A licence that was read: it fills kind, date and name; the photo is still to be looked at.
  mutating func take(_ id: ScannedID) -> [Effect] {
    guard record != nil, visit.isServed else { return [] }
    guard [.away, .waiting, .atCounter, .roleSet].contains(visit.stage) else {
      return [.say(Message("The ID was shown already."))]
    }
    if let problem = id.problem {
      return [.say(Message("The bar code cannot be used: \(problem)", tone: .warning))]
    }
    check.scanned = id
    check.answer(.idKind, id.kind.rawValue)
    for field in [PickupField.idGood, .photo, .expiry, .nameOnID, .link] { check.forget(field) }
    if visit.stage == .roleSet { _ = proceed() }
    let until = id.expiresOn.map { ", good through \($0.long)" } ?? ""
    return [.say(Message("ID read\(until). Does the photo look like them?"))]
  }
}
