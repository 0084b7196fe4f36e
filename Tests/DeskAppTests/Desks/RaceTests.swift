import Foundation
import Testing

/// Several desks on one file.
@Suite struct RaceTests {
  /// One packet, and two visits that were both cleared for it.
  private func twoVisits() throws -> TestDesk {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)
    for (user, name) in [("jdo", "FD1"), ("sva", "FD2")] {
      let roles = #"{"user":"sva","name":"Sam","roles":["supervisor","front"],"site":"STP"}"#
      try desk.done([
        #"{"do":"person.add","user":"sva","with":\#(roles)}"#
      ])
      try desk.done(
        CounterScript.visit("RQ-10001", by: user, desk: name) + CounterScript.identify(by: user)
          + CounterScript.clear(by: user))
    }
    return desk
  }

  @Test func `of two desks that hand over one packet, one does and the other learns who`() throws {
    let desk = try twoVisits()
    let first = CounterScript.handOver("VS-10001", by: "jdo", desk: "FD1")
    let second = CounterScript.handOver("VS-10002", by: "sva", desk: "FD2")

    let runs = [
      try desk.start(["apply"], input: first), try desk.start(["apply"], input: second),
    ].map { $0.finish() }

    let answers = try runs.map { try $0.answer() }
    let winner = try #require(answers.firstIndex { $0["outcome"].text == "done" })
    let loser = 1 - winner
    #expect(runs.map(\.status).sorted() == [0, 1])
    #expect(answers[loser]["outcome"].text == "overtaken", "\(answers)")
    #expect(answers[loser]["by"].text == ["jdo", "sva"][winner])
    #expect(answers[loser]["desk"].text == ["FD1", "FD2"][winner])
    #expect(answers[loser]["did"].text == "pickup.handOver")
    #expect(!answers[loser]["at"].text.isEmpty)
    let released = try desk.history(of: "RQ-10001").filter { entry in
      entry["moves"].list.contains { $0["to"].text == "released" }
    }
    #expect(released.count == 1)
    #expect(try desk.audit()["ok"] == .flag(true))
  }

  @Test func `of two desks that take one request, one has it and the other learns who`() throws {
    let desk = try TestDesk()
    let request = try desk.done([
      CounterScript.greta, CounterScript.log(), CounterScript.line("request.validate", "mkl", "$r"),
    ])

    let answers = try ["mkl", "prs"].map { user in
      try desk.start(
        ["apply"], input: CounterScript.line("request.assign", user, request, #"{"from":""}"#))
    }.map { try $0.finish().answer() }

    let winner = try #require(answers.firstIndex { $0["outcome"].text == "done" })
    let refused = answers[1 - winner]
    #expect(refused["outcome"].text == "refused", "\(answers)")
    #expect(refused["rules"].list.map { $0["code"].text } == ["TAKEN_MEANWHILE"])
    #expect(refused["rules"].list.first?["says"].text.contains(["mkl", "prs"][winner]) == true)
    let shown = try desk.run(["show", request, "--json"]).answer()
    #expect(shown["assignee"].text == ["mkl", "prs"][winner])
    #expect(shown["stage"].text == "inWork")
  }

  @Test func `four desks write at once: every line is answered and the journal holds`() throws {
    let desk = try TestDesk()
    let count = 200
    let scripts = (0..<4).map { worker in
      (0..<count).map { number in
        CounterScript.patient(
          "\(worker)\(1000 + number)", "Berg", "Anna", born: "1971-03-14", phone: "2387")
      }
    }

    let runs = try scripts.map {
      try desk.start(["apply"], input: $0.joined(separator: "\n"))
    }.map { $0.finish() }

    var entries: [Int] = []
    for run in runs {
      let answers = try run.answers()
      #expect(run.status == 0, "\(run.complaint)")
      #expect(answers.map { $0["line"].number } == Array(1...count))
      #expect(answers.allSatisfy { $0["outcome"].text == "done" })
      entries += answers.map { $0["seq"].number }
    }
    #expect(Set(entries).count == 4 * count)
    let audit = try desk.audit()
    #expect(audit["ok"] == .flag(true))
    #expect(audit["replayMatches"] == .flag(true))
  }
}
