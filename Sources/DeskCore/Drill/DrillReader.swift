/// Reads a drill's text line by line; the first thing that is wrong stops it.
struct DrillReader {
  private(set) var drill: Drill
  let policy: Policy
  private var now: Drill.WallTime
  private var site: String
  /// The names that lines so far have given.
  var names: Set<String> = []
  /// The patients on file, by name.
  var patients: [String: Patient] = [:]
  /// The last study on file, by the patient's number.
  var accessions: [String: String] = [:]
  /// The patient whom the last given line was about.
  var lastPatient: Patient?
  private var staff: [String: String] = DrillPhrases.people

  init(_ text: String, policy: Policy) throws(DrillError) {
    let header = try DrillHeader(try DrillBlock.all(of: text))
    let head = try header.drill()
    self.policy = policy
    drill = head
    now = head.time
    site = head.site
    try known(site: head.site, at: 0)
    for block in header.rest { try read(block) }
    guard drill.lines.contains(where: \.isShown) else {
      throw DrillError(
        line: 0, says: "nothing is done and nothing is expected",
        accepts: "steps such as \"front hands over the visit\", or lines with \"expect\"")
    }
  }

  private mutating func read(_ block: DrillBlock) throws(DrillError) {
    let words = DrillWords.split(block.text)
    let rest = words.dropFirst().joined(separator: " ")
    switch words.first {
    case "at": try readTime(rest, block)
    case "given": try readGiven(rest, block)
    case "expect":
      try bare(block)
      add(.expect(try expectation(rest, at: block.number)), at: block.number)
    case "?":
      var asked = block
      asked.text = rest
      add(.step(try step(asked), isAsked: true), at: block.number)
    default: add(.step(try step(block), isAsked: false), at: block.number)
    }
  }

  private mutating func readGiven(_ rest: String, _ block: DrillBlock) throws(DrillError) {
    let words = DrillWords.split(rest)
    let said = words.dropFirst().joined(separator: " ")
    switch words.first {
    case "patient": add(.patient(try patient(said, block)), at: block.number)
    case "study":
      let study = try study(said, block)
      accessions[study.mrn] = study.accession
      add(.study(study), at: block.number)
    case "report": add(.report(try report(said, block)), at: block.number)
    case "staff":
      try bare(block)
      add(.staff(try person(said, at: block.number)), at: block.number)
    default:
      for made in try given(rest, block) { add(.step(made, isAsked: false), at: block.number) }
    }
  }

  mutating func add(_ act: DrillLine.Act, at line: Int) {
    drill.lines.append(DrillLine(number: line, act: act))
  }

  /// `10:21`, `2026-04-02 09:30`, either with `in PHX` behind it.
  private mutating func readTime(_ text: String, _ block: DrillBlock) throws(DrillError) {
    try bare(block)
    let (time, place) = DrillWords.cut(text, at: " in ") ?? (text, site)
    try known(site: place, at: block.number)
    if let wall = Drill.WallTime(time) {
      now = wall
    } else if let minute = Drill.WallTime.minute(time) {
      now.minute = minute
    } else {
      throw DrillError(
        line: block.number, says: "\"\(time)\" is no time",
        accepts: "10:21, or 2026-04-02 09:30, and \"in PHX\" for another site")
    }
    site = place
    add(.time(now, site: site), at: block.number)
  }

  func known(site: String, at line: Int) throws(DrillError) {
    guard policy.site(site) == nil else { return }
    throw DrillError(
      line: line, says: "there is no site \(site)",
      accepts: policy.sites.map(\.id).joined(separator: ", "))
  }

  /// The site at which the line stands that is being read.
  var here: String { site }

  /// The day on which it stands.
  var today: Day { now.day }

  /// A line that takes nothing under it.
  private func bare(_ block: DrillBlock) throws(DrillError) {
    guard let inner = block.inner.first else { return }
    throw DrillError(
      line: inner.number, says: "an indented line belongs to a step or to what is given",
      accepts: "the line at the margin")
  }

  /// Who acts, and the words after them.
  func actor(_ text: String, at line: Int) throws(DrillError) -> (user: String, rest: String) {
    guard let (user, rest) = DrillWords.longest(text, in: staff) else {
      throw DrillError(
        line: line, says: "nobody here is called \"\(DrillWords.split(text).first ?? "")\"",
        accepts: "at, given, expect, or who acts: "
          + Role.people.map(\.rawValue).joined(separator: ", ")
          + ", a second one such as clerk2, or somebody given as staff")
    }
    return (user, rest)
  }

  /// `mlopez, front and supervisor`.
  private mutating func person(_ text: String, at line: Int) throws(DrillError) -> Person {
    let parts = DrillWords.list(text)
    let roles = parts.dropFirst().map { word in
      Role.people.first { DrillWords.key($0.rawValue) == DrillWords.key(word) }
    }
    guard let user = parts.first, !user.contains(" "), !roles.isEmpty, !roles.contains(nil) else {
      throw DrillError(
        line: line, says: "\"\(text)\" does not say who works here as what",
        accepts: "a user name and roles, such as mlopez, front and supervisor")
    }
    staff[user.lowercased()] = user
    return Person(user: user, name: user, roles: Set(roles.compactMap { $0 }), site: site)
  }
}

extension DrillLine {
  /// Whether the line is a step or an expectation of the file itself.
  fileprivate var isShown: Bool {
    switch act {
    case .step(let step, _): !step.isGiven
    case .expect: true
    default: false
    }
  }
}

extension Drill {
  /// Reads a drill's text.
  ///
  /// Throws the first thing that is wrong, with its line and what would be accepted there.
  public init(parsing text: String, policy: Policy = Policy()) throws(DrillError) {
    self = try DrillReader(text, policy: policy).drill
  }
}
