/// Reads a policy out of facts: the whole policy, or everything that is wrong with them.
public struct PolicyReading {
  /// The policy, over the rule book's defaults; nil where something is wrong.
  public let policy: Policy?
  /// What is wrong, by field.
  public let errors: [InputError]

  /// Reads facts; `zones` says which time zones there are.
  public init(_ facts: Facts, zones: Zones) {
    let wrong = Policy.form.errors(in: facts, at: "")
    let read = Policy(facts)
    let errors = wrong + PolicyCheck(policy: read, facts: facts, zones: zones).errors(beside: wrong)
    self.errors = errors
    policy = errors.isEmpty ? read : nil
  }
}

extension Policy {
  /// The rule book's defaults with what the facts say; what does not fit its field is passed over.
  fileprivate init(_ facts: Facts) {
    self.init()
    for number in PolicyNumber.all {
      let value = facts.group(number.section.rawValue).number(number.name)
      if let value { self[keyPath: number.path] = value }
    }
    for flag in PolicyFlag.all {
      let value = facts.group(flag.section.rawValue).flag(flag.name)
      if let value { self[keyPath: flag.path] = value }
    }
    let states = facts.group("state")
    laws = Site.State.allCases.map { state in
      guard case .group(let law)? = states[state.rawValue] else { return law(of: state) }
      return StateLaw(state, law)
    }
    if facts["practice"] != nil { practices = facts.groups("practice").map { Practice($0) } }
    if facts["site"] != nil { sites = facts.groups("site").map { Site($0) } }
    readMedia(facts.group("media"))
    readFees(facts.group("fees"))
  }

  private mutating func readMedia(_ facts: Facts) {
    if facts["filmPrinters"] != nil { media.filmPrinters = Set(facts.texts("filmPrinters")) }
    media.offers =
      facts["offer"] == nil
      ? media.offers.filter { practice($0.practice) != nil }
      : facts.groups("offer").map { MediaPolicy.Offer($0) }
  }

  /// A default table or offer of a practice that the file does away with goes with it.
  private mutating func readFees(_ facts: Facts) {
    fees.tables =
      facts["table"] == nil
      ? fees.tables.filter { table in
        table.practices.isEmpty || table.practices.contains { practice($0) != nil }
      } : facts.groups("table").map { FeeTable($0) }
  }
}

extension StateLaw {
  fileprivate init(_ state: Site.State, _ facts: Facts) {
    self.init(state)
    copyDays = facts.number("copyDays").flatMap { $0 > 0 ? $0 : nil }
    copyDaysRoll = facts.flag("copyDaysRoll") ?? false
    consentMonths = facts.number("consentMonths")
    if facts["survivors"] != nil {
      survivors = facts.texts("survivors").compactMap { Relation(rawValue: $0) }
    }
    if facts["minorServices"] != nil { minorServices = facts.texts("minorServices") }
  }
}

extension Practice {
  fileprivate init(_ facts: Facts) {
    self.init(
      id: facts.text("id"), name: facts.text("name"), address: facts.texts("address"),
      contacts: facts.groups("contact").map { contact in
        Contact(
          contact.text("topic"), office: contact.text("office"), phone: contact.text("phone"),
          fax: contact.text("fax"), lines: contact.texts("lines"))
      })
  }
}

extension Site {
  fileprivate init(_ facts: Facts) {
    self.init(
      id: facts.text("id"), name: facts.text("name"), practice: facts.text("practice"),
      state: facts.word("state") ?? .minnesota, zone: facts.text("zone"),
      hours: CounterHours(
        opens: CounterHours.second(facts.text("opens")) ?? 0,
        closes: CounterHours.second(facts.text("closes")) ?? 0),
      holidays: HolidayCalendar(
        yearly: facts.texts("holidays").compactMap { HolidayCalendar.Holiday(words: $0) },
        extra: Set(facts.days("extraDays")), except: Set(facts.days("openDays")),
        firstYear: facts.number("firstYear") ?? 0, lastYear: facts.number("lastYear") ?? 0),
      bins: facts.texts("bins"))
  }
}

extension Facts {
  /// The dates of a list.
  func days(_ field: String) -> [Day] {
    guard case .list(let values)? = self[field] else { return [] }
    return values.compactMap { value in
      guard case .day(let day) = value else { return nil }
      return day
    }
  }
}
