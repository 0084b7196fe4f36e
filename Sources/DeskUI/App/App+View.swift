import DeskCore

extension App {
  /// The screen as it is now.
  public func view() -> Frame {
    var frame = Frame(size)
    guard !isTooSmall else {
      drawTooSmall(into: &frame)
      return frame
    }
    guard !isLocked else {
      LockView(session: session, since: lockedAt).draw(into: &frame)
      return frame
    }
    let all = frame.area
    drawHeader(into: &frame, line: all.line(0))
    pane.draw(into: &frame, area: all.dropTop(1).dropBottom(2))
    for layer in layers { layer.draw(into: &frame, area: layerArea(of: all)) }
    AlarmLine(rows: alarms).draw(into: &frame, line: all.line(1))
    message.draw(into: &frame, area: all.bottom(2).top(1))
    footer(width: all.width).draw(into: &frame, area: all.bottom(1))
    return frame
  }

  private func drawHeader(into frame: inout Frame, line: Area) {
    let names = paneNames.map(\.rawValue)
    let tabs = Text.width(names.joined(separator: " ")) + names.count * 2 + 3
    Tabs(
      names: names, active: paneNames.firstIndex(of: focus),
      right: header(width: line.width - tabs)
    ).draw(into: &frame, area: line)
  }

  /// Who, where and when; what matters least goes first where there is no room.
  func header(width: Int) -> [Span] {
    // The hours get shorter before anything but the practice goes.
    let trials = [("open to ", 0), ("open to ", 1), ("to ", 1), ("-", 1)]
    let levels = trials + (2...6).map { ("", $0) }
    let kept = levels.lazy.map { words, level in
      headerParts(closing: words).filter { $0.rank >= level }.map(\.spans)
    }.first { $0.reduce(-1) { $0 + $1.width + 1 } <= width }
    var spans: [Span] = []
    for part in kept ?? [] {
      if !spans.isEmpty { spans.append(Span(" ", .tab)) }
      spans += part
    }
    return spans
  }

  private func headerParts(closing words: String) -> [(rank: Int, spans: [Span])] {
    let moment = session.moment
    let closes = LocalTime(day: moment.day, second: moment.hours.closes).minute
    var parts: [(rank: Int, spans: [Span])] = [
      (0, [Span(session.practice, .tab)]),
      (2, [Span(session.site.id, .tab)]),
      moment.isOpen
        ? (1, [Span(words + closes, .tab)]) : (3, [Span("CLOSED", .toastWarn)]),
    ]
    if session.isTraining { parts.append((6, [Span("TRAINING", .toastWarn)])) }
    if counts.overdue > 0 { parts.append((4, [Span("!\(counts.overdue)", .tabBadge)])) }
    parts.append((5, [Span("\(session.actor.user)@\(session.desk)", .tab)]))
    parts.append((6, [Span(moment.local.minute, .tab)]))
    return parts
  }
}
