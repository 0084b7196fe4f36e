import Testing

@testable import DeskCore

/// The model itself: what it must not let pass, forged, because the desk never does it.
@Suite struct LedgerTests {
  /// A step on a prepared desk with rows that no rule allowed, and what the model says of it.
  private func complaints(
    _ name: String = "own", _ act: String, on subject: String = "RQ-10001", by user: String,
    _ facts: Facts = [:], isDone: Bool = true, forge: (inout MemoryChart) -> Void
  ) throws -> [String] {
    var desk = try #require(try PreparedDesks.all().first { $0.name == name })
    let moment = try #require(Moment(desk.now, at: desk.site, zones: desk.ground.zones))
    let command = Command(
      id: "f", do: act, on: subject, facts: facts,
      actor: Actor(user: user, roles: desk.chart.people[user]?.roles ?? []), desk: "FD1",
      moment: moment)
    let outcome: Outcome =
      isDone
      ? .done(.init(subject: subject, stage: "", seq: 0))
      : .refused(.init(subject: subject, stage: "", seq: 0, breaches: []))
    return desk.ledger.judge(
      Ledger.Deed(
        command: command, outcome: outcome, before: desk.chart, after: with(desk.chart, forge)))
  }

  @Test func `a packet that leaves with nobody there is seen`() throws {
    let wrong = try complaints("own", "pickup.handOver", on: "VS-1", by: "front") {
      for index in $0.requests["RQ-10001"]?.items.indices ?? 0..<0 {
        $0.requests["RQ-10001"]?.items[index].released = true
      }
    }

    #expect(wrong.contains("RQ-10001: nobody is here"))
  }

  @Test func `what is sent off the shelf is seen`() throws {
    let wrong = try complaints("own", "request.send", by: "clerk") {
      $0.requests["RQ-10001"]?.items[0].released = true
    }

    #expect(wrong.contains("RQ-10001: left from ready"))
  }

  @Test func `a clock that a notice moves is seen`() throws {
    let wrong = try complaints("own", "request.notify", by: "clerk") {
      guard let day = $0.requests["RQ-10001"]?.clocks.governing else { return }
      $0.requests["RQ-10001"]?.clocks.governing = day + 1
    }

    #expect(wrong == ["request.notify moved the clock of RQ-10001"])
  }

  @Test func `an extension without its letter is seen`() throws {
    let extend: (inout MemoryChart) -> Void = { chart in
      guard let last = chart.requests["RQ-10001"]?.clocks.hipaa else { return }
      chart.requests["RQ-10001"]?.clocks.hipaa = last + 30
    }
    let letter: Facts = ["letter": .text("LT-1")]

    #expect(try complaints("own", "request.extend", by: "supervisor", letter, forge: extend) == [])
    #expect(try !complaints("own", "request.extend", by: "supervisor", forge: extend).isEmpty)
  }

  @Test func `a refusal that changes a row is seen`() throws {
    let wrong = try complaints("own", "request.send", by: "clerk", isDone: false) {
      $0.requests["RQ-10001"]?.bin = "C-1"
    }

    #expect(wrong == ["a refusal changed a row"])
  }

  @Test func `what comes back from its end is seen`() throws {
    let wrong = try complaints("privacy", "request.assign", by: "clerk") {
      $0.requests["RQ-10001"]?.stage = .inWork
    }

    #expect(wrong == ["RQ-10001 came back from its end"])
  }

  @Test func `work that is taken from a colleague unseen is seen`() throws {
    let take: (inout MemoryChart) -> Void = { $0.requests["RQ-10001"]?.assignee = "clerk2" }
    let named: Facts = ["from": .text("clerk")]

    #expect(
      try complaints("own", "request.assign", by: "clerk2", forge: take)
        == ["RQ-10001 was taken from clerk unseen"])
    #expect(try complaints("own", "request.assign", by: "clerk2", named, forge: take) == [])
  }

  @Test func `whoever does another's duty is seen`() throws {
    #expect(
      try complaints("own", "request.deny", by: "front") { _ in }
        == ["front may not request.deny"])
  }

  @Test func `an access request that is closed unanswered is seen`() throws {
    let wrong = try complaints("own", "request.closeIncomplete", by: "clerk") {
      $0.requests["RQ-10001"]?.stage = .closedIncomplete
    }

    #expect(wrong == ["RQ-10001: closed without an answer"])
  }
}
