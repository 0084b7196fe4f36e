import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct DeathTableTests {
  @Test func `the table is this one`() {
    #expect(DeathMachine.death.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM                          ACTION          TO          BY                   RULES
    unopened                      record          received    front dataIntegrity  R-02
    received incomplete complete  add             (stays)     front dataIntegrity
    received incomplete           complete        complete    front dataIntegrity  R-84
    received                      findIncomplete  incomplete  front dataIntegrity  refused: complete
    complete                      verify          verified    dataIntegrity        R-84 R-85
    verified                      apply           applied     dataIntegrity        R-84 R-85
    any open stage                reject          rejected    dataIntegrity
    applied                       undo            rejected    dataIntegrity        R-85
    any open stage                takeBack        (stays)     front dataIntegrity  R-104
    verified                      backToComplete  complete    dataIntegrity        R-104

    """
}
