import DeskCore
import DeskExchange
import DeskUI

extension ShelfPacket {
  /// A packet's keys on a day.
  func json(on today: Day, under days: Policy.UnclaimedDays) -> JSONValue {
    [
      "bin": .string(row.bin), "id": .string(row.id), "patient": .string(row.mrn),
      "stage": .string(row.stage.rawValue), "readyOn": .day(request.readyOn),
      "days": request.readyOn.map { .int(today - $0) } ?? .null,
      "notices": .int(request.notices),
      "owed": owed(on: today, under: days).map { .string($0.key) } ?? .null,
    ]
  }
}

extension UnclaimedPacket.Step {
  fileprivate var key: String {
    switch self {
    case .notice(let number): "notice \(number)"
    case .takeDown: "takeDown"
    case .send(let site): "send \(site)"
    }
  }
}

extension PackedItem {
  /// An item's keys.
  var json: JSONValue {
    [
      "number": .int(number), "medium": .string(medium.rawValue), "type": .string(type.rawValue),
      "title": .string(title), "on": .day(on), "count": .int(count), "isFinal": .bool(isFinal),
      "label": .string(label), "released": .bool(released),
    ]
  }
}

extension Document {
  /// A paper's keys: what it is, until when it holds, and for whom.
  var json: JSONValue {
    [
      "id": .string(id), "kind": .string(form.kind.rawValue), "patient": .string(form.patient),
      "stage": .string(stage.rawValue), "received": .string(received.day.description),
      "signedOn": .day(form.signedOn), "expiry": .string(form.expiry.key),
      "recipients": .array(form.recipients.map { .string($0) }), "bearer": .string(form.bearer),
      "revoked": revoked.map { .string($0.description) } ?? .null,
    ]
  }
}

extension DocumentForm.Expiry {
  fileprivate var key: String {
    switch self {
    case .missing: ""
    case .date(let day): day.description
    case .event(let event): event
    case .none: "none"
    }
  }
}

extension WaitingVisit {
  /// A visit's keys.
  var json: JSONValue {
    [
      "id": .string(visit.id), "request": .string(visit.request), "name": .string(patient),
      "stage": .string(visit.stage.rawValue), "site": .string(visit.site),
      "desk": .string(visit.desk), "arrivedAt": .string(visit.arrivedAt.description),
      "calledAt": visit.calledAt.map { .string($0.description) } ?? .null,
    ]
  }
}
