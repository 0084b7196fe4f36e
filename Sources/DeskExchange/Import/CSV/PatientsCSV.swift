import DeskCore

/// Patients in the layout of Synthea's `patients.csv`: columns by their names, in any order.
struct PatientsCSV: IteratorProtocol {
  private var records: CSVRecords
  private let today: Day
  private var columns: PatientColumns?
  private var isDone = false

  init(_ records: CSVRecords, today: Day) {
    self.records = records
    self.today = today
  }

  mutating func next() -> ImportLine? {
    if columns == nil, let wrong = readHeader() { return wrong }
    guard !isDone, let columns, let record = records.next() else { return nil }
    return ImportLine(number: record.line, record: read(record, columns))
  }

  /// Reads the header; without the columns that are needed nothing else is read.
  private mutating func readHeader() -> ImportLine? {
    guard !isDone, let record = records.next() else { return nil }
    do throws(InputError) {
      columns = try PatientColumns(header: try record.fields.get())
      return nil
    } catch {
      isDone = true
      return ImportLine(number: record.line, record: .rejected(error))
    }
  }

  private func read(_ record: CSVRecords.Record, _ columns: PatientColumns) -> ImportRecord {
    do throws(InputError) {
      return .patient(try columns.patient(try record.fields.get(), today: today))
    } catch {
      return .rejected(error)
    }
  }
}
