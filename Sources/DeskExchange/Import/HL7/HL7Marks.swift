/// The separators that a message declares for itself in MSH-1 and MSH-2.
struct HL7Marks: Hashable {
  let field: UInt8
  let component: UInt8
  let repetition: UInt8
  let escape: UInt8
  let subcomponent: UInt8

  /// The marks of a header segment.
  ///
  /// Nothing is assumed: a header without all of them, or with one mark for two things, says
  /// nothing about where its fields end.
  init(header: ArraySlice<UInt8>) throws(HL7Fault) {
    let rest = header.dropFirst(3)
    guard let field = rest.first, HL7Marks.isMark(field) else {
      throw HL7Fault(
        HL7Place("MSH", 1), .requiredField, says: "names no field separator",
        accepts: "a mark such as | behind MSH", isReject: true)
    }
    let marks = Array(rest.dropFirst().prefix { $0 != field })
    // The fifth, for text that was cut short, came with version 2.7.
    guard marks.count == 4 || marks.count == 5, marks.allSatisfy(HL7Marks.isMark),
      Set(marks + [field]).count == marks.count + 1
    else {
      throw HL7Fault(
        HL7Place("MSH", 2), .requiredField, says: "does not name the separators",
        accepts: "four different marks such as ^~\\&, or five", isReject: true)
    }
    self.field = field
    component = marks[0]
    repetition = marks[1]
    escape = marks[2]
    subcomponent = marks[3]
  }

  /// Printable ASCII that is neither letter nor digit.
  private static func isMark(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !isWord(byte)
  }

  /// A letter or a digit of ASCII.
  static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
