extension QueuePrompt {
  /// The keys that answer it; every other one is text, or moves.
  var keys: [Binding<QueueMsg>] {
    switch self {
    case .act:
      [Binding(.f(9), msg: .accept, label: "Record", help: "does it", isPlain: true)]
        + [Self.close]
    case .shelf(let shelf): shelfKeys(shelf.part) + [Self.close]
    case .text(let text) where text.purpose == .bin: [Self.accept, Self.offer, Self.close]
    case .scope, .say:
      [
        Binding(
          .enter, .escape, .f(3), .f(12), msg: .cancel, label: "Close", help: "closes it",
          isPlain: true)
      ]
    case .list, .text, .pack: [Self.accept, Self.close]
    }
  }

  private static let accept = Binding(
    .enter, .f(9), msg: QueueMsg.accept, label: "OK", help: "does it")
  private static let close = Binding(
    .escape, .f(3), .f(12), msg: QueueMsg.cancel, label: "Cancel", help: "closes without doing it")
  private static let offer = Binding(
    .tab, msg: QueueMsg.freeBin, label: "Free-bin", help: "a bin in which nothing lies",
    isPlain: true)

  private func shelfKeys(_ part: ShelfPrompt.Part) -> [Binding<QueueMsg>] {
    let show = Binding(
      .enter, msg: QueueMsg.packetShow, label: "Show", help: "the packet's request in the queue",
      isPlain: true)
    guard part == .unclaimed else { return [show] }
    return [
      show,
      Binding(
        .character("n"), msg: .packetNotice, label: "Notice", help: "records the notice owed",
        isPlain: true),
      Binding(
        .character("X"), msg: .packetClose, label: "Take-down", help: "closes the request",
        isPlain: true),
    ]
  }
}
