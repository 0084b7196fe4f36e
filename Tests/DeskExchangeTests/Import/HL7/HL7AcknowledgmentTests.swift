import DeskCore
import DeskExchange
import Testing

/// The answers to messages that were rejected.
@Suite struct HL7AcknowledgmentTests {
  private static let now = Instant("2026-03-16T10:05:00-05:00") ?? Instant(milliseconds: 0)

  private func answer(_ text: String) throws -> [String] {
    let line = try #require(try Imported(text).lines.last)
    let fault = try #require(line.fault)
    return HL7Acknowledgment.text(for: line.message, fault, line: line.number, at: Self.now)
      .split(separator: "\r", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `an answer goes back the way the message came, and names the fault`() throws {
    let segments = try answer(
      HL7Sample.message(HL7Sample.header("A04", id: "M7"), HL7Sample.patient([7: "soon"])))

    #expect(
      segments == [
        "MSH|^~\\&|RECORDSDESK|STP|ADT1|STP|20260316150500+0000||ACK^A04|NAK-M7|P|2.5.1||||||UNICODE UTF-8",
        "MSA|AE|M7",
        "ERR||PID^1^7|102^Data type error^HL70357|E|||line 1|PID-7: is no date; accepted: "
          + "a date as YYYYMMDD, or with a time behind it",
        "",
      ])
  }

  @Test func `what cannot be read as a message is rejected as one`() throws {
    let segments = try answer("MSH|^^^^|ADT1|STP|||||ADT^A08|M8\r")

    #expect(segments[1] == "MSA|AR|M8")
    #expect(segments[2].contains("\\S\\\\R\\\\E\\\\T\\"))
  }

  @Test func `segments without a header are answered by their line`() throws {
    let segments = try answer("BHS|^~\\&|\rPID|1\rBTS|0\r".replacing("BTS|0\r", with: ""))

    #expect(segments[1].hasPrefix("MSA|A"))
    #expect(segments[0].contains("|NAK-line-"))
  }

  @Test func `no name and no address that stands in the message is repeated`() throws {
    let segments = try answer(
      HL7Sample.message(
        HL7Sample.header(id: "A|B".replacing("|", with: "\\F\\")),
        HL7Sample.patient([5: "Secret\\Q\\^Name", 13: "651-555-0148"])))
    let text = segments.joined(separator: "\r")

    #expect(!text.contains("Secret") && !text.contains("0148"))
  }
}
