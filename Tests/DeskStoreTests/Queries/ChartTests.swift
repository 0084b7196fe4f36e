import DeskCore
import Testing

@testable import DeskStore

struct ChartTests {
  let desk: TemporaryDesk

  init() throws { desk = try TemporaryDesk() }

  @Test func `what was written is read back whole`() throws {
    let person = Person(user: "kim", name: "Kim Lee", roles: [.clerk, .imaging], site: "STP")
    let study = Study(accession: "A1", mrn: "M1", modality: "CT", on: .today, images: 300)
    let report = Report(id: "R1", mrn: "M1", status: "final", on: .today)
    var policy = Policy()
    policy.version = 2
    policy.noteLifeDays = 10
    try desk.add(
      try Fact.created(person), try Fact.created(study), try Fact.created(report),
      try Fact.created(policy))

    try desk.store.chart { (chart: SQLChart) throws in
      #expect(try chart.person("kim") == person)
      #expect(try chart.people() == [person])
      #expect(try chart.study("A1") == study)
      #expect(try chart.studies(ofPatient: "M1") == [study])
      #expect(try chart.report("R1") == report)
      #expect(try chart.reports(ofPatient: "M1") == [report])
      #expect(try chart.policy() == policy)
      #expect(try chart.policy(version: 2) == policy)
      #expect(try chart.policy(version: 1) == nil)
    }
  }

  @Test func `what is not there is nil or empty`() throws {
    try desk.store.chart { (chart: SQLChart) throws in
      #expect(try chart.request("RQ-1") == nil)
      #expect(try chart.patient("") == nil)
      #expect(try chart.document("AU-1") == nil)
      #expect(try chart.visit("VS-1") == nil)
      #expect(try chart.person("nobody") == nil)
      #expect(try chart.policy() == nil)
      #expect(try chart.requests(restingOn: "").isEmpty)
      #expect(try chart.visits(ofRequest: "RQ-1").isEmpty)
    }
  }

  @Test func `the requests that rest on a paper are found by either of its uses`() throws {
    var (first, second) = (Request.sample("RQ-10001"), Request.sample("RQ-10002"))
    first.basis = "AU-10001"
    second.authorityPaper = "AU-10001"
    try desk.log(first, second, .sample("RQ-10003"))

    let found = try desk.store.chart { try $0.requests(restingOn: "AU-10001") }

    #expect(Set(found.map(\.id)) == ["RQ-10001", "RQ-10002"])
  }

  @Test func `papers and visits are read in the order in which they came`() throws {
    try desk.log(.sample("RQ-10001"))
    var entry = desk.entry("test.rows")
    var writes: [StageWrite] = []
    for (id, minute) in [("1", 30), ("2", 10), ("3", 20)] {
      let at = TemporaryDesk.start.adding(seconds: minute * 60)
      let receipt = Receipt(at: at, site: "STP", day: .today, channel: .mail)
      var paper = Document(
        id: "AU-" + id, received: receipt, form: DocumentForm(kind: .consent, patient: "M1"))
      paper.stage = .received
      let visit = Visit(id: "VS-" + id, request: "RQ-10001", site: "STP", arrivedAt: at)
      entry.facts += [try Fact.created(paper), try Fact.created(visit)]
      writes += [
        .allowed("authorization", "scanIn", paper.id, 0, "unscanned", "received"),
        .allowed("pickup", "arrive", visit.id, 0, "away", "waiting"),
      ]
    }
    let prepared = PreparedEntry(entry, writes: writes)
    try desk.store.commit(entry.command) { _ in prepared }

    try desk.store.chart { (chart: SQLChart) throws in
      #expect(try chart.documents(ofPatient: "M1").map(\.id) == ["AU-2", "AU-3", "AU-1"])
      #expect(try chart.visits(ofRequest: "RQ-10001").map(\.id) == ["VS-2", "VS-3", "VS-1"])
      #expect(try chart.openVisits(at: "STP").map(\.id) == ["VS-2", "VS-3", "VS-1"])
      #expect(try chart.openVisits(at: "ROC").isEmpty)
    }
  }

  @Test func `a row that this program cannot read is named, and not guessed at`() throws {
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Maria")))
    try desk.tamper("UPDATE patient SET body = 'v1;3:mrn=2:M1' WHERE mrn = 'M1'")

    let error = #expect(throws: StoreError.self) {
      try desk.store.chart { try $0.patient("M1") }
    }

    guard case .unreadable(_, "M1", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `the same patient's open requests for the same records are duplicates for 30 days`()
    throws
  {
    var labs = Request.sample("RQ-10003")
    labs.wanted.types = [.labs]
    try desk.log(
      .sample("RQ-10001", received: .today - 30), .sample("RQ-10002", received: .today - 31),
      labs, .sample("RQ-10004", of: "M2"), .sample("RQ-10005", stage: .released))

    let found = try desk.store.duplicates(
      patient: "M1", types: [.images, .reports], received: .today)

    #expect(found.map(\.id) == ["RQ-10001"])
  }
}
