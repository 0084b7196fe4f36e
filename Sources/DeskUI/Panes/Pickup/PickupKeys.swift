import DeskCore

extension PickupPane {
  /// What a key can ask of the pane.
  public enum Msg: Hashable, Sendable {
    /// An answer of the list in focus.
    case choose(String)
    /// Enter: the text is typed, the choices are made.
    case accept
    /// The next line, the line before.
    case next, previous
    /// Takes the answer back.
    case clear
    /// Another identifier in place of the proposed one.
    case other
    /// Read back and hand over.
    case release
    /// The papers are back, and they come again.
    case comesAgain
    /// Verify the person anew.
    case again
    /// Empty the field, or take back the last act.
    case undo
    /// Why F9 is closed.
    case whyNot
    /// End the visit.
    case stop
    /// Back to the queue.
    case back
  }

  /// The keys that mean something now.
  public var bindings: [Binding<Msg>] {
    guard record != nil else { return PickupStart.bindings }
    guard visit.isServed else { return Self.endBindings }
    return optionBindings + fieldBindings + visitBindings
  }

  private static let endBindings: [Binding<Msg>] = [
    Binding(.enter, .f(3), .escape, msg: .back, label: "Queue", help: "Back to the queue.")
  ]

  private var optionBindings: [Binding<Msg>] {
    options(check.focus).map { option in
      Binding(
        .character(option.key), msg: .choose(option.value), help: "\(option.words).",
        isPlain: true)
    }
  }

  private var fieldBindings: [Binding<Msg>] {
    var table: [Binding<Msg>] = [
      Binding(.enter, msg: .accept, help: "Accept the line.", isPlain: true),
      Binding(.tab, .down, msg: .next, help: "The next line.", isPlain: true),
      Binding(.backTab, .up, msg: .previous, help: "The line before.", isPlain: true),
    ]
    if !check.focus.isText {
      table.append(
        Binding(.backspace, msg: .clear, help: "Take the answer back.", isPlain: true))
    }
    if [.second, .third, .fourth].contains(check.focus) {
      table.append(
        Binding(
          .f(4), msg: .other, label: "Other", help: "Ask for another identifier.",
          title: "Ask for another identifier"))
    }
    return table
  }

  private var visitBindings: [Binding<Msg>] {
    let stale = (advice.blocking + check.refused).contains { $0.rule == .r95 }
    let needsAgain = visit.isVerified && stale
    let isTyping = check.focus.isText && !check.focus.isNumber
    var table: [Binding<Msg>] = [
      Binding(.f(3), .escape, msg: .back, label: "Back", help: "Leave; the visit stays open."),
      mainKey,
      Binding(
        .f(12), msg: .stop, label: "Stop", help: "End the visit without a hand-over.",
        title: "End this visit"),
      Binding(
        .control("z"), msg: .undo, help: "Empty the field; else take back my last act here.",
        title: "Undo my last act at this visit"),
    ]
    if visit.isLaidOut {
      table.append(
        Binding(
          .f(5), msg: .comesAgain, label: "Again", help: "It is all back, and they come again.",
          title: "Counted back; they come again", action: "pickup.endInspection"))
    } else if needsAgain {
      table.append(
        Binding(
          .f(5), msg: .again, label: "Verify again", help: "Verify the person anew (R-95).",
          title: "Verify the person again", action: "pickup.verifyAgain"))
    }
    if !isTyping {
      table.append(
        Binding(
          .character("W"), msg: .whyNot, label: "Why not", help: "Why the release is closed.",
          title: "Why the release is closed"))
    }
    return table
  }

  private var mainKey: Binding<Msg> {
    guard isInspection else {
      return Binding(
        .f(9), msg: .release, label: label("Release"), help: "Read back and hand over.",
        title: "Release the packet", action: mainAct)
    }
    return visit.isLaidOut
      ? Binding(
        .f(9), msg: .release, label: label("Back"), help: "It is all back; the request is done.",
        title: "Counted back", action: mainAct)
      : Binding(
        .f(9), msg: .release, label: label("Lay out"),
        help: "Lay the records out, and stay with them.", title: "Begin the inspection",
        action: mainAct)
  }

  private func label(_ word: String) -> String {
    let left = openChecks
    if left > 0 { return "\(word)(locked: \(left) left)" }
    return advice.blocking.isEmpty ? word : "\(word)(refused)"
  }
}
