import DeskExchange
import Foundation
import Testing

/// Feeds: where a message begins and ends, and what becomes of the others when one is broken.
@Suite struct HL7FeedTests {
  private let one = HL7Sample.message(
    HL7Sample.header(id: "M1"), HL7Sample.patient([7: "19710314"]))
  private let two = HL7Sample.message(
    HL7Sample.header(id: "M2"), HL7Sample.patient([8: "F"]))

  private func ids(_ imported: Imported) -> [String] {
    imported.lines.map { $0.message?.controlID ?? "" }
  }

  @Test func `the sample is read whole, with one merge and one rejection`() throws {
    let feed = try Imported(sample: "adt-feed.hl7")

    #expect(feed.format == .hl7)
    #expect(feed.lines.count == 8)
    #expect(feed.updates.map(\.mrn) == ["880001", "880002", "880003", "880001", "880002"])
    #expect(feed.merges == ["880003 into 880001"])
    #expect(feed.ignored == ["ADT^A03"])
    #expect(feed.faults == ["PID-3 101"])
    #expect(ids(feed).last == "FEED0008")
  }

  @Test(arguments: ["\r", "\n", "\r\n"])
  func `segments end as their sender ends them`(end: String) throws {
    let text = (one + two).replacing("\r", with: end)

    let feed = try Imported(text)

    #expect(ids(feed) == ["M1", "M2"])
    #expect(feed.lines.map(\.number) == [1, 3])
    #expect(feed.faults == [])
  }

  @Test func `blank lines between messages are nothing`() throws {
    #expect(try ids(Imported("\r\n" + one + "\r\r\n \r" + two + "\n\n")) == ["M1", "M2"])
  }

  @Test func `blocks of the lower layer are messages, with or without a return behind them`() throws
  {
    let blocks = "\u{B}" + one + "\u{1C}\r\u{B}" + two + "\u{1C}"

    let feed = try Imported(blocks)

    #expect(ids(feed) == ["M1", "M2"])
    #expect(feed.faults == [])
  }

  @Test func `a block without an end is cut off, and the next one is read`() throws {
    let feed = try Imported("\u{B}" + one + "\u{B}" + two + "\u{1C}\r\u{B}" + one)

    #expect(ids(feed) == ["M1", "M2", "M1"])
    #expect(feed.faults == ["message 100 AR", "message 100 AR"])
    #expect(feed.updates.count == 1)
  }

  @Test func `a file that ends inside a segment ends inside a message`() throws {
    let feed = try Imported(one + two.dropLast(3))

    #expect(feed.updates.count == 1)
    #expect(feed.faults == ["message 100 AR"])
    #expect(ids(feed) == ["M1", "M2"])
  }

  @Test func `envelopes are read over, and their messages are not`() throws {
    let file = "FHS|^~\\&|ADT1\rBHS|^~\\&|ADT1\r" + one + two + "BTS|2\rFTS|1\r"

    let feed = try Imported(file)

    #expect(ids(feed) == ["M1", "M2"])
    #expect(feed.faults == [])
  }

  @Test func `a batch that is not as long as it says is named, and its messages count`() throws {
    let lost = try Imported("BHS|^~\\&|ADT1\r" + one + "BTS|2\r")
    let open = try Imported("BHS|^~\\&|ADT1\r" + one)
    let again = try Imported("BHS|^~\\&|\r" + one + "BHS|^~\\&|\r" + two + "BTS\r")

    #expect(lost.updates.count == 1 && lost.faults == ["BTS-1 100"])
    #expect(open.updates.count == 1 && open.faults == ["BTS 100"])
    #expect(again.updates.count == 2 && again.faults == ["BTS 100"])
  }

  @Test func `segments without a header are one rejection, however many they are`() throws {
    let feed = try Imported(
      "BHS|^~\\&|ADT1\rPID|1||5^^^STP^MR\rPV1|1\rBTS|0\r" + one + "BTS|1\rNK1|1\rNK1|2\r")

    #expect(feed.faults.filter { $0 == "MSH 100 AR" }.count == 2)
    #expect(feed.updates.count == 1)
  }

  @Test func `a message has one number, whatever ends its segments`() throws {
    let plain = try Imported(one).lines.first?.message?.number
    let lines = try Imported("\u{B}" + one.replacing("\r", with: "\r\n") + "\u{1C}\r")
    let other = try Imported(one.replacing("19710314", with: "19710315"))

    #expect(plain?.hasSuffix("-M1") == true)
    #expect(lines.lines.first?.message?.number == plain)
    #expect(other.lines.first?.message?.number != plain)
  }

  @Test func `a broken message does not cost the others`() throws {
    let broken = [
      "MSH|^~\\&|A\r", "MSH\rPID|1\r", "MSH|^~\\&\rhello there\r",
      HL7Sample.message(HL7Sample.header(), "PID^1^^5"),
      HL7Sample.message(HL7Sample.header(), "PID|1||\u{0}"),
    ]
    for text in broken {
      let feed = try Imported(one + text + two)

      #expect(feed.updates.count == 2, "\(text)")
      #expect(feed.faults.count == 1, "\(text)")
    }
  }
}
