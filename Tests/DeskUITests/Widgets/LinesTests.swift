import Testing

@testable import DeskUI

@Suite struct LinesTests {
  private enum Msg: Hashable, Sendable { case help, release, assign }

  private func line(_ columns: Int, _ draw: (inout Frame) -> Void) -> String {
    var frame = Frame(Size(rows: 1, columns: columns))
    draw(&frame)
    return frame.lines()[0]
  }

  @Test func `the active pane stands in brackets and the clerk at the right end`() {
    let tabs = Tabs(
      names: ["Queue", "Intake", "Pickup"], active: 1,
      right: [Span("!2 ", .tabBadge), Span("jdo@FD1 14:32", .tab)])

    #expect(
      line(50) { tabs.draw(into: &$0, area: $0.area) }
        == "1 Queue [2 Intake] 3 Pickup       !2 jdo@FD1 14:32")
    #expect(
      line(30) { tabs.draw(into: &$0, area: $0.area) } == "1 Queue [2 I… !2 jdo@FD1 14:32")
  }

  @Test func `the footer shows labelled keys, why one is closed, and whole words only`() {
    let table: [Binding<Msg>] = [
      Binding(.f(1), msg: .help, label: "Help", help: "Shows the keys.", title: "Help"),
      Binding(.f(9), msg: .release, label: "Release", help: "Hands over.", title: "Release"),
      Binding(.character("a"), msg: .assign, help: "Assigns to me.", title: "Assign to me"),
    ]
    let footer = Footer(table) { $0.msg == .release ? "4 checks left" : nil }

    #expect(
      line(80) { footer.draw(into: &$0, area: $0.area) } == "F1 Help F9 Release(4 checks left)")
    #expect(line(20) { footer.draw(into: &$0, area: $0.area) } == "F1 Help")
  }

  @Test func `a message is one line in the role of its kind`() {
    var frame = Frame(Size(rows: 1, columns: 12))
    MessageLine("R-50: the name\ndiffers", .refusal).draw(into: &frame, area: frame.area)

    #expect(frame.lines() == ["R-50: the n…"])
    #expect(frame.roles() == ["toast.error 12"])
  }
}
