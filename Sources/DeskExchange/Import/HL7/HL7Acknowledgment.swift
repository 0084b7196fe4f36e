public import DeskCore

/// The answer to a message that was not taken: an HL7 acknowledgment with the fault in it (NAK).
public enum HL7Acknowledgment {
  /// The answer, its segments ended by carriage returns.
  ///
  /// It goes back the way that the message came: who received is who sends. `AR` says that it could
  /// not be read as a message, `AE` that its content is wrong. No name, date or address that stands
  /// in the message is repeated.
  public static func text(
    for stamp: MessageStamp?, _ fault: HL7Fault, line: Int, at now: Instant
  ) -> String {
    let event = stamp.map { $0.event.isEmpty ? "ACK" : "ACK^\(escaped($0.event))" } ?? "ACK"
    let time = String(now.description.filter(\.isNumber).prefix(14)) + "+0000"
    let controlID = stamp?.controlID ?? ""
    let header = [
      "MSH", "^~\\&", escaped(stamp?.receivingApplication ?? "RECORDSDESK"),
      escaped(stamp?.receivingFacility ?? ""), escaped(stamp?.sendingApplication ?? ""),
      escaped(stamp?.sendingFacility ?? ""), time, "", event,
      "NAK-" + escaped(controlID.isEmpty ? "line-\(line)" : controlID),
      escaped(stamp.map { $0.processing.isEmpty ? "P" : $0.processing } ?? "P"), "2.5.1", "", "",
      "", "", "", "UNICODE UTF-8",
    ]
    let answer = ["MSA", fault.isReject ? "AR" : "AE", escaped(controlID)]
    let condition = fault.condition
    let error = [
      "ERR", "", place(fault.place), "\(condition.rawValue)^\(condition.words)^HL70357", "E", "",
      "", "line \(line)", escaped(fault.error.description),
    ]
    return [header, answer, error].map { $0.joined(separator: "|") + "\r" }.joined()
  }

  /// `PID^1^5`; empty for the message as a whole.
  private static func place(_ place: HL7Place) -> String {
    guard !place.segment.isEmpty else { return "" }
    let segment = escaped(place.segment) + "^1"
    return place.field == 0 ? segment : "\(segment)^\(place.field)"
  }

  private static func escaped(_ text: String) -> String {
    let marks: [Character: String] = [
      "|": "\\F\\", "^": "\\S\\", "&": "\\T\\", "~": "\\R\\", "\\": "\\E\\",
    ]
    return text.map { marks[$0] ?? String($0) }.joined()
  }
}
