import DeskCore

/// The tripwire: a recalled packet is called out on every pane until it is off the shelf.
extension App {
  /// Asks which packets are recalled, where there is one or was one.
  mutating func askAlarms() -> [Effect] {
    guard counts.recalled > 0 || !alarms.isEmpty else { return [] }
    return take([.ask(.alarms)], from: .desk)
  }

  /// Takes over what is recalled now, and says what was not a moment ago.
  mutating func ring(_ rows: [QueueRow]) {
    let known = Set(alarms.map(\.id))
    alarms = rows
    guard let new = rows.first(where: { !known.contains($0.id) }), message != greeting else {
      return
    }
    say(
      "!! \(new.id) is recalled: pull it from \(new.place). D in the queue takes it down.", .refusal
    )
  }

  /// Where what lies over a pane may be drawn: never over an alarm.
  func layerArea(of screen: Area) -> Area {
    screen.dropTop(alarms.isEmpty ? 1 : 2).dropBottom(2)
  }

  /// The window as a layer pages by it.
  var layerSize: Size {
    Size(rows: size.rows - (alarms.isEmpty ? 0 : 1), columns: size.columns)
  }
}

/// One line across the screen that names every bin to pull from, as far as there is room.
struct AlarmLine: Hashable, Sendable {
  let rows: [QueueRow]

  func draw(into frame: inout Frame, line: Area) {
    guard !rows.isEmpty, !line.isEmpty else { return }
    frame.fill(line, role: .toastError)
    frame.put(
      text(width: line.width), row: line.row, column: line.column, width: line.width,
      role: .toastError)
  }

  /// The longest list of bins that fits; what is left out is counted.
  func text(width: Int) -> String {
    let places = rows.map { row in "\(row.place) (\(row.id))" }
    let texts = (1...max(places.count, 1)).reversed().map { count in
      let rest = places.count - count
      let named = places.prefix(count).joined(separator: ", ")
      return "!! RECALLED \(rows.count): PULL FROM \(named)"
        + (rest == 0 ? "" : " and \(rest) more") + ". Must not be handed over."
    }
    return texts.first { Text.width($0) <= width } ?? texts.last ?? ""
  }
}

extension QueueRow {
  /// Where a recalled packet is: its bin, the shelf, or with whoever carries it.
  fileprivate var place: String {
    guard bin.isEmpty else { return bin }
    return goingTo.map { "the courier to \($0)" } ?? "the shelf"
  }
}
