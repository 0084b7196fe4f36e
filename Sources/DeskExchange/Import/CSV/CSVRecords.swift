import DeskCore
import SwiftCSV

/// The records of comma-separated text; one may go over several lines inside quotes.
///
/// The text is cut into records here and each is read by itself, so that a broken one does not cost
/// the others.
struct CSVRecords: IteratorProtocol {
  struct Record {
    let line: Int
    let fields: Result<[String], InputError>
  }

  /// Lines that one record may go over; a quote that never closes is found after so many.
  static let longest = 50

  private var lines: TextLines
  private var waiting: [TextLine] = []

  init(_ lines: TextLines) { self.lines = lines }

  mutating func next() -> Record? {
    while let first = nextLine() {
      guard !first.isBlank else { continue }
      return Record(line: first.number, fields: fields(from: first))
    }
    return nil
  }

  private mutating func nextLine() -> TextLine? {
    waiting.isEmpty ? lines.next() : waiting.removeFirst()
  }

  private mutating func fields(from first: TextLine) -> Result<[String], InputError> {
    var text = first.text
    var more: [TextLine] = []
    var isOpen = CSVRecords.opens(first)
    while isOpen, more.count < CSVRecords.longest, let line = nextLine() {
      more.append(line)
      text += "\n" + line.text
      if CSVRecords.opens(line) { isOpen.toggle() }
    }
    guard !isOpen else {
      // The lines after it are records of their own until proved otherwise.
      waiting = more + waiting
      return .failure(
        InputError(field: "", says: "has a quote that is not closed", accepts: "quotes in pairs"))
    }
    return CSVRecords.split(text)
  }

  /// Whether a line changes between inside and outside quotes.
  private static func opens(_ line: TextLine) -> Bool {
    line.bytes.count { $0 == UInt8(ascii: "\"") } % 2 == 1
  }

  private static func split(_ record: String) -> Result<[String], InputError> {
    do {
      // The line ending makes the parser keep an empty last field.
      let text = record + "\n"
      return .success(
        try EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false, rowLimit: 0).header)
    } catch {
      return .failure(
        InputError(
          field: "", says: "has a quote in the wrong place",
          accepts: "fields in quotes whole, a quote inside as two"))
    }
  }
}
