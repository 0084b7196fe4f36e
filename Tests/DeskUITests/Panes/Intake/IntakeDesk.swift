import DeskCore
import Testing

@testable import DeskUI

/// An intake pane at a desk in memory: keys go in as a script, questions are answered from the
/// chart, orders are done by the same acts as on a store.
struct IntakeDesk {
  var pane = IntakePane()
  var chart = MemoryChart()
  var session: SessionInfo
  var drafts: [String: String] = [:]
  /// The files that this host can read, by path.
  var files: [String: PaperStamp] = [:]
  /// Everything the pane asked for, in order.
  private(set) var effects: [Effect] = []
  private var count = 0

  static let zones = Zones { _, _ in -5 * 3600 }

  init(
    roles: Set<Role> = [.front], at text: String = "2026-07-17T14:32:00-05:00", site: String = "STP"
  ) throws {
    let ground = Ground(policy: Policy(), isReal: false, zones: Self.zones)
    let site = try #require(ground.policy.site(site))
    let now = try #require(Instant(text))
    let moment = try #require(Moment(now, at: site, zones: Self.zones))
    session = SessionInfo(
      actor: Actor(user: "jdo", roles: roles), desk: "FD1", site: site,
      practice: ground.policy.practice(site.practice)?.name ?? "", moment: moment, ground: ground)
  }

  /// Puts a patient on file.
  mutating func patient(
    _ mrn: String, _ family: String, _ given: String, born: String, phone: String = "651-555-0148"
  ) {
    chart.patients[mrn] = Patient(
      mrn: mrn, name: PersonName(family: family, given: given), bornOn: Day(born), sex: "female",
      phone: phone)
  }

  /// Opens the pane.
  mutating func open(_ opening: Opening = .fresh) throws {
    try perform(pane.open(opening, session))
  }

  /// Types a script; gives the effects that came of it.
  @discardableResult
  mutating func keys(_ script: String) throws -> [Effect] {
    let start = effects.count
    for key in try KeyScript(parsing: script).keys {
      let msg: IntakeMsg? = pane.bindings.msg(for: key)
      try perform(msg.map { pane.update($0) } ?? pane.press(key))
    }
    return Array(effects[start...])
  }

  /// Hands the pane an answer.
  mutating func receive(_ reply: Reply) throws { try perform(pane.receive(reply)) }

  private mutating func perform(_ new: [Effect]) throws {
    effects += new
    for effect in new {
      guard let reply = try answer(effect) else { continue }
      try perform(pane.receive(reply))
    }
  }

  private mutating func answer(_ effect: Effect) throws -> Reply? {
    switch effect {
    case .ask(.find(let text)): return .found(text, find(text))
    case .ask(.chart(let mrn)): return .chart(patient: mrn, chart)
    case .ask(.requests(let mrn)):
      return .requests(ofPatient: mrn, chart.requests(ofPatient: mrn).compactMap(row))
    case .ask(.duplicates(let mrn, let types)):
      let same = chart.requests(ofPatient: mrn).filter { !$0.wanted.types.isDisjoint(with: types) }
      return .duplicates(same.compactMap(row))
    case .ask(.draft(let form)): return .draft(form: form, drafts)
    case .saveDraft(_, let field, let value): drafts[field] = value
    case .eraseDraft: drafts = [:]
    case .commit(let orders, let tag): return .answered(tag: tag, try commit(orders))
    default: break
    }
    return nil
  }

  private func row(_ request: Request) -> QueueRow? {
    chart.patients[request.patient].map { QueueRow(request, name: $0.name) }
  }

  /// Finds by the start of a name's word, and by number.
  private func find(_ text: String) -> FindPage {
    let words = Fold.words(text)
    let hits = chart.patients.values.filter { patient in
      patient.mrn == text
        || words.allSatisfy { word in
          Fold.words(patient.name.listed).contains { $0.hasPrefix(word) }
        }
    }
    return FindPage(
      hits: hits.sorted { $0.mrn < $1.mrn }.map {
        FindHit(
          patient: $0, by: $0.mrn == text ? .mrn : .fullName,
          lookAlike: !chart.lookAlikes(of: $0).isEmpty)
      })
  }

  private mutating func commit(_ orders: [Order]) throws -> [Outcome] {
    if let bad = orders.map(\.file).first(where: { !$0.isEmpty && files[$0] == nil }) {
      return [
        .invalid([
          InputError(field: "files", says: "\(bad) cannot be read", accepts: "a PDF, PNG or TIFF")
        ])
      ]
    }
    var outcomes: [Outcome] = []
    var made = ""
    for order in orders {
      count += 1
      let scan = files[order.file].map { facts(of: $0, order.file) }
      let command = Command(
        id: "c\(count)", do: order.action, on: order.on == "$" ? made : order.on,
        facts: scan ?? order.facts, actor: session.actor, desk: session.desk, moment: session.moment
      )
      let outcome = try chart.perform(command, on: session.ground)
      outcomes.append(outcome)
      guard case .done(let done) = outcome else { break }
      if scan == nil { made = done.subject }
    }
    return outcomes
  }

  private func facts(of stamp: PaperStamp, _ path: String) -> Facts {
    [
      "hash": .text(stamp.hash), "kind": .text(stamp.kind.rawValue), "size": .number(stamp.size),
      "name": .text(path),
    ]
  }

  /// The screen as text.
  func screen(rows: Int, columns: Int, _ charset: Charset = .utf8) -> [String] {
    var frame = Frame(Size(rows: rows, columns: columns))
    pane.draw(into: &frame, area: frame.area.dropTop(1).dropBottom(2))
    return Array(frame.lines(charset)[1..<(rows - 2)])
  }
}

extension [Effect] {
  /// The orders of the last commit.
  var orders: [Order] {
    for case .commit(let orders, _) in reversed() { return orders }
    return []
  }

  /// The last message.
  var message: String {
    for case .say(let message) in reversed() { return message.text }
    return ""
  }
}
