import Testing

@testable import DeskCore

/// Scenarios about what images are made on and how they are read back; numbers are the table's.
@Suite struct ImagingScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    return desk
  }

  @Test func `29: film without a printer is held, and the agreed disc is made`() throws {
    var desk = try desk()
    let request = try desk.inWork(["media": .words("film")])
    let film: Facts = ["medium": .text("film"), "film": .text("copy")]

    let asked = try desk.does("imaging.order", by: "clerk", desk.ordering(request, film))
    #expect(asked.rules == [.r70] && asked.codes == ["FORMAT_TO_AGREE"])
    let unasked = try desk.does("imaging.order", by: "clerk", desk.ordering(request))
    #expect(unasked.codes == ["FORMAT_TO_AGREE"])

    let disc = try desk.done(
      "imaging.order", by: "clerk", desk.ordering(request, ["agreedWith": .text("the patient")]))

    let agreement = try #require(try desk.job(disc).agreement)
    #expect(agreement.asked == [.film] && agreement.agreed == .disc)
    #expect(agreement.heardBy == "clerk" && agreement.with == "the patient")
    #expect(desk.chart.requests[request]?.stage == .inWork)
    try desk.done("imaging.pull", on: disc, by: "imaging")
    try desk.done("imaging.burn", on: disc, by: "imaging", ["encrypted": .flag(false)])
  }

  @Test func `29: an agreement ahead of time or before the request is none`() throws {
    var desk = try desk()
    let request = try desk.inWork(["media": .words("film")])

    for day in ["2026-03-17", "2026-03-15"] {
      let outcome = try desk.does(
        "imaging.order", by: "clerk",
        desk.ordering(
          request, ["agreedWith": .text("the patient"), "agreedOn": .day(Sample.day(day))]))
      #expect(outcome.codes == ["FORMAT_TO_AGREE"], "\(day)")
    }
  }

  @Test func `29: a printer that breaks later leads to an agreement on the same job`() throws {
    var desk = try desk()
    desk.ground.policy.media.filmPrinters = ["STP"]
    let request = try desk.inWork(["media": .words("film")])
    let film = try desk.done(
      "imaging.order", by: "clerk",
      desk.ordering(request, ["medium": .text("film"), "film": .text("copy")]))
    try desk.done("imaging.pull", on: film, by: "imaging")
    desk.ground.policy.media.filmPrinters = []

    let printed = try desk.does("imaging.print", on: film, by: "imaging")
    #expect(printed.codes == ["FORMAT_TO_AGREE"])
    let burned = try desk.does("imaging.burn", on: film, by: "imaging", ["encrypted": .flag(false)])
    #expect(burned.codes == ["MEDIUM_DIFFERS", "FORMAT_TO_AGREE"])
    let silent = try desk.does("imaging.agree", on: film, by: "front", ["medium": .text("disc")])
    #expect(silent.codes == ["FORMAT_TO_AGREE"])

    try desk.done(
      "imaging.agree", on: film, by: "front",
      ["medium": .text("disc"), "agreedWith": .text("the patient")])
    try desk.done("imaging.burn", on: film, by: "imaging", ["encrypted": .flag(false)])
    #expect(try desk.job(film).medium == .disc && desk.job(film).film == nil)
  }

  @Test func `31: two patients on a disc destroy it, and the next one passes`() throws {
    var desk = try desk()
    let disc = try desk.burned(desk.inWork())
    let mixed: FormValue = .list([
      .person("BERG^ANNA", "1971-03-14"), .person("BERG^ANNE", "1980-01-02"),
    ])

    let failed = try desk.does(
      "imaging.readBack", on: disc, by: "clerk", desk.findings(disc, ["patients": mixed]))

    #expect(failed.codes == ["MIXED_DISC"] && failed.rules == [.r71])
    var job = try desk.job(disc)
    #expect(job.stage == .remake && job.spoiled.count == 1 && job.madeBy.isEmpty)
    let spoiled = try #require(job.spoiled.first)
    #expect(spoiled.codes == ["MIXED_DISC"] && spoiled.isNearMiss && spoiled.fate == .destroyed)
    #expect(spoiled.madeBy == "imaging" && spoiled.by == "clerk")

    try desk.done("imaging.burn", on: disc, by: "imaging", ["encrypted": .flag(false)])
    try desk.done("imaging.readBack", on: disc, by: "clerk", desk.findings(disc))
    job = try desk.job(disc)
    #expect(job.stage == .verified && job.readBack?.by == "clerk" && job.spoiled.count == 1)
  }

  static let wrong: [(String, FormValue, String)] = [
    ("patients", .list([.person("LUND^ANNA", "1971-03-14")]), "WRONG_PATIENT"),
    ("patients", .list([.person("BERG^ANNA", "1971-03-15")]), "WRONG_PATIENT"),
    ("accessions", .words("A100", "A200"), "STUDY_EXTRA"),
    ("accessions", .words("A200"), "STUDY_MISSING"),
    ("label", .text("MD-1"), "LABEL_SWAP"),
    ("fault", .text("unreadable"), "UNREADABLE"),
  ]

  @Test(arguments: wrong)
  func `what is wrong spoils the disc`(field: String, value: FormValue, code: String) throws {
    var desk = try desk()
    let disc = try desk.burned(desk.inWork())

    let failed = try desk.does(
      "imaging.readBack", on: disc, by: "clerk", desk.findings(disc, [field: value]))

    #expect(failed.codes.contains(code))
    #expect(try desk.job(disc).stage == .remake)
    #expect(try desk.job(disc).spoiled.first?.codes.contains(code) == true)
  }

  @Test(arguments: ["patients", "accessions", "label", "viewer"])
  func `what nobody read refuses the read-back and spoils nothing`(field: String) throws {
    var desk = try desk()
    let disc = try desk.burned(desk.inWork())
    var facts = desk.findings(disc)
    facts[field] = nil

    let read = try desk.does("imaging.readBack", on: disc, by: "clerk", facts)
    let failed = try desk.does("imaging.failReadBack", on: disc, by: "clerk", facts)

    #expect(!read.codes.isEmpty)
    #expect(failed.codes == ["NOTHING_FOUND"])
    #expect(try desk.job(disc).stage == .made && desk.job(disc).spoiled.isEmpty)
  }

  @Test func `a good disc cannot be failed`() throws {
    var desk = try desk()
    let disc = try desk.burned(desk.inWork())

    let failed = try desk.does("imaging.failReadBack", on: disc, by: "clerk", desk.findings(disc))

    #expect(failed.codes == ["NOTHING_FAILED", "NOTHING_FOUND"])
    #expect(try desk.job(disc).stage == .made)
  }

  @Test func `32: the burner does not read back the own disc, good or bad`() throws {
    var desk = try desk()
    let disc = try desk.burned(desk.inWork())

    let good = try desk.does("imaging.readBack", on: disc, by: "imaging", desk.findings(disc))
    #expect(good.rules == [.r06] && good.codes == ["SAME_PERSON"])
    let bad = try desk.does(
      "imaging.failReadBack", on: disc, by: "imaging",
      desk.findings(disc, ["fault": .text("damaged")]))
    #expect(bad.rules == [.r06])
    let front = try desk.does("imaging.readBack", on: disc, by: "front", desk.findings(disc))
    #expect(front.codes == ["WRONG_ROLE"])

    #expect(try desk.job(disc).stage == .made && desk.job(disc).spoiled.isEmpty)
  }

  @Test func `another patient's study is not ordered`() throws {
    var desk = try desk()
    let request = try desk.inWork()
    try desk.patient("200", PersonName(family: "Lund", given: "Eva"))
    desk.study("A200", of: "200")

    for accessions: FormValue in [.words("A100", "A200"), .words("A999"), .list([])] {
      let outcome = try desk.does(
        "imaging.order", by: "clerk", desk.ordering(request, ["accessions": accessions]))
      #expect(outcome.rules.contains(.r71), "\(accessions)")
    }
  }

  @Test func `a disc outside the paper's dates is not ordered`() throws {
    var desk = try desk()
    try desk.patient()
    desk.study()
    let paper = try desk.authorization(["from": .day(Sample.day("2026-03-01"))])
    let request = try desk.logThirdParty(paper)
    try desk.done("request.validate", on: request, by: "clerk")

    let outcome = try desk.does("imaging.order", by: "clerk", desk.ordering(request))

    #expect(outcome.rules == [.r20] && outcome.codes == ["SCOPE_DATES"])
  }

  @Test func `nothing is ordered for a request that is not in order`() throws {
    var desk = try desk()
    try desk.patient()
    desk.study()
    let request = try desk.logOwn()

    let outcome = try desk.does("imaging.order", by: "clerk", desk.ordering(request))

    #expect(outcome.codes == ["REQUEST_NOT_IN_WORK"])
  }

  @Test func `a disc has no way out of its own`() throws {
    var desk = try desk()
    let disc = try desk.shelved(desk.inWork())

    for action in ["imaging.issue", "imaging.lend", "imaging.carry"] {
      let outcome = try desk.does(action, on: disc, by: "clerk")
      guard case .invalid = outcome else {
        Issue.record("\(action): \(outcome)")
        continue
      }
    }
    #expect(try desk.job(disc).stage == .shelved)
  }
}
