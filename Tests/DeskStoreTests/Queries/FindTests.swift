import DeskCore
import Testing

@testable import DeskStore

struct FindTests {
  let desk: TemporaryDesk

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(
      try [
        Patient.sample(
          "100-1", "Torres", "María Luisa", born: Day("1984-02-03"), phone: "(651) 555-0142"),
        Patient.sample(
          "100-2", "Torres", "Mario", born: Day("1951-07-04"), phone: "+1 651 555 0199"),
        Patient.sample("100-3", "Luis", "Torres", born: Day("1990-01-01")),
        Patient.sample("200-1", "Nguyễn", "Thị Minh", born: Day("1984-02-03")),
        Patient.sample("200-2", "O’Brien-Smith", "Seán", born: nil),
        Patient.sample("a0f4-77", "Thorres", "Maria", born: Day("1984-05-03")),
        Patient.sample("300-1", "Schmidt", "Jürgen", born: Day("1970-12-24")),
      ].map { try Fact.created($0) })
    try desk.log(
      .sample("RQ-10001", of: "100-1"), .sample("RQ-10002", of: "100-1", stage: .ready),
      .sample("RQ-10003", of: "100-2", stage: .released))
  }

  @Test(arguments: [
    ("torres", ["100-1", "100-3", "100-2"]),
    ("tor", ["100-1", "100-3", "100-2"]),
    ("torres maria", ["100-1"]),
    ("maria torres", ["100-1"]),
    ("MARÍA, Torres", ["100-1"]),
    ("lui tor", ["100-1", "100-3"]),
    ("nguyen", ["200-1"]),
    ("minh nguy", ["200-1"]),
    ("obrien", ["200-2"]),
    ("smith", ["200-2"]),
    ("sean", ["200-2"]),
    ("jurgen", ["300-1"]),
  ])
  func `parts of a name find it, in any order, with or without marks`(
    text: String, mrns: [String]
  ) throws {
    #expect(exact(try find(text)) == mrns)
  }

  @Test(arguments: [
    ("torez", "100-1"), ("maria thorres", "100-1"), ("shmit", "300-1"),
  ])
  func `a name that sounds like it is found, and says so`(text: String, mrn: String) throws {
    let hit = try find(text).hits.first { $0.patient.mrn == mrn }

    #expect(hit?.soundsAlike == true)
  }

  @Test(arguments: [
    ("100-1", IdentifierKind.mrn, ["100-1"]), ("100", .mrn, ["100-1", "100-2", "100-3"]),
    ("A0F4-77", .mrn, []), ("a0f4", .mrn, ["a0f4-77"]),
    ("0142", .phoneLastFour, ["100-1"]), ("555-0199", .phoneLastFour, ["100-2"]),
    ("6515550142", .phoneLastFour, ["100-1"]), ("+1 651 555 0199", .phoneLastFour, ["100-2"]),
    ("1984-02-03", .bornOn, ["200-1", "100-1"]), ("2/3/1984", .bornOn, ["200-1", "100-1"]),
    ("02031984", .bornOn, ["200-1", "100-1"]),
    ("torres 2/3/1984", .bornOn, ["100-1"]), ("7/4/1951 torr", .bornOn, ["100-2"]),
    ("RQ-10001", .requestNumber, ["100-1"]), ("rq10003", .requestNumber, ["100-2"]),
    ("RQ-99999", .requestNumber, []), ("0000", .phoneLastFour, []),
  ])
  func `a number, a phone or a date finds, and says by which`(
    text: String, by: IdentifierKind, mrns: [String]
  ) throws {
    let hits = try find(text).hits

    #expect(Set(hits.filter { $0.by == by }.map(\.patient.mrn)) == Set(mrns))
  }

  @Test(arguments: ["", " ", "-", "%", "xyzzy", "'; DROP TABLE patient; --", "\u{10FFFF}"])
  func `what nobody is called finds nobody`(text: String) throws {
    #expect(try find(text).hits.isEmpty)
  }

  @Test func `a hit brings the request that matters most at the counter`() throws {
    let hits = try find("torres").hits

    #expect(hits.first?.request?.id == "RQ-10002")
    #expect(hits.first { $0.patient.mrn == "100-2" }?.request == nil)
    #expect(try find("RQ-10001").hits.first?.request?.id == "RQ-10001")
    #expect(
      try find("RQ-1000").hits.map { $0.request?.id } == ["RQ-10002", "RQ-10001", "RQ-10003"])
  }

  @Test func `a bar code finds its packet`() throws {
    let old = try #require(try desk.store.chart { try $0.request("RQ-10002") })
    try desk.move(old, to: .ready) {
      $0.items = [
        PackedItem(number: 1, medium: .disc, type: .images, title: "CT", label: "MD-00734"),
        PackedItem(number: 2, medium: .paper, type: .reports, title: "Report"),
      ]
    }

    #expect(try find("MD-00734").hits.map { $0.request?.id } == ["RQ-10002"])
    #expect(try desk.store.chart { try $0.request(withLabel: "RQ-10002/2")?.id } == "RQ-10002")
    #expect(try desk.store.chart { try $0.request(withLabel: "MD-99999") } == nil)
  }

  @Test func `an accession number finds its patient`() throws {
    try desk.add(try Fact.created(Study(accession: "ACC-9", mrn: "300-1")))

    #expect(try find("acc-9").hits.map(\.patient.mrn) == ["300-1"])
    #expect(try find("acc-9").hits.first?.by == .accession)
  }

  @Test func `hits that look alike are marked`() throws {
    let hits = try find("maria").hits

    #expect(Set(hits.filter(\.lookAlike).map(\.patient.mrn)) == ["100-1", "a0f4-77"])
  }

  @Test(arguments: [1, 7, 30])
  func `pages of a name hold everyone once`(limit: Int) throws {
    try desk.add(
      try (0..<50).map {
        try Fact.created(Patient.sample("P\($0)", "Pagel", "Ann \($0 % 9)", born: nil))
      })
    var mrns: [String] = []
    var after: PageKey?
    repeat {
      let page = try desk.store.find("pagel", today: .today, limit: limit, after: after)
      mrns += page.hits.map(\.patient.mrn)
      after = page.hasMore ? page.hits.last.map(key) : nil
    } while after != nil

    #expect(mrns.count == 50)
    #expect(Set(mrns).count == 50)
  }

  private func find(_ text: String) throws -> FindPage {
    try desk.store.find(text, today: .today)
  }

  private func exact(_ page: FindPage) -> [String] {
    page.hits.filter { !$0.soundsAlike }.map(\.patient.mrn)
  }

  private func key(_ hit: FindHit) -> PageKey {
    PageKey(value: PatientKeys(hit.patient).sortName, id: hit.patient.mrn)
  }
}
