import DeskCore

/// The columns of a queue row, as every list of requests selects them.
enum QueueRowColumns {
  static let select = """
    SELECT r.id, r.patient, p.family, p.given, p.middle, p.suffix,
      r.received, r.hipaa, r.state, r.mammography, r.promise, r.governing, r.governs, r.act_by,
      r.version, r.stage, r.kind, r.delivery, r.media, r.item_count, r.site, r.needed_by,
      r.assignee, r.hold, r.bin, r.held_at, p.looks_alike,
      EXISTS (SELECT 1 FROM visit AS v WHERE v.request = r.id AND v.is_open = 1) AS waits,
      r.patient_sort
    FROM request AS r LEFT JOIN patient AS p ON p.mrn = r.patient

    """

  /// The row of an answer.
  static func row(_ row: Row) throws -> QueueRow {
    let name = PersonName(
      family: row.text(2), given: row.text(3), middle: row.text(4), suffix: row.text(5))
    var queued = QueueRow(
      id: row.text(0), mrn: row.text(1), name: name, clocks: try clocks(row))
    queued.version = row.int(14)
    queued.stage = try word(row, 15)
    queued.kind = try word(row, 16)
    queued.delivery = try word(row, 17)
    queued.media = Set(
      row.text(18).split(separator: " ").compactMap { Medium(rawValue: String($0)) })
    queued.items = row.int(19)
    queued.site = row.text(20)
    queued.neededBy = row.int(21) == RequestTable.never ? nil : row.day(21)
    queued.assignee = row.text(22)
    queued.hold = row.text(23)
    queued.bin = row.text(24)
    queued.heldAt = row.text(25)
    queued.lookAlike = row.flag(26)
    queued.someoneWaits = row.flag(27)
    return queued
  }

  /// Where a row stands in an order.
  static func key(_ row: Row, _ sort: QueueAsk.Sort) -> PageKey {
    let column =
      switch sort {
      case .actBy: 13
      case .received: 6
      case .neededBy: 21
      case .patient: 28
      }
    let value = sort == .patient ? row.text(column) : String(row.int(column))
    return PageKey(value: value, id: row.text(0))
  }

  private static func clocks(_ row: Row) throws -> Clocks {
    var clocks = Clocks(
      computed: Day(number: row.int(6)), promise: Day(number: row.int(10)),
      governing: Day(number: row.int(11)), by: try word(row, 12), actBy: Day(number: row.int(13)))
    clocks.hipaa = row.day(7)
    clocks.state = row.day(8)
    clocks.mammography = row.day(9)
    return clocks
  }

  private static func word<Word: RawRepresentable<String>>(_ row: Row, _ column: Int) throws -> Word
  {
    guard let word = Word(rawValue: row.text(column)) else {
      throw StoreError.unreadable(
        path: "the table request", row: row.text(0), why: "\(row.text(column)) is no known word")
    }
    return word
  }
}
