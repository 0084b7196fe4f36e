/// A message to the person who asked, without a word of what is in a record.
public struct OutboxMessage: Hashable, Sendable {
  /// What a receiver drops doubles by.
  public var key: String
  /// What it tells.
  public var kind: OutboxKind
  /// The request's number.
  public var request: String
  /// How it is to go.
  public var channel: Channel
  /// Where it is to go: a number, an address, an MRN's portal.
  public var address: String
  /// The site's name.
  public var site: String
  /// The office to call.
  public var phone: String
  /// The words.
  public var text: String
}

/// What becomes of a call as things stand: it goes, it waits for an address, or it is out of date.
public enum OutboxFate: Hashable, Sendable {
  /// It goes.
  case goes(OutboxMessage)
  /// It cannot go yet; it stays listed with why.
  case waits(String)
  /// Nobody needs to be told any more.
  case dropped(String)
}

/// Everything that decides about a call, read afresh before it goes.
public struct OutboxGround: Sendable {
  /// The request.
  public var request: Request
  /// The patient.
  public var patient: Patient?
  /// The patient's papers.
  public var papers: [Document]
  /// The policy.
  public var policy: Policy

  /// What decides.
  public init(request: Request, patient: Patient?, papers: [Document], policy: Policy) {
    self.request = request
    self.patient = patient
    self.papers = papers
    self.policy = policy
  }

  /// What becomes of a call.
  public func fate(of call: OutboxCall) -> OutboxFate {
    let wanted: RequestStage = call.kind == .missing ? .needsInfo : .ready
    guard request.stage == wanted else {
      return .dropped("the request is \(request.stage.rawValue) now")
    }
    guard call.kind == .missing || request.isWhereCollected else {
      // Taking it in there makes a call of its own: one that waited would be a second message.
      return .dropped("the packet is not where it is collected; it is told of once it is")
    }
    guard request.requester.relation == .patient else {
      return .waits("only the patient's own address is known here; tell \(request.requester.name)")
    }
    guard let patient else { return .waits("the patient is not on file") }
    guard patient.diedOn == nil else { return .dropped("the patient has died") }
    if let paper = otherMeans { return .waits("\(paper) asks for other means or another address") }
    guard let (channel, address) = address(of: patient) else {
      return .waits("no \(request.received.channel.rawValue) address is on file")
    }
    return .goes(message(call, channel, address))
  }

  /// The paper in force by which the patient wants to be reached otherwise.
  private var otherMeans: String? {
    papers.first {
      $0.form.kind == .confidentialCommunication && [.received, .valid].contains($0.stage)
    }?.id
  }

  /// The address for the channel that the request came by; at the counter, what is on file.
  private func address(of patient: Patient) -> (Channel, String)? {
    let all: [(Channel, String)] = [
      (.portal, patient.mrn), (.email, patient.email), (.phone, patient.phone),
      (.mail, patient.address.line),
    ]
    let came = request.received.channel
    let wanted: [Channel] = came == .counter ? [.email, .phone, .mail] : [came]
    return wanted.lazy.compactMap { channel in
      all.first { $0.0 == channel && !isBlank($0.1) }
    }.first
  }

  private func message(_ call: OutboxCall, _ channel: Channel, _ address: String)
    -> OutboxMessage
  {
    let site = policy.site(request.heldAt.isEmpty ? request.site : request.heldAt)
    let practice = site.flatMap { policy.practice($0.practice) }
    let phone = practice?.contacts.first { $0.topic == "release" }?.phone ?? ""
    let place = [practice?.name ?? "", site?.name ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return OutboxMessage(
      key: call.key, kind: call.kind, request: request.id, channel: channel, address: address,
      site: place, phone: phone, text: text(call.kind, at: place, phone))
  }

  private func text(_ kind: OutboxKind, at place: String, _ phone: String) -> String {
    let reach = phone.isEmpty ? "" : " Questions: \(phone)."
    switch kind {
    case .ready:
      return "Your request \(request.id) is ready at \(place)."
        + " Please bring a government photo ID." + reach
    case .reminder:
      return "Your request \(request.id) still waits for you at \(place)."
        + " Please bring a government photo ID." + reach
    case .missing:
      return "We need something more for your request \(request.id). Please call us at \(place)."
        + reach
    }
  }
}
