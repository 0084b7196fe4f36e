import Testing

@testable import DeskCore

/// Facts over every simple path, written without looking at `decide`.
@Suite struct PathTests {
  private let pickup = PickupMachine.pickup.table
  private let request = RequestMachine.request.table
  private let paper = DocumentMachine.authorization.table

  private func holds(
    _ paths: [SimplePath], _ fact: (SimplePath) -> Bool, _ comment: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!paths.isEmpty, sourceLocation: sourceLocation)
    for path in paths where !fact(path) {
      Issue.record("\(comment): \(path)", sourceLocation: sourceLocation)
    }
  }

  @Test func `nothing is handed over without the whole of a visit`() {
    let identifying: Set = ["showID", "showFallback"]
    let verifying: Set = [
      "verifyPatient", "verifyRepresentative", "verifyNote", "verifyRecipient",
    ]
    let paths = pickup.simplePaths(to: "done")

    #expect(paths.count == 8)
    holds(
      paths,
      { path in
        let acts = Set(path.actions)
        return acts.isSuperset(of: ["arrive", "call", "claimRole", "recheck", "handOver"])
          && !acts.isDisjoint(with: identifying) && !acts.isDisjoint(with: verifying)
      }, "a step is missing")
  }

  @Test func `every way to a hand-over asks identity, authority, paper, place and time`() {
    let all: Set = ["R-46", "R-51", "R-50", "R-17", "R-04", "R-55", "R-60", "R-63", "R-95"]

    holds(
      pickup.simplePaths(to: "done"),
      { path in
        path.rules.isSuperset(of: all) && !path.rules.isDisjoint(with: ["R-48", "R-49"])
      }, "a rule is missing")
  }

  @Test func `the hand-over itself asks again, whatever was asked before`() throws {
    let all: Set = [
      "R-04", "R-13", "R-14", "R-15", "R-16", "R-17", "R-20", "R-26", "R-40", "R-41", "R-42",
      "R-43", "R-45", "R-46", "R-47", "R-48", "R-49", "R-50", "R-51", "R-55", "R-56", "R-60",
      "R-63",
      "R-92", "R-93", "R-94", "R-95", "R-107",
    ]

    for path in pickup.simplePaths(to: "done") {
      let last = try #require(path.rows.last)
      #expect(last.action == "handOver")
      #expect(Set(last.rules) == all)
    }
  }

  @Test func `nobody is identified without name, two identifiers and few wrong ones`() {
    let rows = pickup.rows.filter { $0.to == "identified" }

    #expect(rows.map(\.action) == ["showID", "showFallback"])
    #expect(rows.map { $0.rules.first } == ["R-48", "R-49"])
    for row in rows { #expect(Set(row.rules).isSuperset(of: ["R-50", "R-51", "R-92"])) }
  }

  @Test func `each part's check asks for what that part needs`() {
    let needs: [String: Set<String>] = [
      "verifyPatient": ["R-46", "R-45"],
      "verifyRepresentative": ["R-46", "R-40", "R-41", "R-42", "R-45"],
      "verifyNote": ["R-46", "R-26", "R-47", "R-20"],
      "verifyRecipient": ["R-46", "R-26", "R-13", "R-14", "R-16", "R-17", "R-20"],
    ]

    for row in pickup.rows where row.to == "verified" {
      #expect(needs[row.action]?.subtracting(row.rules) == [], "\(row.action)")
    }
    #expect(pickup.rows.count { $0.to == "verified" } == needs.count)
  }

  @Test func `a record leaves through a cleared visit or the whole of sending`() throws {
    let paper: Set = ["R-13", "R-17", "R-20", "R-26", "R-40", "R-42", "R-45", "R-60", "R-63"]
    let law: Set = ["R-60", "R-61", "R-63", "R-65"]
    let paths = request.simplePaths(to: "released")

    holds(
      paths,
      { path in
        guard let last = path.rows.last else { return false }
        if last.action == "sendUnderLaw" {
          return law.isSubset(of: last.rules) && last.by == ["privacy"]
        }
        guard paper.isSubset(of: last.rules) else { return false }
        switch last.action {
        case "handOver": return last.rules.contains("R-46") && last.by == ["front"]
        case "send": return last.rules.contains("R-53") && last.by == ["clerk"]
        default: return false
        }
      }, "a record leaves unasked")
  }

  @Test func `nothing leaves unlogged, unvalidated, unpacked or unchecked`() {
    holds(
      request.simplePaths(to: "released"),
      { path in
        let acts = Set(path.actions)
        return !acts.isDisjoint(with: ["log", "splitOff"])
          && !acts.isDisjoint(with: ["validate", "cure"])
          && !acts.isDisjoint(with: ["pack", "packUnderLaw"])
          && !acts.isDisjoint(with: ["passCheck", "passToSend"])
          && path.rules.isSuperset(of: ["R-06", "R-51", "R-96", "R-21", "R-22", "R-62"])
          && (acts.contains("splitOff") || path.rules.isSuperset(of: ["R-01", "R-02", "R-05"]))
      }, "a step is missing")
  }

  @Test func `a shelf is reached only by the second person's check`() {
    for stage in ["ready", "sendable"] {
      holds(
        request.simplePaths(to: stage),
        { $0.rows.last?.rules == ["R-06", "R-71", "R-72", "R-74"] },
        "\(stage) without a second person")
    }
  }

  @Test func `a recalled packet goes nowhere but to be destroyed or validated anew`() {
    let after = request.rows.filter { $0.from == ["recalled"] && !$0.to.isEmpty }

    #expect(after.map(\.to) == ["closedRecalled", "validated"])
    let again = request.rows.first { $0.action == "validate" }?.rules ?? []
    // And where the packet is: R-55.
    #expect(after.last?.rules == again + ["R-55"])
  }

  @Test func `a part that is handed over asks what the whole would`() {
    let rows = request.rows.filter { ["handOver", "handOverPart"].contains($0.action) }

    #expect(rows.count == 2 && rows.first?.rules == rows.last?.rules)
    #expect(rows.first?.by == rows.last?.by)
  }

  @Test func `a paper that comes in is valid only after every rule of its form`() {
    let form: Set = ["R-10", "R-11", "R-12", "R-15", "R-16", "R-18", "R-19", "R-26"]
    let made: Set = ["fileDecree", "grantProxy"]

    holds(
      paper.simplePaths(to: "valid").filter { made.isDisjoint(with: $0.actions) },
      { $0.rules.isSuperset(of: form.union(["R-02"])) }, "an unchecked paper is valid")
  }

  @Test func `a paper that the desk makes out rests on a decree or on proven authority`() {
    let ways = paper.simplePaths(to: "valid").filter { $0.rows.count == 1 }
      .map { ($0.actions, $0.rules) }
      .filter { $0.0 != ["readAtCounter"] }

    #expect(ways.count == 2)
    for (actions, rules) in ways {
      #expect(rules == (actions == ["fileDecree"] ? ["R-88"] : ["R-02", "R-99"]), "\(actions)")
    }
  }

  @Test func `no paper comes back from its end, and no visit from its`() {
    for table in [pickup, paper] {
      for row in table.rows {
        #expect(Set(row.from).isDisjoint(with: table.terminal), "\(row.action)")
      }
    }
  }

  @Test func `every stage can be reached and every open one left`() {
    for table in RuleBook.machines {
      let reached = Set(table.rows.map(\.to)).union([table.start])
      let left = Set(table.rows.filter { !$0.to.isEmpty }.flatMap(\.from))
      for stage in Set(table.rows.flatMap { $0.from + [$0.to] }) where !stage.isEmpty {
        #expect(reached.contains(stage), "\(table.name): \(stage)")
        let stays = table.terminal.contains(stage) || ["registered", "filed"].contains(stage)
        #expect(stays || left.contains(stage), "\(table.name): \(stage)")
      }
    }
  }
}
