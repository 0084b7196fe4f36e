import DeskCore

extension ActForm {
  /// A field that is a number.
  static let days = "days"
  /// A field of the form alone: what becomes of the part.
  static let fate = "fate"
  /// A field of the form alone: the address was read before the packet leaves.
  static let addressRead = "addressRead"
  /// What a caller says; a group of the form alone.
  static let said = "said"

  /// The fields of an act on a request.
  static func specs(_ act: QueueAct, _ request: Request, _ session: SessionInfo) -> [FieldSpec] {
    switch act {
    case .askAgain: [text("reason", "What must be cured first", 200, required: true)]
    case .agreeFormat: format(request)
    case .split: part(of: request)
    case .send: sending(request)
    case .transfer: transfer(request, session)
    case .receive: [text("bin", "Bin here", 20, required: true)]
    case .collect: [site("collectAt", "Collected at", besides: request.collectAt, request, session)]
    case .extend: extending
    case .cancel: cancelling
    case .convert: [text("letter", "Letter that tells the person", 40)]
    case .redirect: [choice("topic", "Belongs to", Choice.topics, required: true)]
    case .closeIncomplete: silence
    case .deny: denial + letter
    case .declineRepresentative:
      [choice("ground", "Ground", Choice.declines), text("judgedBy", "Judged by", 200)]
    case .misrelease: astray
    case .pend: holding
    case .tellStatus: calling
    case .note: [text("text", "Note", RequestNote.limit, required: true)]
    case .need: [day("neededBy", "Needed by")]
    case .relink: relinking
    }
  }

  private static func format(_ request: Request) -> [FieldSpec] {
    [
      toggles("media", "Agreed instead", Choice.media, required: true),
      choice("channel", "Agreed by", Choice.channels, required: true),
    ]
  }

  private static func part(of request: Request) -> [FieldSpec] {
    let types = Choice.records.filter { choice in
      request.wanted.types.contains { $0.rawValue == choice.word }
    }
    let guarded = Choice.sensitive.filter { choice in
      request.wanted.sensitive.contains { $0.rawValue == choice.word }
    }
    let fates = [
      Choice("w", "withheld", "withheld"), Choice("o", "separate", "goes on its own"),
    ]
    return [toggles("types", "Split off", types)]
      + (guarded.isEmpty ? [] : [toggles("sensitive", "Guarded, split off", guarded)])
      + [
        choice(fate, "That part", fates, required: true),
        text("reason", "Reason", 180, required: true),
      ]
  }

  private static func sending(_ request: Request) -> [FieldSpec] {
    let tracking =
      request.delivery == .courier ? [text("tracking", "Courier's tracking number", 60)] : []
    return tracking + [flag(addressRead, "Label reads as above", required: true)]
  }

  private static func transfer(_ request: Request, _ session: SessionInfo) -> [FieldSpec] {
    [
      site("to", "Goes to", besides: request.heldAt, request, session),
      text("carrier", "Carried by", 200, required: true),
    ]
  }

  /// A choice of the sites of the request's practice, without the one that it is already.
  private static func site(
    _ name: String, _ label: String, besides known: String?, _ request: Request,
    _ session: SessionInfo
  ) -> FieldSpec {
    let policy = session.ground.policy
    let sites = policy.sites.filter {
      $0.id != known && policy.samePractice($0.id, request.site)
    }
    let choices = sites.enumerated().map { index, site in
      Choice(Character(String((index + 1) % 10)), site.id, "\(site.id) \(site.name)")
    }
    return choice(name, label, choices, required: true)
  }

  private static let extending = [
    text("letter", "Letter's number", 40, required: true),
    text(days, "Days", 3, required: true), text("reason", "Reason in the letter", 500),
  ]

  private static let cancelling = [
    flag("byRequester", "Caller is the requester", required: true),
    flag("identified", "Caller was identified"), flag("inWriting", "It is in writing"),
    text("reason", "What they said", 200),
  ]

  private static let silence = [
    date("askedOn", "We asked on", required: true),
    flag("answeredInWriting", "Answered in writing"),
  ]

  private static let holding = [
    choice("reason", "It waits for", Choice.holds, required: true),
    day("until", "Goes on by itself"),
  ]

  /// What the caller says is typed as they say it and compared by the desk; it is not kept.
  private static let calling = [
    choice("part", "They call as", Choice.parts, required: true),
    text("name", "Their name, if not the patient", 200),
    text("said.bornOn", "Date of birth, as said", 20),
    text("said.phoneLastFour", "Phone, last 4", 4),
    text("said.fullName", "Full name, as said", 200),
    text("said.address", "Street, as said", 200), text("said.mrn", "MRN, as said", 40),
    choice("foundBy", "You found it by", Choice.identifiers),
  ]

  private static let relinking = [
    text("patient", "Right patient's MRN", 64, required: true),
    choice("cause", "How it happened", Choice.relinks),
    toggles("matchedBy", "Matched by", Choice.identifiers),
  ]

  private static let astray = [
    choice("cause", "How it happened", Choice.causes), text("recipient", "Who has it", 200),
    text("description", "What it was, in brief", 500), date("occurredOn", "It left on"),
    flag("disclosed", "Somebody outside may have it"),
  ]

  private static let denial = [
    choice("ground", "Ground", Choice.grounds), text("because", "What shows it", 500),
    text("professional", "Judged by", 200), text("licence", "Their licence", 100),
    date("judgedOn", "Judged on"), text("mayGoTo", "Minnesota: may go to", 200),
  ]

  private static let letter = [
    text("letter.number", "Letter's number", 40), flag("letter.isPlain", "In plain language"),
    text("letter.basis", "Basis as it says it", 500),
    flag("letter.tellsReview", "Tells of the review"),
    text("letter.complaintTo", "Complaints go to", 200),
    text("letter.complaintPhone", "Their phone", 40),
    flag("letter.tellsHHS", "Tells how to write HHS"),
    choice("letter.rest", "The rest", Choice.rests),
    flag("letter.isHeldElsewhere", "Held by somebody else"),
    text("letter.heldWhere", "Where", 200),
  ]
}

extension ActForm {
  private static func text(
    _ name: String, _ label: String, _ limit: Int, required: Bool = false
  ) -> FieldSpec {
    FieldSpec(
      name: name, label: label, kind: .text(limit: limit), width: min(limit, 38),
      isRequired: required)
  }

  private static func date(_ name: String, _ label: String, required: Bool = false) -> FieldSpec {
    FieldSpec(name: name, label: label, kind: .date(.past), width: 12, isRequired: required)
  }

  private static func day(_ name: String, _ label: String) -> FieldSpec {
    FieldSpec(name: name, label: label, kind: .date(.any), width: 12)
  }

  private static func flag(_ name: String, _ label: String, required: Bool = false) -> FieldSpec {
    FieldSpec(name: name, label: label, kind: .yesNo, width: 4, isRequired: required)
  }

  private static func choice(
    _ name: String, _ label: String, _ choices: [Choice], required: Bool = false
  ) -> FieldSpec {
    FieldSpec(name: name, label: label, kind: .choice(choices), width: 24, isRequired: required)
  }

  private static func toggles(
    _ name: String, _ label: String, _ choices: [Choice], required: Bool = false
  ) -> FieldSpec {
    FieldSpec(name: name, label: label, kind: .toggles(choices), width: 38, isRequired: required)
  }
}
