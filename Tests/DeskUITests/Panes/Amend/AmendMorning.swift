import Testing

@testable import DeskCore
@testable import DeskUI

/// A Monday on which every list of the Amend pane has something at every turn.
struct AmendMorning {
  var counter: CounterDesk

  init() throws {
    counter = try CounterDesk()
    for (mrn, family, given) in Self.people {
      counter.patient(
        mrn, PersonName(family: family, given: given),
        born: family == "Olson" ? "2014-05-01" : "1971-03-14")
    }
    try amendments()
    try notices()
    try accountings()
    try incident()
    try counter.at("2026-03-16T10:05:00-05:00")
  }

  private static let people = [
    ("100873", "Torres", "Maria"), ("100200", "Okafor", "Ada"), ("100300", "Kim", "David"),
    ("100400", "Silva", "João"), ("100500", "Olson", "Freja"), ("100600", "Haas", "Peter"),
  ]

  /// The desk on a screen, with the Amend pane open for somebody with these roles.
  func open(_ roles: Set<Role>, size: Size = Size(rows: 24, columns: 80)) throws -> DeskPlayer {
    var desk = try DeskPlayer(counter, roles: roles, size: size)
    try desk.press("4")
    return desk
  }

  private mutating func on(_ day: String) throws {
    try counter.at("\(day)T09:20:00-05:00")
  }

  // MARK: Amendments

  private mutating func amendments() throws {
    try copies()
    try on("2026-02-27")
    let reviewed = try ask(
      "100200", entry: "Social: smoker, 10 a day", wanted: "Never smoked",
      reason: "It was my brother's history")
    try counter.done("amendment.start", on: reviewed, by: "clerk")
    try on("2026-03-13")
    _ = try ask("100873", entry: "", wanted: "It was the right wrist", reason: "Read the film")
    try on("2026-01-19")
    let waiting = try ask(
      "100300", entry: "Allergic to penicillin", wanted: "No allergies", reason: "Tested since")
    try counter.done("amendment.start", on: waiting, by: "clerk2")
    try counter.done(
      "amendment.needInfo", on: waiting, by: "clerk2", ["question": .text("the test's report")])
    try on("2025-12-29")
    let extended = try ask("100400", entry: "", wanted: "Name of the author", reason: "Another")
    try counter.done("amendment.start", on: extended, by: "clerk")
    try on("2026-02-20")
    try counter.done(
      "amendment.extend", on: extended, by: "supervisor",
      ["letter": .text("LT-7"), "reason": .text("Author away"), "days": .number(30)])
    try denied()
    try on("2026-03-14")
    try represented()
  }

