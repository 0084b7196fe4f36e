import Testing

@testable import DeskCore
@testable import DeskUI

/// The key tables of the Amend pane, and its forms beside the commands that they fill in.
@Suite struct AmendKeysTests {
  static let everyone: Set<Role> = [.front, .clerk, .privacy, .supervisor, .dataIntegrity]

  private func pane(_ list: MatterList) -> AmendPane {
    var pane = AmendPane()
    pane.list = list
    return pane
  }

  @Test(arguments: MatterList.allCases)
  func `every list's keys have two routes, a help and no reserved key`(_ list: MatterList) {
    #expect(KeymapLint.problems(in: pane(list).bindings) == [])
  }

  @Test(arguments: MatterList.allCases)
  func `no key of a list takes one of the desk's own away, but for back and why not`(
    _ list: MatterList
  ) {
    let own = pane(list).bindings.flatMap(\.keys)
    let desk = AppMsg.bindings(PaneName.allCases).filter { $0.msg != .whyNot && $0.msg != .back }

    #expect(Set(own).isDisjoint(with: desk.flatMap(\.keys)))
  }

  @Test func `a form's keys have two routes and no reserved key`() throws {
    var desk = try AmendMorning().open(Self.everyone)
    try desk.press("j D")
    let pane = try #require(desk.app.panes[.amend] as? AmendPane)

    #expect(pane.form != nil)
    #expect(KeymapLint.problems(in: pane.bindings) == [])
  }

  @Test(arguments: MatterList.allCases)
  func `help and palette teach every act of the list`(_ list: MatterList) throws {
    var desk = try AmendMorning().open(Self.everyone)
    for _ in 0..<(MatterList.allCases.firstIndex(of: list) ?? 0) { try desk.press("<gt>") }

    let help = desk.app.help().text.map(\.text)
    let palette = desk.app.palette().entries.map(\.title)

    for key in list.keys {
      #expect(help.contains(key.help), "\(key.title)")
      #expect(palette.contains(key.title), "\(key.title)")
    }
  }

  @Test func `every act is a key of a list`() {
    #expect(Set(MatterList.allCases.flatMap(\.keys).map(\.act)) == Set(MatterAct.allCases))
  }

  @Test func `every act that a person may do to a matter has its command in some list`() {
    let known = Set(CommandForm.all.map(\.name))
    let machines = ["amendment", "death", "adoption", "accounting", "incident"]
    let starting: Set = [
      "amendment.receive", "amendment.receiveOutside", "death.record", "adoption.receive",
      "accounting.receive", "incident.open",
    ]
    // The desk's own key takes back the last act, whichever it was.
    let takingBack = Set(machines.map { "\($0).undo" }).subtracting(["death.undo"])
      .union(["death.takeBack"])
    let here = AmendSample.commands
    let wanted = known.filter { name in machines.contains { name.hasPrefix("\($0).") } }

    #expect(here.isSubset(of: known))
    #expect(wanted.subtracting(starting).subtracting(takingBack) == here)
  }

  @Test func `every field of a form is a field of its command, with its words`() throws {
    for (command, spec) in try AmendSample.specs() where !spec.name.hasPrefix("$") {
      let field = try #require(
        CommandForm.named(command)?.field(spec.name), "\(command) \(spec.name)")
      #expect(spec.isRequired == field.isRequired, "\(command) \(spec.name)")
      #expect(!spec.says.isEmpty)
      switch field.kind {
      case .choice(let words), .list(.choice(let words)):
        #expect(Set(spec.choices.map(\.word)) == Set(words), "\(command) \(spec.name)")
        #expect(Set(spec.choices.map(\.key)).count == words.count, "\(command) \(spec.name)")
      default: break
      }
    }
  }

  @Test func `every fact that a command takes is asked by its form, but for what the desk knows`()
    throws
  {
    let asked = try AmendSample.specs().reduce(into: [String: Set<String>]()) {
      $0[$1.0, default: []].insert($1.1.name.split(separator: ".").map(String.init)[0])
    }
    let known: [String: Set<String>] = [
      "accounting.suspend": ["patient", "receivedAt", "channel"], "incident.assess": ["factors"],
    ]

    for (command, names) in asked {
      let fields = Set(CommandForm.named(command)?.fields.map(\.name) ?? [])
      #expect(fields.subtracting(names) == known[command] ?? [], "\(command)")
    }
  }
}

/// Every form that the pane can show, whatever stage its matter is at.
enum AmendSample {
  /// The commands that the lists' keys lead to.
  static var commands: Set<String> {
    let chosen: Set = ["amendment.deny", "amendment.acceptPart", "amendment.noRebut"]
    let stages: [AnyMatter] = [
      amendment(.queued), amendment(.waitingForInformation), .death(death), adoption(.routed),
      adoption(.scheduled), .accounting(accounting), .incident(incident),
    ]
    return stages.reduce(into: chosen) { found, matter in
      for key in matter.list.keys { key.act.command(for: matter).map { _ = found.insert($0) } }
    }
  }

  /// Each form's command with each of its fields, for every answer that asks for more.
  static func specs() throws -> [(String, FieldSpec)] {
    let session = try AmendMorning().counter.session()
    let matters: [AnyMatter] = [
      amendment(.queued), amendment(.waitingForInformation), .death(death), adoption(.routed),
      .accounting(accounting), .incident(incident),
    ]
    return matters.flatMap { matter in
      matter.list.keys.flatMap { key -> [(String, FieldSpec)] in
        guard key.act.command(for: matter) != nil else { return [] }
        let form = MatterForm(
          key.act, OpenedMatter(matter, chart: MemoryChart()), session: session)
        return answered(form).flatMap { form in form.fields.specs.map { (form.command, $0) } }
      }
    }
  }

  private static func answered(_ form: MatterForm) -> [MatterForm] {
    let words: [(String, String)] =
      switch form.act {
      case .decide: [("$decision", "d"), ("ground", "notCreatedHere")]
      case .rebut: [("$answer", "y")]
      default: []
      }
    var whole = form
    for (name, word) in words {
      whole.fields.set(name, word)
      whole.refit()
    }
    return words.isEmpty ? [form] : [whole]
  }

  private static let receipt = Receipt(
    at: Instant(milliseconds: 0), site: "STP", day: Day(number: 20_000), channel: .counter)

  static func amendment(_ stage: AmendmentStage) -> AnyMatter {
    let clock = (try? AmendMorning().counter.session()).map {
      AnswerClock(received: Day(number: 20_000), days: 60, at: $0.site)
    }
    guard let clock else { return .death(death) }
    var row = Amendment(
      id: "AM-1", patient: "1", site: "STP", received: receipt, clock: clock,
      requester: Requester(relation: .parent), wanted: "", reason: "",
      target: AmendmentTarget(types: []), office: "")
    row.stage = stage
    return .amendment(row)
  }

  static let death = DeathNotice(id: "NT-1", patient: "1", received: receipt)

  static func adoption(_ stage: AdoptionStage) -> AnyMatter {
    var row = AdoptionNotice(id: "NT-2", patient: "1", received: receipt)
    row.stage = stage
    return .adoption(row)
  }

  static let accounting = Accounting(id: "AC-1", patient: "1", site: "STP", received: receipt)

  static let incident = Incident(
    id: "IN-1", patient: "1", request: "", site: "STP", discoveredAt: Instant(milliseconds: 0),
    discoveredOn: Day(number: 20_000), noticeDue: Day(number: 20_060), openedBy: "front",
    involved: [], cause: .wrongAddress)
}
