import DeskCore

extension ActForm {
  /// What the desk knows before anything is typed, a line each.
  static func notes(
    _ act: QueueAct, _ request: Request, _ patient: Patient?, _ session: SessionInfo
  ) -> [String] {
    switch act {
    case .split, .agreeFormat: [asked(request)]
    case .send:
      ["By \(request.delivery.word.lowercased()), \(count(request)), to:"]
        + address(request, patient)
    case .transfer: ["It lies at \(place(request)), \(count(request))."] + wanted(request)
    case .receive: under(request, session)
    case .collect: ["It lies at \(place(request))."] + wanted(request)
    case .extend: extended(request, session)
    case .cancel: ["Asked for by \(asker(request)), received \(request.received.day.long)."]
    case .misrelease: ["It left \(times(request)); whoever released it cannot close the incident."]
    case .convert: ["Sent for the patient to \(request.wanted.recipient)."]
    case .closeIncomplete, .askAgain: ["It waits: \(request.hold.isEmpty ? "-" : request.hold)."]
    case .declineRepresentative: ["Asked for by \(asker(request))."]
    case .note: written(request, session)
    case .need: ["It is needed by \(request.neededBy.map(\.long) ?? "no day")."]
    case .tellStatus: ["Type what they say; the desk compares it, and keeps none of it."]
    case .relink: ["It stands under \(Masked.number(request.patient)) now."]
    case .deny, .redirect, .pend: []
    }
  }

  /// The last notes, newest first.
  private static func written(_ request: Request, _ session: SessionInfo) -> [String] {
    let first = request.note.isEmpty ? [] : ["At intake: \(request.note)"]
    let notes = request.notes.map { note in
      let local = session.ground.zones.local(note.at, in: session.site.zone)
      let when = local.map { "\($0.day) \($0.minute)" } ?? ""
      return "\(when) \(note.by): \(note.text)"
    }
    return Array((first + notes).suffix(5).reversed())
  }

  private static func asked(_ request: Request) -> String {
    let types = request.wanted.types.sorted().map(\.rawValue).joined(separator: ", ")
    let media = request.wanted.media.sorted { $0.rank < $1.rank }.map(\.word)
    return "Asked for: \(types) on \(media.joined(separator: "+"))."
  }

  private static func count(_ request: Request) -> String {
    let count = request.items.count { !$0.released }
    return count == 1 ? "1 item" : "\(count) items"
  }

  private static func place(_ request: Request) -> String {
    let place = [request.heldAt, request.bin].filter { !$0.isEmpty }.joined(separator: ", bin ")
    return place.isEmpty ? "no site" : place
  }

  /// Where they want to collect it, where they said so.
  private static func wanted(_ request: Request) -> [String] {
    request.collectAt.map { ["They want to collect it at \($0)."] } ?? []
  }

  /// Who carries the packet, from where, since when.
  private static func under(_ request: Request, _ session: SessionInfo) -> [String] {
    guard let way = request.custody?.last, let to = request.goingTo else {
      return ["It was sent to no other site."]
    }
    let local = session.ground.zones.local(way.at, in: session.site.zone)
    let when = local.map { "\($0.day) \($0.minute)" } ?? ""
    return ["\(way.gave) sent it from \(way.from) to \(to), \(when), with \(way.took)."]
  }

  private static func asker(_ request: Request) -> String {
    let name = request.requester.name
    return name.isEmpty ? request.requester.relation.rawValue : name
  }

  /// The label of the packet: who, and the address by lines.
  private static func address(_ request: Request, _ patient: Patient?) -> [String] {
    let named = [request.wanted.recipient, request.requester.name].first { !$0.isEmpty }
    let to = request.destination
    let place = [to.city, to.state].filter { !$0.isEmpty }.joined(separator: ", ")
    let lines = [
      named ?? patient?.name.spoken ?? "", to.street,
      [place, to.postal].filter { !$0.isEmpty }.joined(separator: " "),
    ]
    let shown = lines.filter { !$0.isEmpty }.map { "    \($0)" }
    return to.isEmpty && request.delivery != .portal ? shown + ["    no address is on it"] : shown
  }

  private static func times(_ request: Request) -> String {
    switch request.releases.count {
    case 0: "never, as far as is recorded"
    case 1: "once"
    case let count: "\(count) times"
    }
  }

  private static func extended(_ request: Request, _ session: SessionInfo) -> [String] {
    guard let last = request.clocks.hipaa else { return ["No clock of HIPAA's runs on it."] }
    let most = session.ground.policy.accessDays
    var lines = ["HIPAA's last day is \(last.long); \(most) days more end \((last + most).long)."]
    if let state = request.clocks.state {
      lines.append("Minnesota's last day, \(state.long), does not move.")
    }
    return lines
  }
}
