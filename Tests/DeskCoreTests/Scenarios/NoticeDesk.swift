import Testing

@testable import DeskCore

extension ScenarioDesk {
  /// A complete notice of a death, but for the MRN.
  static func deathFacts(diedOn: Day) -> Facts {
    [
      "given": .text("Anna"), "noMiddle": .flag(true), "family": .text("Berg"),
      "bornOn": .day(Sample.day("1971-03-14")), "diedOn": .day(diedOn),
      "informantGiven": .text("Erik"), "informantFamily": .text("Berg"),
      "relationship": .text("brother"), "phone": .text("651-555-0100"),
    ]
  }

  /// A notice of a death that is complete and verified for a chart.
  mutating func verifiedDeath(of mrn: String = "100", diedOn: String, _ more: Facts = [:]) throws
    -> String
  {
    var facts = Self.deathFacts(diedOn: Sample.day(diedOn))
    for field in more.fields { facts[field] = more[field] }
    let notice = try done("death.record", by: "front", facts)
    try done("death.complete", on: notice, by: "front")
    try done(
      "death.verify", on: notice, by: "dataIntegrity",
      ["patient": .text(mrn), "source": .text("deathCertificate")])
    return notice
  }

  /// A whole decree with data integrity.
  mutating func routedDecree(of mrn: String = "100", on day: String, parents: [String]) throws
    -> String
  {
    let notice = try done(
      "adoption.receive", by: "front",
      [
        "paper": .text("adoptionDecree"), "pagesPresent": .number(4), "pagesStated": .number(4),
        "patient": .text(mrn), "decreedOn": .day(Sample.day(day)),
        "parents": .list(parents.map { .text($0) }),
      ])
    try done("adoption.accept", on: notice, by: "front")
    try done("adoption.route", on: notice, by: "front")
    return notice
  }

  /// A checked proof that names someone.
  mutating func proof(_ kind: String, naming name: String, of mrn: String = "100") throws -> String
  {
    let paper = try done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("proof"), "patient": .text(mrn), "isWritten": .flag(true),
        "inHand": .flag(true),
        "bearer": .text(name), "proof": .text(kind),
      ])
    try done("authorization.check", on: paper, by: "clerk")
    return paper
  }

  /// Lets the clock's own moves be made.
  mutating func addSystem() {
    chart.people["system"] = Person(user: "system", name: "", roles: [.system], site: "STP")
  }

  /// Somebody who acts for the patient, identified, shows a paper on file.
  mutating func shows(_ paper: String, as name: String, for request: String, born: String) throws
    -> (visit: String, outcome: Outcome)
  {
    let visit = try visit(request, part: .representative, name: name, relation: .parent)
    try identify(visit, born: born)
    #expect(try show(visit).isDone)
    return (
      visit,
      try does(
        "pickup.verifyRepresentative", on: visit, by: "front", ["paper": .text(paper)])
    )
  }

  /// What moved between two states of the desk: the numbers of requests, papers and charts.
  static func moved(from old: MemoryChart, to new: MemoryChart) -> Set<String> {
    let requests = new.requests.filter { old.requests[$0.key] != $0.value }.map(\.key)
    let papers = new.documents.filter { old.documents[$0.key] != $0.value }.map(\.key)
    let charts = new.patients.filter { old.patients[$0.key] != $0.value }.map(\.key)
    let visits = new.visits.filter { old.visits[$0.key] != $0.value }.map(\.key)
    return Set(requests + papers + charts + visits)
  }
}
