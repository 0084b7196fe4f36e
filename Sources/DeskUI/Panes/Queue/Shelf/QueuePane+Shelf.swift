import DeskCore

extension QueuePane {
  /// Opens the shelf; what lies on it comes with the answer.
  mutating func openShelf(_ part: ShelfPrompt.Part) -> [Effect] {
    prompt = .shelf(ShelfPrompt(part))
    return [.ask(.shelf)]
  }

  /// Takes over what lies on the shelf: for the map, or for the bins that a check offers.
  mutating func take(_ map: ShelfMap) -> [Effect] {
    switch prompt {
    case .shelf(var shelf):
      shelf.map = map
      shelf.place.move(to: shelf.place.cursor, of: max(packets(of: shelf).count, 1))
      prompt = .shelf(shelf)
    case .text(var text) where text.purpose == .bin:
      text.offers = map.free()
      prompt = .text(text)
    default: break
    }
    return []
  }

  /// What the shelf shows now.
  func packets(of shelf: ShelfPrompt) -> [ShelfPacket] {
    shelf.shown(on: today, under: session?.ground.policy.unclaimedDays ?? Policy().unclaimedDays)
  }

  /// The packet under the cursor of the open shelf.
  var packet: ShelfPacket? {
    guard case .shelf(let shelf) = prompt else { return nil }
    let shown = packets(of: shelf)
    return shown.indices.contains(shelf.place.cursor) ? shown[shelf.place.cursor] : nil
  }

  /// Goes to the packet's row in the queue.
  mutating func goToPacket() -> [Effect] {
    guard let id = packet?.row.id else { return [] }
    prompt = nil
    return find(id)
  }

  /// Shows one request in the queue, whatever the view and the filter were.
  mutating func find(_ id: String) -> [Effect] {
    view = .open
    filter.set(id)
    wanted = id
    return restart()
  }

  /// Records the notice that is owed to the packet under the cursor.
  mutating func noticePacket() -> [Effect] {
    guard let id = packet?.row.id else { return [.say(Message("There is no packet here."))] }
    return [commit("request.notify", on: id)]
  }

  /// Closes the request of the packet under the cursor: the rules say whether it may be taken down.
  mutating func closePacket() -> [Effect] {
    guard let id = packet?.row.id else { return [.say(Message("There is no packet here."))] }
    return [commit("request.closeUnclaimed", on: id)]
  }
}
