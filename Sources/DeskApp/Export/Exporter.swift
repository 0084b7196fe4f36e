import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// Takes a list out of the desk as a file: private, journalled with its purpose before it is whole.
struct Exporter {
  let desk: Desk
  let source: ListSource
  let format: DeskList.Format
  let purpose: String
  /// Whether CSV begins with a byte order mark.
  var hasMark = false

  /// What was written.
  struct Written {
    let outcome: Outcome
    let rows: Int
  }

  /// Writes the list to a path, in the place of an earlier one.
  ///
  /// The file has its name only after the entry is durable; a refusal leaves nothing behind.
  func write(to path: String) throws -> Written {
    let draft =
      Folder.parent(of: path) + "/.\((path as NSString).lastPathComponent).\(getpid()).part"
    unlink(draft)
    defer { unlink(draft) }
    let rows = try fill(draft)
    let written = Written(outcome: try journal(rows), rows: rows)
    guard case .done = written.outcome else { return written }
    try FileAccess.rename(draft, to: path)
    return written
  }

  /// Gives the list to standard output, from a file that nobody else can find.
  func print() throws -> Outcome {
    var pattern = Array((NSTemporaryDirectory() + "/recordsdesk-XXXXXX").utf8CString)
    let descriptor = mkstemp(&pattern)
    guard descriptor >= 0 else {
      throw FileProblem(path: NSTemporaryDirectory(), why: String(cString: strerror(errno)))
    }
    unlink(pattern)
    defer { close(descriptor) }
    let rows = try fill(descriptor)
    let outcome = try journal(rows)
    guard case .done = outcome, lseek(descriptor, 0, SEEK_SET) == 0 else { return outcome }
    while let piece = FileAccess.piece(of: descriptor) {
      Output.write(bytes: piece)
    }
    return outcome
  }

  private func journal(_ rows: Int) throws -> Outcome {
    try desk.commit(
      "desk.export",
      [
        "list": .text(source.ask.list.rawValue), "format": .text(format.rawValue),
        "purpose": .text(purpose), "view": .text(source.ask.narrowing), "rows": .number(rows),
      ])
  }

  private func fill(_ path: String) throws -> Int {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw FileProblem(path: path, why: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    let rows = try fill(descriptor)
    guard fsync(descriptor) == 0 else {
      throw FileProblem(path: path, why: String(cString: strerror(errno)))
    }
    return rows
  }

  /// Writes every row and says how many there were.
  private func fill(_ descriptor: Int32) throws -> Int {
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    let columns = source.columns
    if format == .csv {
      if hasMark { try file.write(contentsOf: Data(CSVText.byteOrderMark)) }
      try file.write(contentsOf: Data(CSVText.line(columns).utf8))
    }
    var rows = 0
    try source.each { row in
      rows += 1
      let text =
        format == .csv
        ? CSVText.line(columns.map { (row[$0] ?? .null).cell }) : row.text + "\n"
      try file.write(contentsOf: Data(text.utf8))
    }
    return rows
  }
}

extension JSONValue {
  /// The value as a cell of a table: text as it is, a list with blanks between.
  fileprivate var cell: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .array(let values): values.map(\.cell).joined(separator: " ")
    case .object(let members):
      members.sorted { $0.key < $1.key }.map(\.value.cell).joined(separator: ":")
    case .bool, .int, .double: text
    }
  }
}
