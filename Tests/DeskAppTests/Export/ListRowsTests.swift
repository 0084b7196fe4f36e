import DeskCore
import DeskUI
import Testing

@testable import DeskApp

/// The rows of the lists that stand beside the queue.
@Suite struct ListRowsTests {
  private static let later = "2026-05-01T10:05:00-05:00"

  private static let matters = [
    CounterScript.greta,
    #"{"do":"amendment.receive","user":"jdo","with":{"patient":"5100001","inWriting":true,"#
      + #""types":["reports"],"entry":"left","wanted":"right","reason":"it was"}}"#,
    #"{"do":"death.record","user":"jdo","with":{"given":"Ole","family":"Berg"}}"#,
    #"{"do":"adoption.receive","user":"jdo","with":{"paper":"petition","patient":"5100001"}}"#,
    #"{"do":"accounting.receive","user":"jdo","with":{"patient":"5100001","identified":true}}"#,
    #"{"do":"incident.open","user":"jdo","with":{"patient":"5100001","cause":"misfiledPage"}}"#,
  ]

  @Test func `the lists of matters go out with the keys of their fields`() throws {
    let desk = try ExportDesk(Self.matters)

    let amendment = try #require(try desk.rows(ListAsk(.amendments)).first)
    let notices = try desk.rows(ListAsk(.notices))
    let accounting = try #require(try desk.rows(ListAsk(.accountings)).first)
    let incident = try #require(try desk.rows(ListAsk(.incidents)).first)

    #expect(amendment["id"].text == "AM-10001" && amendment["patient"].text == "5100001")
    #expect(Set(notices.map { $0["notice"].text }) == ["death", "adoption"])
    #expect(Set(notices.map { $0["name"].text }).contains("Berg, Ole"))
    #expect(accounting["id"].text == "AC-10001" && accounting["disclosures"].number == 0)
    #expect(incident["cause"].text == "misfiledPage" && incident["openedBy"].text == "jdo")
  }

  @Test func `no word of what an amendment is about goes out with the list`() throws {
    let desk = try ExportDesk(Self.matters)

    let text = try desk.text(try desk.take(ListAsk(.amendments), .json))

    #expect(!text.contains("right") && !text.contains("it was"))
  }

  @Test func `closed matters go out only where they are wanted`() throws {
    let desk = try ExportDesk(
      Self.matters + [
        CounterScript.line(
          "amendment.withdraw", "jdo", "AM-10001", #"{"byRequester":true,"identified":true}"#)
      ])

    #expect(try desk.rows(ListAsk(.amendments, view: ListAsk.open)).isEmpty)
    #expect(try desk.rows(ListAsk(.amendments)).map { $0["stage"].text } == ["withdrawn"])
    #expect(try desk.rows(ListAsk(.amendments, of: "77")).isEmpty)
  }

  @Test func `the shelf goes out by bin, and what is owed something when it is`() throws {
    let desk = try ExportDesk()

    let shelf = try desk.rows(ListAsk(.shelf, of: "STP", filter: "b-14"))
    #expect(shelf.map { $0["id"].text } == ["RQ-10001"])
    #expect(shelf.first?["readyOn"].text == "2026-03-10" && shelf.first?["days"].number == 6)
    #expect(shelf.first?["owed"] == .null)
    #expect(try desk.rows(ListAsk(.shelf, filter: "B-9")).isEmpty)
    #expect(try desk.rows(ListAsk(.shelf, of: "STE")).isEmpty)
    #expect(try desk.rows(ListAsk(.unclaimed)).isEmpty)

    let owed = try desk.rows(ListAsk(.unclaimed), at: Self.later)
    #expect(owed.map { $0["owed"].text } == ["notice 1"])
  }

  @Test func `who waits, what is in the packet, and what the patient asked for`() throws {
    let desk = try ExportDesk(CounterScript.ready + CounterScript.visit("RQ-10001").prefix(1))

    let waiting = try desk.rows(ListAsk(.waiting, of: "STP"))
    let items = try desk.rows(ListAsk(.items, of: "RQ-10001"))
    let requests = try desk.rows(ListAsk(.requests, of: "5100001"))

    #expect(waiting.map { $0["request"].text } == ["RQ-10001"])
    #expect(waiting.first?["stage"].text == "waiting")
    #expect(items.map { $0["medium"].text } == ["disc", "paper"])
    #expect(requests.map { $0["id"].text } == ["RQ-10001"])
  }

  @Test func `the papers of a patient, by the number of a request too`() throws {
    let desk = try ExportDesk([CounterScript.greta] + CounterScript.thirdParty)

    let papers = try desk.rows(ListAsk(.papers, of: "5100001"))

    #expect(papers.map { $0["id"].text } == ["AU-10001"])
    #expect(papers.first?["kind"].text == "authorization")
    #expect(papers.first?["expiry"].text == "2026-12-31")
    #expect(try desk.rows(ListAsk(.papers, of: "RQ-10001")) == papers)
  }

  @Test(arguments: DeskList.allCases.filter { $0 != .rules })
  func `every key of a row is a column of the list's CSV`(_ list: DeskList) throws {
    let desk = try ExportDesk(
      CounterScript.ready + Self.matters.dropFirst() + CounterScript.visit("RQ-10001").prefix(1))
    let named: [DeskList: String] = [
      .find: "Halvorsen", .history: "RQ-10001", .items: "RQ-10001", .papers: "5100001",
      .requests: "5100001", .scans: "RQ-10001",
    ]

    for row in try desk.rows(ListAsk(list, of: named[list] ?? ""), at: Self.later) {
      guard case .object(let members) = row else { continue }
      #expect(Set(members.keys).isSubset(of: list.columns), "\(list)")
    }
    #expect(Set(list.columns).count == list.columns.count)
  }
}
