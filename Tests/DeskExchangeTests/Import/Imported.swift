import DeskCore
import DeskExchange
import Foundation

/// What an import made of a text, for tests.
struct Imported {
  let format: ImportFormat
  let lines: [ImportLine]

  /// A Thursday, 17 July 2025.
  static let today = Day(number: 20_286)

  init(_ text: String) throws { try self.init(Data(text.utf8)) }

  init(sample name: String) throws { try self.init(Samples.data(name)) }

  init(_ data: Data) throws {
    let reader = try ImportReader(data, today: Imported.today)
    format = reader.format
    lines = Array(reader)
  }

  var patients: [Patient] {
    lines.compactMap { line in
      guard case .patient(let patient) = line.record else { return nil }
      return patient
    }
  }

  var studies: [StudyRecord] {
    lines.compactMap { line in
      guard case .study(let study) = line.record else { return nil }
      return study
    }
  }

  var reports: [ReportRecord] {
    lines.compactMap { line in
      guard case .report(let report) = line.record else { return nil }
      return report
    }
  }

  var ignored: [String] {
    lines.compactMap { line in
      guard case .ignored(let name) = line.record else { return nil }
      return name
    }
  }

  /// `3 birthDate: is no date`.
  var rejected: [String] {
    lines.compactMap { line in
      guard case .rejected(let error) = line.record else { return nil }
      return "\(line.number) \(error.field): \(error.says)"
    }
  }
}
