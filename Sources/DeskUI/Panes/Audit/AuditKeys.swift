import DeskCore

/// What the keys of the audit pane ask for.
public enum AuditMsg: Hashable, Sendable {
  /// The entry above or below.
  case up, down
  /// A page up or down; at the end, older entries are fetched.
  case pageUp, pageDown
  /// The newest entry, the oldest that is here.
  case first, last
  /// The tab before or after.
  case left, right
  /// Type words that every line must hold.
  case filter
  /// Take the filter as it is; clear it.
  case keepFilter, clearFilter
  /// Serve the request at the counter.
  case pickup
  /// Write the receipt.
  case print
  /// Open a scan in the viewer.
  case scans
  /// Read it again.
  case refresh
}

extension AuditPane {
  /// The keys of a history; while the filter is typed, letters go there.
  public var bindings: [Binding<AuditMsg>] {
    isFiltering ? filterKeys + moving : main + moving + pages
  }

  private var filterKeys: [Binding<AuditMsg>] {
    [
      Binding(.enter, msg: .keepFilter, label: "keep", help: "Keeps the filter.", isPlain: true),
      Binding(
        .escape, .f(3), msg: .clearFilter, label: "Clear", help: "Clears the filter.",
        isPlain: true),
    ]
  }

  private var main: [Binding<AuditMsg>] {
    let back =
      filter.isEmpty
      ? []
      : [
        Binding(
          .escape, .f(3), msg: AuditMsg.clearFilter, label: "Clear", help: "Clears the filter.",
          isPlain: true)
      ]
    return back + [
      Binding(
        .character("/"), msg: .filter, label: "Filter", help: "Filters as you type.",
        title: "Filter this history"),
      Binding(
        .character("<"), .left, msg: .left, label: "tab", help: "Goes to the tab before.",
        isPlain: true),
      Binding(
        .character(">"), .right, msg: .right, label: "tab", help: "Goes to the next tab.",
        isPlain: true),
      Binding(
        .character("p"), msg: .pickup, label: "pickup", help: "Serves the request at the counter.",
        title: "Serve this request at the counter", action: "pickup.arrive"),
      Binding(
        .f(9), .character("P"), msg: .print, label: "Print",
        help: "Writes the receipt of the request.", title: "Write the receipt"),
      Binding(
        .character("y"), msg: .scans, help: "Opens the next scan in the viewer.",
        title: "Open a scan", action: "paper.open"),
      Binding(
        .f(5), .character("r"), msg: .refresh, help: "Reads the history again.",
        title: "Read the history again"),
    ]
  }

  private var pages: [Binding<AuditMsg>] {
    [
      Binding(.pageUp, .f(7), msg: .pageUp, help: "A page up.", isPlain: true),
      Binding(
        .pageDown, .f(8), msg: .pageDown,
        help: "A page down; older entries come by themselves.", isPlain: true),
      Binding(.home, msg: .first, help: "The newest entry.", isPlain: true),
      Binding(.end, msg: .last, help: "The oldest entry that is here.", isPlain: true),
      Binding(.character("k"), msg: .up, help: "Goes up.", isPlain: true),
      Binding(.character("j"), msg: .down, help: "Goes down.", isPlain: true),
    ]
  }

  private var moving: [Binding<AuditMsg>] {
    [
      Binding(.up, msg: .up, help: "Goes up.", isPlain: true),
      Binding(.down, msg: .down, help: "Goes down.", isPlain: true),
    ]
  }
}
