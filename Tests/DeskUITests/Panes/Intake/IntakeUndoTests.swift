import DeskCore
import Testing

@testable import DeskUI

/// Ctrl+Z at Intake: the text of a field, and after a save what was made.
@Suite struct IntakeUndoTests {
  private func desk() throws -> IntakeDesk {
    var desk = try IntakeDesk()
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    try desk.open()
    return desk
  }

  @Test func `after a save the request is in view, and its undo is the rule book's to refuse`()
    throws
  {
    var desk = try desk()
    #expect(desk.pane.inView == nil)

    try desk.keys("o<enter>torr<enter>d<enter><enter><enter>-6m<enter>t<f9>")

    let row = RowInView("RQ-10001", undo: "request.undo", request: "RQ-10001")
    #expect(desk.pane.inView == row)
  }

  @Test func `while a kind is half typed nothing is undone but its letters`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>d<enter><enter><enter>-6m<enter>t<f9>")
    let row = RowInView("RQ-10001", undo: "request.undo", request: "RQ-10001")

    try desk.keys("a")
    #expect(desk.pane.kinds.typed == "a" && desk.pane.inView == nil)
    let isGivenUp = desk.pane.restoreText()
    #expect(isGivenUp && desk.pane.kinds.typed.isEmpty && desk.pane.inView == row)
    let isTakenAgain = desk.pane.restoreText()

    #expect(isTakenAgain && desk.pane.kinds.typed == "a" && desk.pane.inView == nil)
  }

  @Test func `where no kind is typed there is nothing to give up`() throws {
    var desk = try desk()

    let isBack = desk.pane.restoreText()

    #expect(!isBack && desk.pane.kind == nil)
  }

  @Test func `while a patient is chosen their chart is in view, and no undo`() throws {
    var desk = try desk()

    try desk.keys("o<enter>torr<enter>")

    #expect(desk.pane.inView == RowInView("100873", undo: "", patient: "100873"))
  }

  @Test func `a field gets its text of before, the patient's does not`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.form.focus(on: "note")
    try desk.keys("abc")
    #expect(desk.pane.form.text("note") == "abc")

    let isBack = desk.pane.restoreText()
    #expect(isBack && desk.pane.form.text("note").isEmpty)
    desk.pane.form.focus(on: "patient")
    let isPatientBack = desk.pane.restoreText()

    #expect(!isPatientBack)
    #expect(desk.pane.patient?.mrn == "100873")
  }
}
