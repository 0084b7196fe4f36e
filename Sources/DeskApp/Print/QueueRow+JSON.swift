import DeskCore
import DeskExchange

extension QueueRow {
  /// A queue row's keys.
  var json: JSONValue {
    [
      "id": .string(id), "patient": .string(mrn), "stage": .string(stage.rawValue),
      "track": .string(track.rawValue), "delivery": .string(delivery.rawValue),
      "received": .string(clocks.received.description),
      "governingDue": .string(clocks.governing.description),
      "governs": .string(clocks.governs.rawValue), "actBy": .string(clocks.actBy.description),
      "assignee": .string(assignee), "site": .string(site), "hold": .string(hold),
      "bin": .string(bin), "neededBy": neededBy.map { .string($0.description) } ?? .null,
    ]
  }

  /// A queue row as a line.
  func line(today: Day) -> String {
    let late = clocks.actBy < today && RequestStage.open.contains(stage) ? "!!" : "  "
    return [
      id.padded(to: 12), late, stage.rawValue.padded(to: 17),
      name.initialed.padded(to: 20), clocks.actBy.description,
      String(clocks.governs.rawValue.prefix(5)).padded(to: 6), assignee.padded(to: 5), bin, hold,
    ].joined(separator: " ")
  }
}
