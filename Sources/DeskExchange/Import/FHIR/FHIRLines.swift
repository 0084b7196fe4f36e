import DeskCore

/// FHIR resources, one a line; blank lines are passed over.
struct FHIRLines: IteratorProtocol {
  private var lines: TextLines
  private let today: Day

  init(_ lines: TextLines, today: Day) {
    self.lines = lines
    self.today = today
  }

  mutating func next() -> ImportLine? {
    while let line = lines.next() {
      guard !line.isBlank else { continue }
      let record: ImportRecord
      switch JSONText.read(FHIRResource.self, from: line) {
      case .success(let resource): record = resource.record(id: "", today: today)
      case .failure(let error): record = .rejected(error)
      }
      return ImportLine(number: line.number, record: record)
    }
    return nil
  }
}
