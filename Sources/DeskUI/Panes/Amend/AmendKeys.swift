import DeskCore

/// What the keys of the Amend pane ask for.
enum AmendMsg: Hashable, Sendable {
  /// The row's next step.
  case main
  case act(MatterAct)
  case previousList, nextList
  /// Open ones only, or the closed ones after them.
  case view
  /// The whole text of the row over the whole pane.
  case zoom
  case details, scans, intake, copyNumber, whyNot
  /// In a form.
  case accept, next, previous, up, down, list, save, cancel
}

extension AmendPane {
  /// The keys that mean something now.
  var bindings: [Binding<AmendMsg>] {
    if form != nil { return formKeys + Self.moving }
    return mainKeys + list.keys.map(binding) + Self.seeing + (isZoomed ? [Self.unzoom] : [])
  }

  private func binding(_ key: MatterKey) -> Binding<AmendMsg> {
    Binding(
      .character(key.key), msg: .act(key.act), help: key.help, title: key.title,
      action: row.flatMap { key.act.command(for: $0.matter) })
  }

  /// F9 is whatever comes next for the row.
  private var mainKeys: [Binding<AmendMsg>] {
    guard let matter = row?.matter, let next = matter.next,
      let key = matter.list.keys.first(where: { $0.act == next })
    else { return [] }
    return [
      Binding(
        .f(9), msg: .main, label: key.label, help: "the row's next step: \(key.help)",
        title: "Next step: \(key.title.lowercased())", action: next.command(for: matter))
    ]
  }

  private var formKeys: [Binding<AmendMsg>] {
    [
      Binding(
        .f(9), msg: .save, label: "Save", help: "does what the form says; the rules answer",
        title: "Save the form", action: form?.command),
      Binding(
        .f(4), msg: .list, label: "List", help: "lists what the field takes",
        title: "List what this field takes"),
      Binding(
        .escape, .f(3), .f(12), msg: .cancel, label: "Cancel",
        help: "closes the list, then the form, without saving"),
    ]
  }

  private static let moving: [Binding<AmendMsg>] = [
    Binding(
      .enter, msg: .accept, label: "Next", help: "goes to the next field; on the last one saves",
      isPlain: true),
    Binding(.tab, msg: .next, help: "goes to the next field", isPlain: true),
    Binding(.backTab, msg: .previous, help: "goes to the field before", isPlain: true),
    Binding(.up, msg: .up, help: "goes up", isPlain: true),
    Binding(.down, msg: .down, help: "goes down", isPlain: true),
  ]

  private static let seeing: [Binding<AmendMsg>] = [
    Binding(
      .character("<"), .left, msg: .previousList, help: "the list before",
      title: "The list before"),
    Binding(
      .character(">"), .right, msg: .nextList, label: "List",
      help: "the next list: amendments, notices, accounting, incidents", title: "The next list"),
    Binding(
      .character("v"), msg: .view, help: "open ones only, or closed ones too",
      title: "View: open, or all"),
    Binding(
      .character("z"), msg: .zoom, help: "the row's whole text over the whole pane; again closes",
      title: "The whole text"),
    Binding(
      .enter, .character("d"), msg: .details, help: "the whole history of the row",
      title: "Details: the history"),
    Binding(
      .character("y"), msg: .scans, help: "open the next scan of the row in the viewer",
      title: "Open a scan", action: "paper.open"),
    Binding(
      .character("+"), msg: .intake, help: "take in a new one, at Intake", title: "Take one in"
    ),
    Binding(
      .character("c"), msg: .copyNumber, help: "show the number alone", title: "Copy number"),
    Binding(
      .character("W"), msg: .whyNot, help: "what stands in the way of the row's next step",
      title: "Why not: the row's next step"),
  ]

  private static let unzoom = Binding(
    .f(3), .escape, msg: AmendMsg.zoom, label: "Back", help: "back to the list")
}