  /// A father asks for his daughter; his proof is on file, and nobody has named it.
  private mutating func represented() throws {
    let proof = try counter.done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("proof"), "patient": .text("100500"), "isWritten": .flag(true),
        "inHand": .flag(true),
        "bearer": .text("Lars Olson"), "proof": .text("birthRecord"),
      ])
    try counter.done("authorization.check", on: proof, by: "clerk")
    try counter.done(
      "amendment.receive", by: "front",
      [
        "patient": .text("100500"), "inWriting": .flag(true), "types": .list([.text("notes")]),
        "wanted": .text("Her second name is missing"), "reason": .text("It is on her papers"),
        "requester": .group(["relation": .text("parent"), "name": .text("Lars Olson")]),
      ])
  }

  private mutating func denied() throws {
    try on("2026-02-02")
    let id = try ask("100873", entry: "Left against advice", wanted: "Was sent", reason: "So said")
    try counter.done("amendment.start", on: id, by: "clerk")
    try counter.done("amendment.deny", on: id, by: "privacy", AmendMorning.denial)
    try counter.done(
      "amendment.disagree", on: id, by: "clerk",
      ["text": .text("I was discharged."), "inWriting": .flag(true)])
  }

  /// A ground and a whole letter.
  static let denial: Facts = [
    "ground": .text("accurateAndComplete"), "letter": .text("LT-3"), "plain": .flag(true),
    "says": .list(AmendmentDenialLetter.Part.allCases.map { .text($0.rawValue) }),
  ]

  private mutating func ask(_ mrn: String, entry: String, wanted: String, reason: String) throws
    -> String
  {
    try counter.done(
      "amendment.receive", by: "front",
      [
        "patient": .text(mrn), "inWriting": .flag(true), "types": .list([.text("reports")]),
        "entry": .text(entry), "wanted": .text(wanted), "reason": .text(reason),
      ])
  }

  /// A report of Ada Okafor's, of which two others have copies.
  private mutating func copies() throws {
    counter.chart.reports["R-1"] = Report(
      id: "R-1", mrn: "100200", status: "final", title: "CT chest", on: Day("2026-02-20"))
    try on("2026-03-02")
    try release(to: "Dr. Patel, cardiology", of: "100200", kind: "treatingProvider")
    try on("2026-03-04")
    try release(to: "Insurer Northway", of: "100200", kind: "thirdParty")
  }

  /// Something that left to somebody; what is not said of it, the accounting asks for.
  private mutating func release(
    to recipient: String, of mrn: String, kind: String, description: String? = nil
  ) throws {
    let id = try counter.done(
      "request.log", by: "front",
      [
        "patient": .text(mrn), "kind": .text(kind), "recipient": .text(recipient),
        "types": .list([.text("reports")]), "media": .list([.text("paper")]),
      ])
    var request = try #require(counter.chart.requests[id])
    request.items = [
      PackedItem(
        number: 1, medium: .paper, type: .reports, title: "Report CT chest",
        on: Day("2026-02-20"), released: true)
    ]
    var release = request.release(
      of: [1], by: "clerk", at: try counter.session().moment, patient: nil)
    release.description = description ?? release.description
    request.releases = [release]
    request.stage = .released
    counter.chart.requests[id] = request
  }

  // MARK: Notices

  private mutating func notices() throws {
    try on("2026-03-12")
    try counter.done(
      "death.record", by: "front",
      [
        "given": .text("Peter"), "family": .text("Haas"), "diedOn": .day(Self.day("2026-03-10")),
        "informantGiven": .text("Lena"), "phone": .text("651-555-0177"),
      ])
    let whole = try counter.done("death.record", by: "front", Self.death)
    try counter.done("death.complete", on: whole, by: "front")
    let decree = try counter.done("adoption.receive", by: "front", Self.decree("adoptionDecree"))
    try counter.done("adoption.accept", on: decree, by: "front")
    try on("2026-03-16")
    try counter.done("adoption.receive", by: "front", Self.decree("birthCertificate"))
  }

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// A notice of David Kim's death that lacks nothing.
  static let death: Facts = [
    "given": .text("David"), "noMiddle": .flag(true), "family": .text("Kim"),
    "bornOn": .day(day("1971-03-14")), "diedOn": .day(day("2026-03-08")),
    "informantGiven": .text("Mina"), "informantFamily": .text("Kim"),
    "relationship": .text("sister"), "phone": .text("651-555-0199"),
    "patient": .text("100300"),
  ]

  static func decree(_ paper: String) -> Facts {
    [
      "paper": .text(paper), "pagesPresent": .number(4), "pagesStated": .number(4),
      "patient": .text("100500"), "decreedOn": .day(day("2026-03-02")),
      "parents": .list([.text("Karin Olson"), .text("Lars Olson")]),
    ]
  }

  // MARK: Accountings and incidents

  private mutating func accountings() throws {
    let asking: (String) -> Facts = { ["patient": .text($0), "identified": .flag(true)] }
    try on("2026-01-10")
    let free = try counter.done("accounting.receive", by: "front", asking("100873"))
    try counter.done("accounting.compile", on: free, by: "clerk")
    try counter.done("accounting.issue", on: free, by: "privacy", ["letter": .text("LT-1")])
    try on("2026-03-09")
    let second = try counter.done("accounting.receive", by: "front", asking("100873"))
    try counter.done(
      "accounting.giveFeeNotice", on: second, by: "clerk",
      ["cents": .number(2_500), "letter": .text("LT-5"), "offersChoice": .flag(true)])
    try on("2026-02-10")
    try release(to: "District Court", of: "100300", kind: "legalProcess")
    try release(to: "Sheriff", of: "100300", kind: "legalProcess", description: "")
    try on("2026-03-11")
    let draft = try counter.done("accounting.receive", by: "front", asking("100300"))
    try counter.done("accounting.compile", on: draft, by: "clerk")
    try counter.done(
      "accounting.suspend", by: "privacy",
      [
        "patient": .text("100600"), "agency": .text("State Board"), "official": .text("R. Dahl"),
        "inWriting": .flag(true), "saysImpede": .flag(true), "until": .day(Self.day("2026-05-01")),
      ])
  }

  private mutating func incident() throws {
    try on("2026-03-13")
    try counter.done(
      "incident.open", by: "front",
      [
        "patient": .text("100400"), "cause": .text("wrongAddress"),
        "description": .text("A letter with a report"), "recipient": .text("A former address"),
        "releasedBy": .list([.text("clerk")]),
      ])
  }
}
