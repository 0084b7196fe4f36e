import DeskCore
import FoundationEssentials

/// The messages of a feed, one at a time: bare segments, blocks of HL7's minimal lower layer
/// protocol, and batches in their envelopes.
struct HL7Messages: IteratorProtocol {
  private var stream: HL7Stream
  private let today: Day
  private var draft: HL7Draft?
  private var isInBlock = false
  private var isAmongStrays = false
  private var batch: Batch?
  private var waiting: [ImportLine] = []
  private var isAtEnd = false

  /// A batch that is open.
  private struct Batch {
    let line: Int
    var messages = 0
  }

  init(_ data: Data, today: Day) {
    stream = HL7Stream(data)
    self.today = today
  }

  mutating func next() -> ImportLine? {
    while waiting.isEmpty, !isAtEnd {
      switch stream.next() {
      case .blockStart:
        close(isCutOff: isInBlock)
        isInBlock = true
      case .blockEnd:
        close()
        isInBlock = false
      case .segment(let segment): take(segment)
      case nil: end()
      }
    }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  private mutating func take(_ segment: HL7Piece.Segment) {
    guard !segment.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return }
    switch String(decoding: segment.bytes.prefix(3), as: UTF8.self) {
    case "MSH":
      close()
      isAmongStrays = false
      draft = HL7Draft(segment)
      if !segment.isEnded { draft?.isCutOff = true }
    case "FHS", "FTS": close()
    case "BHS":
      close()
      endBatch(says: "is missing")
      batch = Batch(line: segment.line)
    case "BTS":
      close()
      count(segment)
    default: collect(segment)
    }
  }

  private mutating func collect(_ segment: HL7Piece.Segment) {
    guard draft == nil else {
      draft?.take(segment)
      if !segment.isEnded { draft?.isCutOff = true }
      return
    }
    // A run of them is one thing that is wrong, not as many as it has lines.
    guard !isAmongStrays else { return }
    isAmongStrays = true
    reject(
      HL7Fault(
        HL7Place("MSH"), .segmentSequence, says: "is missing before this segment",
        accepts: "messages that begin with MSH", isReject: true), at: segment.line)
  }

  /// Reads the message that is open.
  private mutating func close(isCutOff: Bool = false) {
    guard var whole = draft else { return }
    draft = nil
    batch?.messages += 1
    whole.isCutOff = whole.isCutOff || isCutOff
    var line = ImportLine(number: whole.line, record: .ignored(""))
    line.message = whole.stamp
    do throws(HL7Fault) {
      line.record = try HL7Message(whole).record(today: today)
    } catch {
      line.record = .rejected(error.error)
      line.fault = error
    }
    waiting.append(line)
  }

  private mutating func reject(_ fault: HL7Fault, at line: Int) {
    var rejected = ImportLine(number: line, record: .rejected(fault.error))
    rejected.fault = fault
    waiting.append(rejected)
  }

  /// Compares a batch's own count with the messages that came: one may have been lost on the way.
  private mutating func count(_ trailer: HL7Piece.Segment) {
    guard let came = batch?.messages else { return }
    batch = nil
    let parts = trailer.bytes.count > 3 ? split(trailer.bytes[...], at: trailer.bytes[3]) : []
    guard parts.count > 1, !parts[1].isEmpty else { return }
    guard Int(String(decoding: parts[1].prefix(10), as: UTF8.self)) != came else { return }
    reject(
      HL7Fault(
        HL7Place("BTS", 1), .segmentSequence, says: "is not how many messages the batch has",
        accepts: "\(came)"), at: trailer.line)
  }

  private mutating func endBatch(says: String) {
    guard let open = batch else { return }
    batch = nil
    reject(
      HL7Fault(
        HL7Place("BTS"), .segmentSequence, says: says, accepts: "BTS at the end of each batch"),
      at: open.line)
  }

  private mutating func end() {
    close(isCutOff: isInBlock)
    endBatch(says: "is missing")
    isAtEnd = true
  }
}
