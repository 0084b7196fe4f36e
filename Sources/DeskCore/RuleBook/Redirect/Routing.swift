/// Where a matter belongs that is no release of information.
public struct Routing: Hashable, Sendable, Codable {
  /// The topic, or nil where it is the desk's own work.
  public var topic: RedirectTopic?
  /// Whether anybody has said what kind of matter it is.
  public var isKnown: Bool
  /// The office that it belongs to, or empty where the policy names none.
  public var office: String
  /// How to reach it, in one line.
  public var reach: String

  /// A routing.
  public init(topic: RedirectTopic?, isKnown: Bool, office: String, reach: String) {
    self.topic = topic
    self.isKnown = isKnown
    self.office = office
    self.reach = reach
  }

  /// The routing of a topic at a practice.
  init(_ topic: RedirectTopic?, isKnown: Bool, at practice: Practice?) {
    let contact = topic.flatMap { topic in
      practice?.contacts.first { $0.topic == topic.contact }
    }
    let ways = [
      contact?.phone ?? "", (contact?.fax).map { $0.isEmpty ? "" : "fax \($0)" } ?? "",
    ]
    self.init(
      topic: topic, isKnown: isKnown, office: contact?.office ?? "",
      reach: (ways + (contact?.lines ?? [])).filter { !$0.isEmpty }.joined(separator: ", "))
  }
}

/// Matters that belong to another office.
public enum RedirectTopic: String, CaseIterable, Hashable, Sendable, Codable {
  /// A request to correct the record.
  case amendment
  /// Another hospital's records for a coming visit.
  case outsideRecords
  /// What was billed.
  case billing
  /// Whether something was received.
  case receiptCheck
  /// Records wanted from another facility.
  case outsideFacility
  /// The patient's own online access.
  case portalEnrolment

  /// The contact's topic in the policy.
  public var contact: String {
    switch self {
    case .amendment: "amendment"
    case .billing: "billing"
    case .portalEnrolment: "portal"
    case .outsideRecords, .receiptCheck, .outsideFacility: "careTeam"
    }
  }
}

extension Rule where Noun == Routing {
  /// A rule that keeps a topic out of the desk's requests, with the office's address as its cure.
  static func elsewhere(
    _ text: RuleText, _ topics: Set<RedirectTopic>, code: String, spare: String
  ) -> Self {
    Rule(
      text, missing: "KIND_UNKNOWN",
      breaks: { routing in
        routing.isKnown = true
        routing.topic = RedirectTopic.allCases.first { topics.contains($0) }
      }
    ) { routing in
      guard routing.isKnown else {
        return [Gap("KIND_UNKNOWN", says: "Nobody has said what kind of matter it is.")]
      }
      guard let topic = routing.topic, topics.contains(topic) else { return [] }
      let office = routing.office.isEmpty ? spare : "\(routing.office): \(routing.reach)."
      return [Gap(code, cure: "Send it to \(office)")]
    }
  }

  /// A rule that sends a topic away only to an office that the policy names.
  static func addressed(_ text: RuleText, _ topics: Set<RedirectTopic>) -> Self {
    Rule(
      text, missing: "REDIRECT_NO_TOPIC",
      breaks: { routing in
        routing.topic = RedirectTopic.allCases.first { topics.contains($0) }
        routing.office = ""
      }
    ) { routing in
      guard let topic = routing.topic else {
        return [
          Gap(
            "REDIRECT_NO_TOPIC", says: "Nobody has said where it belongs.", cure: "Say the topic.")
        ]
      }
      guard topics.contains(topic), routing.office.isEmpty else { return [] }
      return [
        Gap(
          "REDIRECT_NO_CONTACT",
          says: "The policy names no office of this practice for \(topic.rawValue).",
          cure: "Add the contact \(topic.contact) to the practice in the policy.")
      ]
    }
  }
}
