import DeskCore
import Testing

@testable import DeskStore

/// Discs and film through the store's own commands.
struct MediaTests {
  let desk: TemporaryDesk
  private let ground = Ground(
    policy: Policy(), isReal: true, zones: Zones { _, _ in -5 * 3600 })

  init() throws {
    desk = try TemporaryDesk()
    let study = Study(accession: "A100", mrn: "M1", modality: "CT", title: "CT chest")
    try desk.add(
      try Fact.created(Patient.sample("M1", "Torres", "Maria")), try Fact.created(study))
    try desk.log(
      with(Request.sample("RQ-10001", stage: .validated)) { $0.wanted.media = [.disc] })
  }

  private func with(_ request: Request, _ change: (inout Request) -> Void) -> Request {
    var request = request
    change(&request)
    return request
  }

  private func does(
    _ action: String, on subject: String = "", by user: String, _ role: Role,
    _ facts: Facts = [:]
  ) throws -> Outcome {
    let site = try #require(ground.policy.site("STP"))
    let command = Command(
      id: "\(action)-\(user)", do: action, on: subject, facts: facts,
      actor: Actor(user: user, roles: [role]), desk: "IM1",
      moment: try #require(
        Moment(TemporaryDesk.start.adding(seconds: 9_000), at: site, zones: ground.zones)))
    return try desk.store.commit(command, on: ground)
  }

  private func order() throws -> String {
    let outcome = try does(
      "imaging.order", by: "kim", .clerk,
      [
        "request": .text("RQ-10001"), "accessions": .list([.text("A100")]),
        "medium": .text("disc"),
      ])
    guard case .done(let done) = outcome else {
      Issue.record("\(outcome)")
      return ""
    }
    return done.subject
  }

  @Test func `a disc that two people made replays to the row that stands`() throws {
    let disc = try order()
    _ = try does("imaging.pull", on: disc, by: "ivo", .imaging)
    _ = try does("imaging.burn", on: disc, by: "ivo", .imaging, ["encrypted": .flag(false)])

    let failed = try does(
      "imaging.readBack", on: disc, by: "kim", .clerk, ["fault": .text("damaged")])

    guard case .refused(let refused) = failed else {
      Issue.record("\(failed)")
      return
    }
    #expect(refused.stage == "remake")
    let kept = try #require(try desk.store.chart { try $0.matter(disc, as: MediaJob.self) })
    #expect(kept.stage == .remake && kept.spoiled.map(\.codes) == [["DAMAGED"]])
    #expect(try desk.store.audit().isSound)
    #expect(try desk.store.audit().difference == nil)
    let listed = try desk.store.chart { try $0.matters(ofRequest: "RQ-10001", as: MediaJob.self) }
    #expect(listed == [kept])
  }

  @Test func `only what waits at the stage and is past its day is overdue`() throws {
    let disc = try order()
    let job = try #require(try desk.store.chart { try $0.matter(disc, as: MediaJob.self) })
    let due = try #require(job.due)

    let late = try desk.store.overdue(MediaJob.self, at: .queued, on: due + 1)
    #expect(late.map(\.id) == [disc])
    #expect(try desk.store.overdue(MediaJob.self, at: .queued, on: due).isEmpty)
    #expect(try desk.store.overdue(MediaJob.self, at: .onLoan, on: due + 1).isEmpty)
  }
}
