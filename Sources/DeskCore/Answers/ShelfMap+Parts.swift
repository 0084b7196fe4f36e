extension ShelfMap {
  /// The packets whose bin, number or name begins with what was typed; all where nothing was.
  public func packets(beginning typed: String) -> [ShelfPacket] {
    let wanted = Fold.key(typed)
    guard !wanted.isEmpty else { return packets }
    return packets.filter { packet in
      [packet.row.bin, packet.row.id, packet.row.name.listed]
        .contains { Fold.key($0).hasPrefix(wanted) }
    }
  }

  /// The packets to which a notice or the taking down is owed, the oldest first.
  public func unclaimed(on today: Day, under days: Policy.UnclaimedDays) -> [ShelfPacket] {
    packets.filter { $0.owed(on: today, under: days) != nil }
      .sorted { a, b in
        (a.request.readyOn ?? today, a.row.id) < (b.request.readyOn ?? today, b.row.id)
      }
  }
}
