import DeskCore

/// One line about a matter: a label, its words, how they are meant.
struct MatterLine: Hashable, Sendable {
  var label = ""
  var text = ""
  var role = ThemeRole.text

  init(_ label: String, _ text: String, _ role: ThemeRole = .text) {
    self.label = label
    self.text = text
    self.role = role
  }

  /// A head of the side panel.
  static func head(_ text: String) -> MatterLine { MatterLine("", text, .label) }
}

/// What the pane says of one matter: below the list, beside it, and about its clock.
struct MatterText {
  let matter: AnyMatter
  /// The rows around it; nil until they came.
  let opened: OpenedMatter?
  let session: SessionInfo?

  var today: Day { session?.moment.day ?? Day(number: 0) }

  /// The lines below the list, with the scans that are filed under it.
  var box: [MatterLine] { own + scans }

  /// The line about them; none where nothing is filed.
  var scans: [MatterLine] {
    let scans = try? opened?.chart.matters(ofRequest: matter.id, as: PaperScan.self)
    guard let scans, !scans.isEmpty else { return [] }
    return [MatterLine("Scans", ScanWords.summary(scans) + "; y opens")]
  }

  private var own: [MatterLine] {
    switch matter {
    case .amendment(let row): box(row)
    case .death(let row): box(row)
    case .adoption(let row): box(row)
    case .accounting(let row): box(row)
    case .incident(let row): box(row)
    }
  }

  /// The lines beside the list, where there is room.
  var side: [MatterLine] {
    switch matter {
    case .amendment(let row): side(row)
    case .death(let row): side(row)
    case .adoption(let row): side(row)
    case .accounting(let row): side(row)
    case .incident(let row): side(row)
    }
  }

  /// The title of the panel beside the list.
  var sideTitle: String {
    switch matter {
    case .amendment: "Original and requested, side by side"
    case .death: "What the notice gives"
    case .adoption: "Which papers show an adoption"
    case .accounting(let row): row.suspension == nil ? "Rows" : "What it holds back"
    case .incident: "The four factors"
    }
  }

  /// The line about the clock.
  var clock: String {
    switch matter {
    case .amendment, .accounting: answerClock
    case .death: "A death has no clock. It flags the chart, and stops nothing until it is applied."
    case .adoption(let row):
      row.due.map { "The desk itself takes the decree into effect on \($0.long)." }
        ?? "A decree has no clock of its own; it takes effect on its date."
    case .incident(let row):
      row.due.map { "The individual is told by \($0.long) (\(left($0)))." }
        ?? "The individual was told, or nothing is owed."
    }
  }

  private var answerClock: String {
    if case .accounting(let row) = matter, let suspension = row.suspension {
      return "The suspension holds through \(suspension.until.long)."
    }
    guard let clock = matter.clock else { return "" }
    if let answered = clock.answered {
      return "Answered on \(answered.long), day \(answered - clock.received)."
    }
    guard matter.isOpen else { return "Closed; no answer is owed." }
    let days = clock.due - clock.received
    let more =
      clock.extended.map { "Extended once, letter \($0.letter)." }
      ?? "One extension of 30 days can be recorded."
    return "Clock: \(days) days end \(short(clock.due)) (\(left(clock.due))). \(more)"
  }

  func left(_ day: Day) -> String {
    switch day - today {
    case 0: "today"
    case let days where days > 0: "\(days) left"
    case let days: "\(-days) over"
    }
  }

  func short(_ day: Day) -> String { day.short(in: today.year) }

  /// Words for a person who asks: the patient, or who stands in.
  func asker(_ requester: Requester) -> String {
    guard requester.relation != .patient else { return "the patient" }
    let relation = Choice.label(of: requester.relation.rawValue, in: Choice.relations)
    return requester.name.isEmpty ? relation : "\(requester.name) (\(relation))"
  }

  /// How and when it came in.
  func came(_ receipt: Receipt) -> String {
    let channel = Choice.label(of: receipt.channel.rawValue, in: Choice.channels)
    return "\(short(receipt.day)) by \(channel) at \(receipt.site)"
  }

  /// The chart in a few words; its number masked.
  var chartWords: String {
    guard !matter.patient.isEmpty else { return "not known yet" }
    guard let patient = opened?.patient else { return Masked.number(matter.patient) }
    return "\(patient.name.listed), \(Masked.number(patient.mrn))"
  }

  /// What the rules that stand before an act say of the matter as it is.
  func gaps(_ command: String) -> [Breach] {
    guard let opened, let session else { return [] }
    let ask = Command(
      id: "advice", do: command, on: matter.id, actor: session.actor, desk: session.desk,
      moment: session.moment)
    let found = try? Acts.explain(ask, on: opened.chart, ground: session.ground)
    return found?.checks.flatMap(\.breaches) ?? []
  }

  /// Lines that name what is missing, under one label.
  func missing(_ command: String) -> [MatterLine] {
    gaps(command).enumerated().map { index, breach in
      MatterLine(index == 0 ? "Missing" : "", "\(breach.rule.rawValue) \(breach.says)", .verifyFail)
    }
  }
}
