import DeskCore
import DeskExchange
import Testing

/// Messages as a whole: marks, character sets, events, order.
@Suite struct HL7MessageTests {
  private func faults(_ segments: String...) throws -> [String] {
    try Imported(segments.map { $0 + "\r" }.joined()).faults
  }

  @Test func `a message's own marks are read, never assumed ones`() throws {
    let feed = try Imported(
      "MSH#*!%$#ADT1#STP#DESK#STP#20260302##ADT*A08#M1#P#2.5.1\r"
        + "PID#1##9*x*y*STP*PI!880001***STP*MR##Be^rg*An|na##19710314######A%F%B\r")

    let update = try #require(feed.updates.first)
    #expect(update.mrn == "880001")
    guard case .value(let name) = update.name else {
      Issue.record("\(update)")
      return
    }
    #expect(name.family == "Be^rg" && name.given == "An|na")
    #expect(update.phone == .value("A#B"))
  }

  @Test func `marks that are missing, doubled or letters make no message`() throws {
    for header in [
      "MSH|^~\\|A", "MSH|^^\\&|A", "MSH|^~|&|A", "MSHA^~\\&A", "MSH||", "MSH|^~\\&#%|A",
    ] {
      let fault = try #require(try Imported("BHS|^~\\&|\r" + header + "\rBTS|1\r").faults.first)
      #expect(fault.hasPrefix("MSH-") && fault.hasSuffix("101 AR"), "\(header)")
    }
    #expect(try faults("MSH|^~\\&#|A|B|C|D|2026||ADT^A08|1|P|2.7", HL7Sample.patient()) == [])
  }

  @Test func `another separator than the header's is no segment of the message`() throws {
    #expect(try faults(HL7Sample.header(), "PID^1^^880001") == ["message 100 AR"])
    #expect(try faults(HL7Sample.header(), HL7Sample.patient(), "pv1|1") == ["message 100 AR"])
  }

  @Test func `a character set is named, and its bytes are of it`() throws {
    func read(_ charset: String, _ bytes: [UInt8]) throws -> String {
      let head = Array((HL7Sample.header(charset: charset) + "\rPID|||880001^^^STP^MR||").utf8)
      let feed = try Imported(bytes: head + bytes + [0x0D])
      guard case .value(let name)? = feed.updates.first?.name else {
        return feed.faults.first ?? ""
      }
      return name.family
    }
    let sorensen: [UInt8] = [0x53, 0xF8, 0x72]

    #expect(try read("8859/1", sorensen) == "Sør")
    #expect(try read("8859/15", [0xA4, 0xA6]) == "€Š")
    #expect(try read("8859/2", [0xA3, 0xF3, 0x64, 0xBC]) == "Łódź")
    #expect(try read("8859/5", [0xB6, 0xE3, 0xDA]) == "Жук")
    #expect(try read("8859/7", [0xC1, 0xE8]) == "Αθ")
    #expect(try read("8859/9", [0xDE, 0xFD]) == "Şı")
    #expect(try read("UNICODE UTF-8", Array("Nuñez".utf8)) == "Nuñez")
    #expect(try read("", Array("Nuñez".utf8)) == "Nuñez")
    #expect(try read("", sorensen) == "PID 102 AR")
    #expect(try read("UNICODE UTF-8", sorensen) == "PID 102 AR")
    #expect(try read("ASCII", Array("Nuñez".utf8)) == "PID 102 AR")
    #expect(try read("8859/1", [0x41, 0x80]) == "PID 102 AR")
    #expect(try read("8859/7", [0xFF]) == "PID 102 AR")
    #expect(try read("ISO IR87", [0x41]) == "MSH-18 103 AR")
    #expect(try read("ASCII~ISO IR87", [0x41]) == "MSH-18 103 AR")
    #expect(try read("UNICODE UTF-16", [0x41]) == "MSH-18 103 AR")
  }

  @Test(arguments: ["A01", "A04", "A08", "A28", "A31"])
  func `registrations and updates say something of a patient`(event: String) throws {
    let feed = try Imported(
      HL7Sample.message(HL7Sample.header(event), HL7Sample.patient([8: "F"])))

    #expect(feed.updates.map(\.sex) == [.value("female")])
  }

  @Test func `other events and types are counted by name, whatever is in them`() throws {
    let feed = try Imported(
      HL7Sample.message(HL7Sample.header("A03"), "PID|1||||")
        + HL7Sample.message(HL7Sample.header("R01", type: "ORU"), "OBX|1")
        + HL7Sample.message(HL7Sample.header("A18"), HL7Sample.patient(), "MRG|7"))

    #expect(feed.ignored == ["ADT^A03", "ORU^R01", "ADT^A18"])
    #expect(feed.faults == [])
  }

  @Test func `a header without type, number or version two is named`() throws {
    let patient = HL7Sample.patient()
    #expect(try faults(HL7Sample.header(id: ""), patient) == ["MSH-10 101"])
    #expect(try faults(HL7Sample.header("", type: ""), patient) == ["MSH-9 101 AR"])
    #expect(try faults(HL7Sample.header(version: "3.0"), patient) == ["MSH-12 203 AR"])
    #expect(try faults(HL7Sample.header(version: ""), patient) == ["MSH-12 203 AR"])
  }

  @Test func `one patient a message, its segments in order`() throws {
    let (header, patient) = (HL7Sample.header(), HL7Sample.patient())
    let merge = HL7Sample.header("A40")
    let prior = "MRG|880003^^^STP^MR"

    #expect(try faults(header, "EVN|A08") == ["PID 100"])
    #expect(try faults(header, patient, patient) == ["PID 100"])
    #expect(try faults(header, patient, "EVN|A08") == ["PID 100"])
    #expect(try faults(header, patient, prior) == ["MRG 100"])
    #expect(try faults(merge, patient) == ["MRG 100"])
    #expect(try faults(merge, prior, patient) == ["MRG 100"])
    #expect(try faults(merge, patient, prior, prior) == ["MRG 100"])
    #expect(try faults(merge, patient, "MRG|") == ["MRG-1 101"])
    #expect(try faults(merge, patient, "PD1|", prior) == [])
  }

  @Test func `a merge names the chart that goes as it names the one that stays`() throws {
    let feed = try Imported(
      HL7Sample.message(
        HL7Sample.header("A40"), HL7Sample.patient(),
        "MRG|7^^^OTHER^PI~880003^^^STP^MR~880009^^^EAST^MR"))

    #expect(feed.merges == ["880003 into 880001"])
  }
}
