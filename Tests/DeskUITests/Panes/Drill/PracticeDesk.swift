import Testing

@testable import DeskCore
@testable import DeskUI

/// Practice with two situations: a note without a signature, and one that is in order.
struct PracticeDesk {
  var app: App

  init(size: Size = Size(rows: 24, columns: 80)) throws {
    let questions = try [Self.unsigned, Self.inOrder].map { text in
      try #require(try DrillQuestion.ask(Drill(parsing: text), zones: Morning.zones))
    }
    app = App(session: try Morning.session(), size: size, practice: questions)
    _ = app.start()
  }

  var pane: DrillPane {
    get throws { try #require(app.panes[.drill] as? DrillPane) }
  }

  /// Presses the keys of a script.
  @discardableResult
  mutating func press(_ script: String) throws -> [Effect] {
    try Key.script(script).flatMap { app.handle($0) }
  }

  /// The screen without the header, whose clock is the session's.
  var screen: String { app.view().lines().dropFirst().joined(separator: "\n") }

  private static let head = """
    Site:      STP
    Time:      2026-03-16 10:05
    Situation: Erik Berg collects for his sister Anna. His own licence is good, and he has a
               note of hers.

    given patient Anna Berg, born 1971-03-14
    given a request for own records of Anna Berg, ready in bin B-14
    given a visit of Erik Berg with a note, identified

    ? front verifies the note
      is written yes
      names patient yes
      bearer Erik Berg
      dated 2026-03-15
      request the request

    """

  static let unsigned = "Title: A note that is not signed\n" + head + "  is signed no\n"
  static let inOrder = "Title: A note that is in order\n" + head + "  is signed yes\n"
}
