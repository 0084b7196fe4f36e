public import DeskCore
public import FoundationEssentials

/// The records of a file of another system, one at a time, in the file's order.
///
/// A line that is broken is named and the rest goes on. Lines are read as they are asked for, so a
/// long file needs the memory of its longest line; a Bundle is held whole.
public struct ImportReader: Sequence, IteratorProtocol {
  /// What kind of file it is.
  public let format: ImportFormat
  private var lines: AnyIterator<ImportLine>

  /// The records of a file.
  ///
  /// Nothing may be dated after `today` that cannot be, such as a birth.
  public init(path: String, today: Day) throws(InputError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    } catch {
      throw InputError(field: path, says: "cannot be read", accepts: "a file that exists")
    }
    do throws(InputError) {
      try self.init(data, today: today)
    } catch {
      throw InputError(field: path, says: error.says, accepts: error.accepts)
    }
  }

  /// The records of a text in memory.
  public init(_ data: Data, today: Day) throws(InputError) {
    let start = [UInt8](data.prefix(ImportFormat.tellingBytes))
    guard let format = ImportFormat.detect(start) else {
      let isEmpty = start.allSatisfy(JSONScan.isSpace)
      throw InputError(
        field: "file", says: isEmpty ? "is empty" : "is of no known format",
        accepts: ImportFormat.accepted)
    }
    self.format = format
    lines =
      switch format {
      case .fhirLines: AnyIterator(FHIRLines(TextLines(data), today: today))
      case .fhirDocument: AnyIterator(FHIRDocument([UInt8](data), today: today))
      case .hl7: AnyIterator(HL7Messages(data, today: today))
      case .patientsCSV: AnyIterator(PatientsCSV(CSVRecords(TextLines(data)), today: today))
      }
  }

  /// The next record, or nil after the last.
  public mutating func next() -> ImportLine? { lines.next() }
}
