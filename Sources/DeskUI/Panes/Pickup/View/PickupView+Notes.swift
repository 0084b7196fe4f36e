import DeskCore

/// A line under the checks.
struct PickupNote: Hashable, Sendable {
  let spans: [Span]
  /// Whether it is shown before any general advice.
  var isNeeded = true

  init(_ text: String, _ role: ThemeRole, isNeeded: Bool = true) {
    spans = [Span(text, role)]
    self.isNeeded = isNeeded
  }

  init(_ spans: [Span]) {
    self.spans = spans
  }
}

extension PickupView {
  /// What stands under the checks: what went wrong, the keys of the line, general advice.
  func notes(width: Int) -> [PickupNote] {
    guard pane.visit.isServed else { return endNotes(width: width) }
    var notes = broken(width: width)
    notes += keys(width: width)
    if pane.check.wrongTries > 0 {
      notes.append(PickupNote("\(pane.tries); the last ends the visit.", .verifyFail))
    }
    let isBlind = !pane.isRecordOpen
    let general =
      isBlind
      ? [
        "Two identifiers must match before F9 works.",
        "The record values stay hidden until they do.",
        "\(pane.tryLimit) wrong tries = stop and call a supervisor.",
      ]
      : mainNotes
    return notes
      + general.map { PickupNote($0, .hint, isNeeded: false) }
  }

  private var mainNotes: [String] {
    guard pane.isInspection else {
      return ["F9 reads back name and labels, and releases.", "F12 stops; nothing is handed over."]
    }
    return pane.visit.isLaidOut
      ? ["Stay with them. Count what comes back.", "F9 closes; F5: they come again."]
      : ["F9 lays it out; somebody sits by.", "Nothing is taken away."]
  }

  private func broken(width: Int) -> [PickupNote] {
    let field = pane.check.focus
    if let error = pane.check.errors[field] {
      return TextLines.wrapped(error, width: width).prefix(2).map {
        PickupNote($0, .fieldError)
      }
    }
    guard let breach = pane.check.refused.first else { return [] }
    let words = "\(breach.rule.rawValue) \(breach.says)"
    let more = pane.check.refused.count - 1
    let all = more > 0 ? "\(words) And \(more) more: W." : words
    return TextLines.wrapped(all, width: width).prefix(2).map { PickupNote($0, .verifyFail) }
  }

  /// The keys of the line in focus, in columns.
  private func keys(width: Int) -> [PickupNote] {
    let field = pane.check.focus
    guard pane.isOpen(field) else { return [] }
    let options = pane.options(field)
    guard !options.isEmpty else { return [PickupNote(typing(field), .keyLabel)] }
    let chosen = Set(field == .papers ? pane.check.words(.papers) : [])
    let cells = options.map { option in
      [
        Span(String(option.key), .key),
        Span(" \(option.words)\(chosen.contains(option.value) ? " +" : "")", .keyLabel),
      ]
    }
    let widest = cells.map(\.width).max() ?? 1
    let columns = max(1, min(3, (width + 2) / (widest + 2)))
    let notes = stride(from: 0, to: cells.count, by: columns).map { start in
      let line = cells[start..<min(start + columns, cells.count)]
      return PickupNote(line.dropLast().flatMap { padded($0, to: widest + 2) } + (line.last ?? []))
    }
    return notes + (field == .papers ? [PickupNote("Enter goes on", .keyLabel)] : [])
  }

  private func padded(_ cell: [Span], to width: Int) -> [Span] {
    cell + [Span(String(repeating: " ", count: width - cell.width), .keyLabel)]
  }

  private func typing(_ field: PickupField) -> String {
    switch field {
    case .second, .third, .fourth: "Enter compares   F4 asks for something else"
    case .bornOn: "Enter compares   03141971 or 3/14/1971"
    case .expiry, .dated, .billDate: "Enter accepts   t today  7/4/2025  070425"
    case .until: "Enter accepts   - for no last day"
    case .count: "Count without looking at the list, then Enter"
    case .items: "Enter accepts   the numbers, such as 1,3"
    default: "Enter accepts"
    }
  }

  private func endNotes(width: Int) -> [PickupNote] {
    var lines: [(String, ThemeRole)] = []
    switch pane.visit.end {
    case .released(let time):
      let count = pane.agreedCount ?? 0
      lines.append(("RELEASED  \(count) item\(count == 1 ? "" : "s"), \(time)", .statusDone))
      let path = pane.visit.receipt
      lines.append((path.isEmpty ? "The receipt is being written." : "Receipt: \(path)", .text))
    case .stopped(let stage): lines.append((pane.stoppedWords(stage), .verifyFail))
    case .overtaken(let says): lines.append((says, .verifyFail))
    case nil: break
    }
    for breach in pane.check.refused {
      lines.append(("\(breach.rule.rawValue) \(breach.says)", .verifyFail))
    }
    return lines.flatMap { text, role in
      TextLines.wrapped(text, width: width).map { PickupNote($0, role) }
    } + [PickupNote("Enter or F3: back to the queue", .keyLabel)]
  }
}
