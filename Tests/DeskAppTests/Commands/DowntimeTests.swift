import Foundation
import Testing

/// Hours on paper: the worklist before them, and true times after them, on a real desk.
@Suite struct DowntimeTests {
  @Test func `the worklist is sheets of paper with the shelf's bins`() throws {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)

    let run = try desk.run(["worklist", "--site", "STP", "--as", "front"])

    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    #expect(run.output.contains("ON THE SHELF (1)") && run.output.contains("B-14"))
    #expect(run.output.contains("Halvorsen, G.") && !run.output.contains("Greta"))
  }

  @Test func `a real desk refuses a time of one's own, and takes one of a declared downtime`()
    throws
  {
    let desk = try TestDesk(supervisor: "root1")
    let roles = "front,clerk,supervisor,dataIntegrity"
    let added = try desk.run(["users", "add", "root1", "--roles", roles, "--user", "root1"])
    #expect(added.status == 0, "\(added.complaint)")
    let now = Date()
    let time = { (minutes: Double) in
      now.addingTimeInterval(minutes * 60).formatted(.iso8601)
    }
    let claim = #""downtime":{"in":"DT-10001","at":"\#(time(-60))","by":"root1"}"#
    let log = { (more: String) in
      #"{"do":"request.log",\#(more),"with":{"patient":"5100001","kind":"ownRecords","#
        + #""inWriting":true,"signed":true,"types":["reports"],"media":["paper"],"#
        + #""matchedBy":["fullName","bornOn"]}}"#
    }
    let greta = CounterScript.greta.replacingOccurrences(of: #""user":"dku","#, with: "")

    let answers = try desk.apply(
      [
        greta, log(#""at":"\#(time(-60))""#), log(claim),
        #"{"do":"desk.downtime","with":{"from":"\#(time(-120))","until":"\#(time(-1))"}}"#,
        log(claim),
      ], ["--user", "root1"])

    #expect(answers.map { $0["outcome"].text } == ["done", "invalid", "refused", "done", "done"])
    #expect(answers[1]["field"].text == "at")
    #expect(answers[2].rules == ["R-110"])
    let shown = try desk.run(["show", answers[4]["subject"].text, "--json", "--user", "root1"])
      .answer()
    let then = try #require(Int(shown["received.at"].text))
    #expect(abs(Double(then) / 1000 - now.timeIntervalSince1970 + 3600) < 2)
    #expect(try desk.audit()["ok"] == .flag(true))
    #expect(
      try desk.run(["history", "DT-10001", "--json", "--user", "root1"]).answers()
        .map { $0["did"].text } == ["request.log", "desk.downtime", "request.log"])
  }
}
