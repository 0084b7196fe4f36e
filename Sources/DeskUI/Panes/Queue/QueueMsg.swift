import DeskCore

/// What the queue's key table can ask.
enum QueueMsg: Hashable, Sendable {
  case main, take, serve
  case details, pickup, intake, copyNumber
  case assignMe, assignOther, hold, validate, pack, passCheck, failCheck, notify, recall, destroy
  case merge
  case act(QueueAct)
  case shelf, unclaimed, scope, scans, nearMiss, undo
  case packetShow, packetNotice, packetClose, freeBin
  case mark, markAll, clearMarks
  case filter, sort, view, whyNot
  case accept, cancel
}

extension QueuePane {
  /// The keys that mean something now.
  var bindings: [Binding<QueueMsg>] {
    if let prompt { return prompt.keys }
    if isFiltering { return filterKeys }
    return [mainKey] + Self.work + Self.acts + Self.seeing
      + Self.marking(marks.isEmpty && isPlainView)
  }

  private var mainKey: Binding<QueueMsg> {
    isFront
      ? Binding(
        .f(9), msg: .main, label: "Serve-next", help: "open Pickup for who waits longest",
        title: "Serve next")
      : Binding(
        .f(9), msg: .main, label: "Take-next", help: "take the most urgent free request in order",
        title: "Take the next request")
  }

  private var filterKeys: [Binding<QueueMsg>] {
    [
      Binding(
        .enter, .tab, msg: .accept, label: "Keep", help: "keeps the filter, back to the list"),
      Binding(.escape, .f(3), .f(12), msg: .cancel, label: "Clear", help: "clears the filter"),
    ]
  }

  private static let work: [Binding<QueueMsg>] = [
    Binding(
      .enter, .character("d"), msg: .details, help: "the request's whole history",
      title: "Details of the request"),
    Binding(
      .character("p"), msg: .pickup, help: "verify and hand over", title: "Pickup",
      action: "pickup.arrive"),
    Binding(.character("+"), msg: .intake, help: "log a request", title: "New request"),
    Binding(
      .character("t"), msg: .take, help: "take the most urgent free request in order",
      title: "Take the most urgent"),
    Binding(
      .character("a"), msg: .assignMe, help: "assign this row, or the marked ones, to me",
      title: "Assign to me", action: "request.assign"),
    Binding(
      .character("A"), msg: .assignOther, help: "assign this row, or the marked ones, to someone",
      title: "Assign to someone", action: "request.assign"),
    Binding(
      .character("h"), msg: .hold, help: "hold for a reason; on a held row: go on",
      title: "Hold, or go on", action: "request.pend"),
    Binding(
      .character("V"), msg: .validate, help: "ask whether the request is in order",
      title: "Validate", action: "request.validate"),
    Binding(
      .character("K"), msg: .pack, help: "list what is in the packet", title: "Pack",
      action: "request.pack"),
    Binding(
      .character("b"), msg: .passCheck, help: "second person: right; names the shelf bin",
      title: "Second check passed", action: "request.passCheck"),
    Binding(
      .character("B"), msg: .failCheck, help: "second person: wrong; says why",
      title: "Second check failed", action: "request.failCheck"),
    Binding(
      .character("n"), msg: .notify, help: "record that the person was told it is ready",
      title: "Notified", action: "request.notify"),
    Binding(
      .character("R"), msg: .recall, help: "take a packet back before it leaves",
      title: "Recall the packet", action: "request.recall"),
    Binding(
      .character("D"), msg: .destroy,
      help: "a recalled packet is off the shelf and destroyed; ends the alarm",
      title: "Recalled packet destroyed", action: "request.destroy"),
    Binding(
      .character("W"), msg: .whyNot, help: "what stands in the way of the row's next step",
      title: "Why not: the row's next step"),
  ]

  /// What is done by a form of a few fields.
  private static let acts: [Binding<QueueMsg>] =
    [
      Binding(
        .character("J"), msg: .merge, help: "join the same request made twice",
        title: "Merge duplicates", action: "request.merge"),
      Binding(
        .character("u"), .control("z"), msg: .undo,
        help: "take back my own last act on this row; never what left or told somebody",
        title: "Undo my last act"),
      Binding(
        .character("w"), msg: .nearMiss, help: "count what nearly went wrong: one key, one cause",
        title: "Near miss"),
    ]
    + QueueAct.allCases.filter { $0 != .pend }.map { act in
      Binding(
        .character(act.line.key), msg: .act(act), help: act.line.help, title: act.line.title,
        action: "request.\(act.rawValue)")
    }

  private static let seeing: [Binding<QueueMsg>] = [
    Binding(
      .character("o"), msg: .scope, help: "asked, authorised and packed, side by side",
      title: "Compare the scope"),
    Binding(
      .character("y"), msg: .scans,
      help: "open the next scan of the request or of its papers in the viewer",
      title: "Open a scan", action: "paper.open"),
    Binding(
      .character("g"), msg: .shelf, help: "the bins of this site and what lies in them",
      title: "Shelf by bin"),
    Binding(
      .character("U"), msg: .unclaimed, help: "packets that a notice or the taking down is owed to",
      title: "Unclaimed packets"),
    Binding(
      .character("/"), msg: .filter, label: "Filter", help: "narrows as you type; Esc clears",
      title: "Filter"),
    Binding(.character("v"), msg: .view, help: "pick a saved view", title: "View"),
    Binding(.character("s"), msg: .sort, help: "pick an order", title: "Sort"),
    Binding(
      .character("c"), msg: .copyNumber, help: "show the request's number alone",
      title: "Copy number"),
    Binding(.character(" "), msg: .mark, help: "mark or unmark this row", title: "Mark the row"),
    Binding(
      .character("*"), msg: .markAll, help: "mark all rows in the filter",
      title: "Mark all rows"),
  ]

  /// Esc is the desk's own where the queue has no layer to go back from.
  private static func marking(_ isNothingToClear: Bool) -> [Binding<QueueMsg>] {
    guard !isNothingToClear else { return [] }
    return [
      Binding(
        .f(3), .escape, msg: .clearMarks, label: "Back",
        help: "clears marks, then filter, then view"
      )
    ]
  }
}
