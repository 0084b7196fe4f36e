import DeskCore

extension PickupView {
  /// The record, masked until it was said aloud, and what the rule book would refuse now.
  func drawRecord(into frame: inout Frame, area: Area) {
    let inner = Panel("Record").draw(into: &frame, area: area).dropLeft(1)
    let isTight = !pane.advice.standing.isEmpty
    let gap = isTight ? [] : [Span("", .text)]
    let lower = items + gap + [Span(valuesNote, .hint)]
    let upper = gap + identity(width: inner.width) + [Span("", .text)]
    let room = max(inner.height - upper.count - lower.count, 0)
    let lines = upper + release(width: inner.width, room: room)
    for (index, span) in lines.enumerated() { [span].draw(into: &frame, line: inner.line(index)) }
    let base = inner.dropTop(inner.height - lower.count)
    for (index, span) in lower.enumerated() { [span].draw(into: &frame, line: base.line(index)) }
  }

  private var isHidden: Bool { !pane.isRecordOpen }

  private func identity(width: Int) -> [Span] {
    let patient = pane.record?.patient
    let died = !isHidden && patient?.diedOn != nil ? "DIED " : ""
    let name = isHidden ? "************" : died + (patient?.name.spoken ?? "")
    let born = isHidden ? "**/**/****" : Self.written(patient?.bornOn)
    let isPhone = !isHidden && matched(.phoneLastFour)
    let phone = isPhone ? "(***) ***-\(lastFour(patient?.phone ?? ""))" : "(***) ***-****"
    let mrn = !isHidden && matched(.mrn) ? patient?.mrn ?? "" : "****-***-*"
    let role: ThemeRole = isHidden ? .fieldMasked : .textStrong
    return [
      Span(ok(.fullName, "Name   \(name)", width), role),
      Span(ok(.bornOn, "DOB    \(born)", width), role),
      Span(ok(.mrn, "MRN    \(mrn)", width), .fieldMasked),
      Span(ok(.phoneLastFour, "Phone  \(phone)", width), .fieldMasked),
    ]
  }

  /// The line with `+ ok` behind what was said and matched.
  private func ok(_ kind: IdentifierKind, _ line: String, _ width: Int) -> String {
    guard pane.visit.isServed, matched(kind) else { return line }
    return Text.width(line) + 6 <= width ? "\(line)  + ok" : "\(line) +"
  }

  private func matched(_ kind: IdentifierKind) -> Bool {
    pane.fields.contains { field in
      field.isIdentifier && pane.check.marks[field] == .pass && pane.identifier(field) == kind
    }
  }

  private func lastFour(_ phone: String) -> String { String(phone.filter(\.isNumber).suffix(4)) }

  static func written(_ day: Day?) -> String {
    guard let day else { return "not known" }
    let (year, month, date) = day.civil
    return "\(padded(month, 2))/\(padded(date, 2))/\(year)"
  }

  /// To whom it may go, alerts, and breaches that no answer cures, as many as there is room for.
  private func release(width: Int, room: Int) -> [Span] {
    var spans = [Span("Release to: \(recipient)", .text)]
    if pane.hasLookAlike {
      spans += TextLines.wrapped("! a similar name is also on file", width: width)
        .map { Span($0, .statusDue) }
    }
    if !isHidden, pane.record?.hasReportedDeath ?? false {
      spans += TextLines.wrapped("! a death is reported, not verified", width: width)
        .map { Span($0, .statusDue) }
    }
    if let birthday { spans.append(Span(birthday, .statusDue)) }
    let breaches = pane.advice.standing
    for breach in breaches {
      let words = "\(breach.rule.rawValue) \(breach.says)"
      spans += TextLines.wrapped(words, width: width).map { Span($0, .verifyFail) }
    }
    guard spans.count > room, room > 0 else { return spans }
    return spans.prefix(room - 1) + [Span("… more: W", .verifyFail)]
  }

  private var recipient: String {
    switch pane.check.part {
    case nil, .patient: "patient only"
    case .representative: "representative"
    case .bearer: "the bearer"
    case .recipient: "named recipient"
    }
  }

  /// A child who comes of age soon; their parent collects in vain from that day on (R-42).
  private var birthday: String? {
    guard let born = pane.record?.patient?.bornOn, let today = pane.session?.moment.day,
      pane.check.part == .representative
    else { return nil }
    let adult = born.majority
    guard adult > today, adult - today <= 60 else { return nil }
    return "! turns 18 in \(adult - today) day\(adult - today == 1 ? "" : "s")"
  }

  private var valuesNote: String {
    pane.visit.isServed
      ? isHidden ? "Values open as they match" : "Open for this visit only" : "Values are hidden"
  }

  /// What is in the packet, only after it was counted blind (R-93).
  private var items: [Span] {
    if case .released = pane.visit.end {
      return [Span("Items  \(pane.agreedCount ?? 0) handed over", .textStrong)]
    }
    guard pane.agreedCount != nil, pane.visit.isServed else {
      return [
        Span("Items  hidden until 6", .textMuted), Span("  paper  ?", .textMuted),
        Span("  disc   ?", .textMuted),
      ]
    }
    let media = Dictionary(grouping: pane.items, by: \.medium).sorted { $0.key < $1.key }
    let lines = media.map { medium, items in
      let name = medium.rawValue
      let blanks = String(repeating: " ", count: 7 - name.count)
      return Span("  \(name)\(blanks)\(items.count)", .text)
    }
    return [Span("Items  \(pane.items.count)", .textStrong)] + lines
  }
}
