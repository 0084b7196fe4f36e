import DeskCore

/// The locked screen: nothing of any record.
struct LockView: Sendable {
  let session: SessionInfo
  let since: Moment?

  func draw(into frame: inout Frame) {
    let all = frame.area
    frame.put("RecordsDesk", row: 0, column: 0, role: .tab)
    frame.putRight(
      session.moment.local.minute, row: 0, column: 0, width: all.width, role: .tab)
    let box = all.centred(height: 9, width: 50)
    let inside = Panel("Locked", hasKeys: true).draw(into: &frame, area: box)
    let lines = [
      "Desk \(session.desk) is locked. Nothing is lost.", "",
      "   Signed in  \(session.actor.user)", "", "Enter unlocks to the same place",
      since.map { "Locked since \($0.local.minute)" } ?? "",
    ]
    for (row, line) in lines.enumerated() {
      frame.put(line, row: inside.row + row, column: inside.column + 2, width: inside.width - 3)
    }
    frame.put(
      "No patient data is drawn while locked.", row: all.bottom - 2, column: 0,
      width: all.width, role: .hint)
    Footer([FooterItem(key: "Enter", label: "Unlock")]).draw(into: &frame, area: all.bottom(1))
  }
}
