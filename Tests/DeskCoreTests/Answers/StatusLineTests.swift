import Testing

@testable import DeskCore

/// What a caller hears: every stage has its sentence, and no sentence has more.
@Suite struct StatusLineTests {
  /// A request of which everything that must not be said is known.
  private func request(_ stage: RequestStage) throws -> Request {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let id = try desk.logThirdParty(
      try desk.authorization(), ["sensitive": .words("mentalHealth", "hiv"), "note": .text("CT")])
    var request = try #require(desk.chart.requests[id])
    request.stage = stage
    request.hold = "waits for film of the chest"
    request.purpose = "Injury claim"
    request.bin = "B-14"
    request.assignee = "mkl"
    request.declinedBy = "privacy"
    request.declinedName = "Eva Berg"
    request.notes = [RequestNote(text: "asks for her biopsy", by: "mkl", at: Sample.now)]
    request.items = [
      PackedItem(number: 1, medium: .disc, type: .images, title: "CT chest", label: "MD-00734")
    ]
    return request
  }

  static let words: [RequestStage: String] = [
    .unlogged: "has not come in yet",
    .logged: "has come in; we act on it by 13 April",
    .validated: "is in order; we act on it by 13 April",
    .inWork: "is being worked on; we act on it by 13 April",
    .packed: "is being checked; we act on it by 13 April",
    .ready: "is ready and waits at the desk; please bring a photo ID",
    .released: "was answered on 20 March",
    .denied: "was answered in writing on 20 March",
    .cancelled: "was taken back on 20 March",
    .closedUnclaimed: "was closed on 20 March",
  ]

  @Test(arguments: words.keys.sorted { $0.rawValue < $1.rawValue })
  func `a stage is told in plain words`(stage: RequestStage) throws {
    var request = try request(stage)
    request.closedOn = Sample.day("2026-03-20")
    request.clocks.actBy = Sample.day("2026-04-13")

    let line = StatusLine(request, today: Sample.today)

    #expect(line.text == "Your request of 16 March \(Self.words[stage] ?? "").")
  }

  @Test(arguments: RequestStage.allCases)
  func `no stage tells a record, a recipient, a reason, a code or a name`(stage: RequestStage)
    throws
  {
    let request = try request(stage)
    let leaks =
      RecordType.allCases.map(\.rawValue) + SensitiveCategory.allCases.map(\.rawValue)
      + Medium.allCases.map(\.rawValue) + HoldReason.allCases.map(\.words)
      + RequestKind.allCases.map(\.words)
      + [
        "Hale", "LLP", "Berg", "Anna", "Eva", "mkl", "chest", "biopsy", "B-14", "MD-", "RQ-", "AU-",
        "R-", "_", "claim", "legal", "mental", "psych", "drug", "alcohol", "pregnan", "privacy",
        "declined", "denied", "recall", "amend", "lawyer", "insur",
      ]
    for isTheirs in [true, false] {
      for today in [Sample.today, Sample.today + 400] {
        let said = StatusLine(request, today: today, isTheirs: isTheirs).text.lowercased()
        for leak in leaks { #expect(!said.contains(leak.lowercased()), "\(stage): \(leak)") }
        #expect(said.hasSuffix(".") && said.count < 200)
      }
    }
  }

  @Test func `a line is the same whatever is asked, packed or judged`() throws {
    let all = try request(.inWork)
    var bare = all
    bare.wanted = Scope(patient: "100", custodian: "", recipient: "")
    bare.items = []
    bare.hold = ""
    bare.notes = []

    #expect(StatusLine(all, today: Sample.today) == StatusLine(bare, today: Sample.today))
  }

  @Test func `what is late says so, and another year is named`() throws {
    var request = try request(.inWork)
    request.received.day = Sample.day("2025-11-12")
    request.clocks.actBy = Sample.day("2025-12-12")

    #expect(
      StatusLine(request, today: Sample.today).text
        == "Your request of 12 November 2025 is being worked on; it was to be acted on by "
        + "12 December 2025, and a colleague will call you.")
    #expect(
      StatusLine(request, today: Sample.day("2025-12-12")).text
        == "Your request of 12 November is being worked on; we act on it by 12 December.")
  }
}
