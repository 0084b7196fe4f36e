import DeskCore

extension QueuePane {
  /// Draws the shelf: each packet with its bin, and the bins that are free.
  func draw(_ shelf: ShelfPrompt, into frame: inout Frame, area: Area) {
    let packets = packets(of: shelf)
    let box = area.centred(height: area.height, width: min(area.width - 4, 100))
    let inside = Panel(title(shelf, packets.count), hasKeys: true).draw(into: &frame, area: box)
    let hasField = shelf.part == .bins
    if hasField {
      frame.put("Bin", row: inside.row, column: inside.column + 1, role: .label)
      shelf.typed.draw(
        into: &frame, row: inside.row, column: inside.column + 5, width: 20, hasKeys: true)
    }
    let cursor = frame.cursor
    let body = inside.dropTop(hasField ? 1 : 0).dropBottom(1)
    list(shelf, packets).draw(into: &frame, area: body)
    if hasField { frame.cursor = cursor }
    let hint = inside.bottom(1).dropLeft(1)
    frame.put(
      hints(shelf), row: hint.row, column: hint.column, width: hint.width - 1, role: .hint)
  }

  private func title(_ shelf: ShelfPrompt, _ count: Int) -> String {
    let site = session?.site.id ?? ""
    switch shelf.part {
    case .bins:
      let free = shelf.map?.listedFree.map { ", \($0.count) free" } ?? ""
      return "Shelf at \(site)   \(shelf.map?.bins.count ?? 0) bins in use" + free
    case .unclaimed: return "Unclaimed at \(site)   \(count) owed something today"
    }
  }

  private func list(_ shelf: ShelfPrompt, _ packets: [ShelfPacket]) -> ListView {
    let days = session?.ground.policy.unclaimedDays ?? Policy().unclaimedDays
    let nothing = shelf.part == .bins ? "Nothing lies there." : "Nothing is owed today."
    return ListView(
      columns: [
        ListColumn("Bin", width: 8), ListColumn("Request", width: 11), .glyphs(),
        ListColumn("Status", width: 10), ListColumn("Patient", width: nil),
        ListColumn("Days", width: 4, alignment: .right),
        ListColumn("Told", width: 4, alignment: .right), ListColumn("Owed", width: 13),
      ],
      rows: packets.map { packet in
        let mark = packet.row.stage.mark
        let owed = packet.owed(on: today, under: days)
        return ListRow([
          .text(place(packet)), .text(packet.row.id),
          .glyph(mark.role), .text(mark.word, mark.role), .text(packet.row.name.initialed),
          .text(packet.request.readyOn.map { "\(today - $0)" } ?? "-"),
          .text("\(packet.request.notices)"),
          .text(owed?.words ?? "", .statusDue),
        ])
      }, place: shelf.place, nothing: shelf.map == nil ? "..." : nothing)
  }

  /// The bin; what is under way lies in none, here or there.
  private func place(_ packet: ShelfPacket) -> String {
    if let to = packet.request.goingTo { return "to \(to)" }
    return packet.row.bin.isEmpty ? "no bin" : packet.row.bin
  }

  private func hints(_ shelf: ShelfPrompt) -> String {
    switch shelf.part {
    case .bins:
      let free = shelf.map?.free(5) ?? []
      return "Type or scan a bin; Enter shows it.   Free: "
        + (free.isEmpty ? "none known" : free.joined(separator: " "))
    case .unclaimed:
      return "n the notice went   X take down and close   Enter shows the request"
    }
  }
}
