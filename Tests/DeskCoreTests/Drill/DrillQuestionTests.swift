import Testing

@testable import DeskCore

@Suite struct DrillQuestionTests {
  private func question(_ name: String) throws -> DrillQuestion {
    let drill = try Drill(parsing: DrillFolder.text(name + ".drill"))
    return try #require(try DrillQuestion.ask(drill, zones: ScenarioDesk.zones))
  }

  @Test func `the rule book answers, whatever the drill expects`() throws {
    let text = try DrillFolder.text("brothers-note-not-signed.drill")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("  => refused by R-47") ? "  => done" : String($0) }
      .joined(separator: "\n")

    let asked = try DrillQuestion.ask(Drill(parsing: text), zones: ScenarioDesk.zones)

    #expect(asked?.broken == [.r47])
    #expect(asked?.deeds == [.refuse])
  }

  @Test func `an answer is right when deed and rules are`() throws {
    let question = try question("a-yes-on-the-phone")

    #expect(question.mark(DrillAnswer(.refuse, rules: [.r26, .r47])).isRight)
    #expect(question.mark(DrillAnswer(.refuse, rules: [.r26])).missed == [.r47])
    #expect(question.mark(DrillAnswer(.refuse, rules: [.r26, .r46, .r47])).wrong == [.r46])
    #expect(!question.mark(DrillAnswer(.goOn)).deedIsRight)
    #expect(!question.mark(DrillAnswer(.hold, rules: [.r26, .r47])).isRight)
  }

  @Test func `where nothing is broken, going on is right and nothing else`() throws {
    let question = try question("brothers-note")

    #expect(question.breaches.isEmpty)
    #expect(question.mark(DrillAnswer(.goOn)).isRight)
    #expect(!question.mark(DrillAnswer(.refuse, rules: [.r47])).isRight)
  }

  @Test func `the broken rules stand among some that hold`() throws {
    for name in DrillFolder.names {
      let drill = try Drill(parsing: DrillFolder.text(name))
      guard let question = try DrillQuestion.ask(drill, zones: ScenarioDesk.zones) else { continue }

      #expect(question.broken.isSubset(of: question.choices), "\(name)")
      #expect(question.choices.count >= DrillQuestion.choiceCount, "\(name)")
      #expect(!question.deeds.isEmpty, "\(name)")
      #expect(!question.situation.isEmpty, "\(name)")
    }
  }

  @Test func `a drill without a marked step asks nothing`() throws {
    let drill = try Drill(parsing: DrillFolder.text("which-desks-are-open-in-july.drill"))

    #expect(try DrillQuestion.ask(drill, zones: ScenarioDesk.zones) == nil)
  }
}
