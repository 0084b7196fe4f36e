@testable import DeskUI

/// Widgets as the desk shows them; everyone in them is invented.
enum Samples {
  static let queue = ListView(
    columns: [
      ListColumn("Request", width: 8), .glyphs(), ListColumn("Status", width: 9),
      ListColumn("Patient", width: 16), ListColumn("Medium", width: 10),
      ListColumn("Itm", width: 3, alignment: .right), ListColumn("Due", width: 6),
      ListColumn("Who", width: nil),
    ],
    rows: [
      row("RQ-20411", .statusOverdue, "OVERDUE", "Brandt, I.", "Disc", "4", "07-16", "mkl"),
      row("RQ-20433", .statusDue, "DUE TODAY", "Kim, D.", "Disc", "1", "07-17", "jdo"),
      row("RQ-20418", .statusReady, "READY", "Torres, M.", "Paper+Disc", "3", "07-18", ""),
      row("RQ-20421", .statusNew, "NEW", "Haas, P.", "Disc", "2", "07-19", "", isMarked: true),
    ])

  static let intake = FormView(
    [
      FormField("Patient", text: "Torres, Maria", width: 20).with(\.isRequired, true)
        .with(\.echo, "ok").with(\.state, .readonly),
      FormField("From", text: "01/17/2025", width: 12).with(\.isRequired, true)
        .with(\.echo, "= Fri, 6 months ago").with(\.hint, "Dates: t today  -6m  7/4  070425"),
      FormField("Purpose", text: "Personal", width: 16).with(\.isRequired, true)
        .with(\.state, .sticky).with(\.echo, "sticky"),
      FormField("Note", width: 20),
    ], labelWidth: 12)

  static func row(
    _ number: String, _ status: ThemeRole, _ word: String, _ rest: String..., isMarked: Bool = false
  ) -> ListRow {
    ListRow(
      [.text(number), .glyph(status), .text(word, status)] + rest.map { .text($0) },
      isMarked: isMarked)
  }

  static func draw(into frame: inout Frame) {
    let area = frame.area
    Tabs(names: ["Queue", "Intake"], active: 0, right: [Span("jdo@FD1 14:32", .tabBadge)])
      .draw(into: &frame, area: area.top(1))
    let inner = Panel("Sample", hasKeys: true).draw(into: &frame, area: area.dropTop(1))
    queue.draw(into: &frame, area: inner)
    intake.draw(into: &frame, area: inner.dropTop(6))
    MessageLine("3 marked.", .warning).draw(into: &frame, area: area.bottom(2))
    Footer([FooterItem(key: "F1", label: "Help")]).draw(into: &frame, area: area.bottom(1))
  }
}
