public import DeskCore

/// The open work on paper, for the hours in which the desk is down.
///
/// Masked as lists are: nobody's whole name, nothing clinical. Each request has a line to write on,
/// so that what is done by hand can be entered later with its true time.
public struct Worklist: Sendable {
  /// Columns of a sheet.
  public static let width = 80
  /// Lines of a sheet; A4 and Letter both hold them.
  public static let length = 60

  private let practice: String
  private let site: Site
  private let moment: Moment
  private let open: [QueueRow]
  private let waiting: [WaitingVisit]

  /// A worklist of a site: its open requests in the order of their last day, and who waits there.
  public init(
    practice: String, site: Site, moment: Moment, open: [QueueRow], waiting: [WaitingVisit]
  ) {
    self.practice = practice
    self.site = site
    self.moment = moment
    self.open = open
    self.waiting = waiting
  }

  /// The sheets, line by line, none wider or longer than a sheet.
  public var sheets: [[String]] {
    let room = Self.length - head(1, of: 1).count - 1
    var bodies: [[String]] = [[]]
    for block in blocks {
      if (bodies.last?.count ?? 0) + block.count > room { bodies.append([]) }
      bodies[bodies.count - 1] += block
    }
    return bodies.enumerated().map { index, body in head(index + 1, of: bodies.count) + body }
  }

  /// The sheets as one text, with a form feed between them.
  public var text: String {
    sheets.map { sheet in sheet.map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
  }

  private func head(_ number: Int, of count: Int) -> [String] {
    let when = "\(moment.day) \(moment.local.minute)"
    let place = "\(practice), \(site.name)"
    return [
      Self.fit("WORKLIST  \(place)", 58) + " \(when)",
      Self.fit("Write the time and your name beside what you do; enter it later.", 68)
        + " \(number) of \(count)",
      String(repeating: "-", count: Self.width),
    ]
  }

  /// Lines that stay together on one sheet.
  private var blocks: [[String]] {
    let shelf = open.filter { $0.stage == .ready }.sorted { ($0.bin, $0.id) < ($1.bin, $1.id) }
    let work = open.filter { $0.stage != .ready }
    return section("AT THE COUNTER", waiting.map(visitor))
      + section("ON THE SHELF", shelf.map { entry($0, place: $0.bin) })
      + section("OPEN WORK", work.map { entry($0, place: $0.hold) })
  }

  /// A section's title stays with its first entry.
  private func section(_ title: String, _ entries: [[String]]) -> [[String]] {
    let first = entries.first ?? ["  nothing", ""]
    return [["\(title) (\(entries.count))", ""] + first] + entries.dropFirst()
  }

  private func visitor(_ visit: WaitingVisit) -> [String] {
    [
      "  " + Self.fit(visit.visit.request, 12) + Self.fit(visit.patient, 24)
        + Self.fit(visit.visit.stage.rawValue, 12),
      Self.writing, "",
    ]
  }

  private func entry(_ row: QueueRow, place: String) -> [String] {
    let late = row.clocks.actBy < moment.day ? "!!" : "  "
    return [
      late + Self.fit(row.id, 12) + Self.fit(row.name.initialed, 20)
        + Self.fit(StageWords.short(row.stage), 11) + Self.fit("by \(row.clocks.actBy)", 14)
        + Self.fit(row.assignee, 6) + Self.fit(place, 13).trimmedEnd,
      Self.writing, "",
    ].map(\.trimmedEnd)
  }

  private static let writing =
    "    done at ____:____  by ____________  what __________________________"

  /// A text in so many columns, cut or filled with blanks.
  private static func fit(_ text: String, _ width: Int) -> String {
    let cells = Text.fit(Text.graphemes(text), into: width - 1, cut: .plain)
    let used = cells.reduce(0) { $0 + Int($1.columns) }
    return cells.map(\.text).joined() + String(repeating: " ", count: width - used)
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
