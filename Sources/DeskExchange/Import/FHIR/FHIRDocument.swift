import DeskCore

/// One JSON document: the entries of a Bundle, or a resource alone.
struct FHIRDocument: IteratorProtocol {
  /// An entry of a Bundle.
  private struct Entry: Decodable {
    var fullUrl: String?
    var resource: FHIRResource
  }

  private let bytes: [UInt8]
  private let scan: JSONScan
  private let today: Day
  /// The entries' bytes, or nil when the document is a resource alone.
  private let entries: Range<Int>?
  private var at: Int
  private var index = 0
  private var line = 1
  private var counted = 0
  private var isDone = false

  init(_ bytes: [UInt8], today: Day) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.bytes = bytes
    self.today = today
    scan = JSONScan(bytes)
    let members = scan.members(of: start..<bytes.count)
    let type = members.first { $0.key == "resourceType" }?.value
    let isBundle = type.map { String(decoding: bytes[$0], as: UTF8.self) == "\"Bundle\"" }
    let list = members.first { $0.key == "entry" }?.value
    entries = isBundle ?? (list != nil) ? list ?? start..<start : nil
    at = entries.map { min($0.lowerBound + 1, $0.upperBound) } ?? start
  }

  mutating func next() -> ImportLine? {
    guard !isDone else { return nil }
    guard let entries else { return alone() }
    at = scan.afterSpace(at)
    if at < entries.upperBound, bytes[at] == UInt8(ascii: ",") { at = scan.afterSpace(at + 1) }
    guard at < entries.upperBound, bytes[at] != UInt8(ascii: "]") else {
      isDone = true
      return entries.upperBound == bytes.count && !entries.isEmpty ? brokenOff() : nil
    }
    guard let end = scan.end(ofValueAt: at), end <= entries.upperBound else {
      isDone = true
      return brokenOff()
    }
    defer {
      at = end
      index += 1
    }
    return ImportLine(number: lineNumber(at), record: record(of: at..<end))
  }

  private func record(of range: Range<Int>) -> ImportRecord {
    let path = "entry[\(index)]"
    switch JSONText.read(Entry.self, from: Array(bytes[range])) {
    case .success(let entry):
      let id = entry.fullUrl?.split { $0 == ":" || $0 == "/" }.last.map(String.init) ?? ""
      let record = entry.resource.record(id: id, today: today)
      guard case .rejected(let error) = record else { return record }
      return .rejected(error.inside("\(path).resource"))
    case .failure(let error): return .rejected(error.inside(path))
    }
  }

  private mutating func alone() -> ImportLine {
    isDone = true
    let number = lineNumber(scan.afterSpace(at))
    switch JSONText.read(FHIRResource.self, from: Array(bytes[at...])) {
    case .success(let resource):
      return ImportLine(number: number, record: resource.record(id: "", today: today))
    case .failure(let error): return ImportLine(number: number, record: .rejected(error))
    }
  }

  private mutating func brokenOff() -> ImportLine {
    ImportLine(
      number: lineNumber(min(at, bytes.count)),
      record: .rejected(
        InputError(
          field: "entry[\(index)]", says: "breaks off: the file is not whole",
          accepts: "a whole JSON document")))
  }

  /// The line of a position; positions only grow.
  private mutating func lineNumber(_ position: Int) -> Int {
    line += bytes[counted..<position].count { $0 == 0x0A }
    counted = position
    return line
  }
}

extension InputError {
  /// The same error, its field under a path.
  fileprivate func inside(_ path: String) -> InputError {
    InputError(field: field.isEmpty ? path : "\(path).\(field)", says: says, accepts: accepts)
  }
}
