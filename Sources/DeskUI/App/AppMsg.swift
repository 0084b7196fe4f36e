/// What the desk's own keys ask for, on every pane.
enum AppMsg: Hashable, Sendable {
  case help, find, back, actions, refresh, go, palette, redraw, lock, undo, theme, whyNot, quit
  case nearMiss, mendChart, status
  case export
  case pane(PaneName)
}

extension AppMsg {
  /// The desk's own table; letters and digits count only where no field takes them.
  static func bindings(_ panes: [PaneName]) -> [Binding<AppMsg>] {
    everywhere.filter { $0.msg != .export || panes.contains(.queue) }
      + panes.enumerated().map { index, name in
        Binding(
          .character(Character(String(index + 1))), msg: .pane(name),
          help: "show \(name.rawValue)", title: "Go to \(name.rawValue)")
      }
  }

  private static let everywhere: [Binding<AppMsg>] = [
    Binding(
      .f(1), .character("?"), msg: .help, label: "Help",
      help: "the keys of this pane; filters as you type", title: "Help"),
    Binding(
      .f(2), .character("f"), msg: .find, label: "Find",
      help: "find anything: number, MRN, name, date of birth, phone", title: "Find"),
    Binding(
      .f(3), .escape, msg: .back, label: "Back", help: "back one layer: filter, marks, pane",
      title: "Back"),
    Binding(
      .f(4), .character("."), msg: .actions, label: "Actions",
      help: "what can be done here, and why not", title: "Actions"),
    Binding(.f(5), .character("r"), msg: .refresh, label: "Refresh", help: "read everything again"),
    Binding(.f(6), msg: .go, label: "Go", help: "go to a pane by its digit", title: "Go to a pane"),
    Binding(
      .f(10), .control("p"), .character(":"), msg: .palette,
      help: "every command by its words", title: "Commands"),
    Binding(
      .character("W"), msg: .whyNot, help: "why the main act is not open: each rule and its cure",
      title: "Why not?"),
    Binding(
      .character("x"), .control("x"), msg: .export,
      help: "take this list out as CSV or JSON; asks what it is for", title: "Export this list"),
    Binding(.control("k"), msg: .lock, help: "lock the screen now", title: "Lock the screen"),
    Binding(.control("l"), msg: .redraw, help: "paint everything again", title: "Redraw"),
    Binding(
      .control("z"), .character("u"), msg: .undo,
      help: "in a field its text of before; else take back my own last act here", title: "Undo"),
    Binding(
      .alt("w"), msg: .nearMiss, help: "count what nearly went wrong: one key, one cause",
      title: "Report a near miss"),
    Binding(
      .alt("l"), msg: .status, help: "tell a caller how the request in view stands",
      title: "Status of this request for a caller"),
    Binding(
      .alt("c"), msg: .mendChart, help: "correct, merge or unmerge the chart in view",
      title: "Mend the chart: correct, merge, unmerge"),
    Binding(.character("T"), msg: .theme, help: "light or dark", title: "Theme: light or dark"),
    Binding(
      .character("q"), msg: .quit, help: "back; from the queue, leave the desk",
      title: "Leave the desk"),
  ]
}

extension Key {
  /// Whether a field would take it as text.
  var isText: Bool {
    if case .character = self { return true }
    return false
  }

  /// Alt and a digit stand for the function key where a keyboard has none.
  var unaliased: Key {
    guard case .alt(let letter) = self, let digit = letter.wholeNumberValue, (1...9) ~= digit
    else { return self }
    return .f(digit)
  }
}
