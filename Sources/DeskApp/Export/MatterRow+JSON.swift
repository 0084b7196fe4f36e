import DeskCore
import DeskExchange

extension MatterRow {
  /// A matter's keys, without what it says of anybody's health.
  var json: JSONValue {
    switch matter {
    case .amendment(let row): row.json
    case .death(let row): row.json(name)
    case .adoption(let row): row.json(name)
    case .accounting(let row): row.json
    case .incident(let row): row.json
    }
  }
}

extension Amendment {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "patient": .string(patient), "stage": .string(stage.rawValue),
      "site": .string(site), "received": .string(received.day.description), "due": .day(due),
      "office": .string(office), "hold": .string(hold),
    ]
  }
}

extension DeathNotice {
  fileprivate func json(_ name: PersonName?) -> JSONValue {
    let told = PersonName(family: family, given: given, middle: middle ?? "")
    return [
      "id": .string(id), "notice": "death", "patient": .string(patient),
      "name": .string((name ?? told).listed), "stage": .string(stage.rawValue),
      "site": .string(site), "received": .string(received.day.description), "due": .day(due),
      "diedOn": .day(diedOn), "source": source.map { .string($0.rawValue) } ?? .null,
      "request": .string(request),
    ]
  }
}

extension AdoptionNotice {
  fileprivate func json(_ name: PersonName?) -> JSONValue {
    [
      "id": .string(id), "notice": "adoption", "patient": .string(patient),
      "name": .string(name?.listed ?? ""), "stage": .string(stage.rawValue),
      "site": .string(site), "received": .string(received.day.description), "due": .day(due),
      "paper": paper.map { .string($0.rawValue) } ?? .null, "decreedOn": .day(decreedOn),
      "request": .string(request),
    ]
  }
}

extension Accounting {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "patient": .string(patient), "stage": .string(stage.rawValue),
      "site": .string(site), "received": .string(received.day.description), "due": .day(due),
      "from": .day(period.from), "to": .day(period.to), "disclosures": .int(disclosures.count),
      "heldBackBy": .array(heldBackBy.map { .string($0) }), "issuedOn": .day(issuedOn),
      "agency": .string(suspension?.agency ?? ""), "until": .day(suspension?.until),
    ]
  }
}

extension Incident {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "patient": .string(patient), "request": .string(request),
      "stage": .string(stage.rawValue), "site": .string(site), "cause": .string(cause.rawValue),
      "discoveredOn": .day(discoveredOn), "noticeDue": .day(noticeDue),
      "isDisclosure": .bool(isDisclosure), "affected": affected.map { .int($0) } ?? .null,
      "openedBy": .string(openedBy), "noticedOn": .day(noticedOn), "closedBy": .string(closedBy),
    ]
  }
}

extension JSONValue {
  /// A day as it is written, or nothing.
  static func day(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }
}
