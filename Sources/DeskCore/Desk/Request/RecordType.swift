/// A type of record that can be asked for, authorised and packed.
public enum RecordType: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case images, reports, labs, notes, medications, allergies, vaccinations, appointments, billing

  /// In the order of the list above, which is the order on screens.
  public static func < (a: RecordType, b: RecordType) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// A category that needs to be selected affirmatively.
public enum SensitiveCategory: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case mentalHealth, hiv, genetic, substanceUse, reproductive, psychotherapyNotes

  /// By name.
  public static func < (a: SensitiveCategory, b: SensitiveCategory) -> Bool {
    a.rawValue < b.rawValue
  }
}

/// What the copy is on.
public enum Medium: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case paper, disc, film, link, portal

  /// By name.
  public static func < (a: Medium, b: Medium) -> Bool { a.rawValue < b.rawValue }
}

/// How the copy gets to the person.
public enum Delivery: String, CaseIterable, Hashable, Sendable, Codable {
  /// At a counter of the practice.
  case pickup
  /// Looked at under supervision at the desk, by appointment; nothing leaves.
  case inspection
  /// By mail.
  case mail
  /// By courier at a flat fee.
  case courier
  /// By fax to a provider.
  case fax
  /// A link to an encrypted archive.
  case link
  /// In the portal.
  case portal

  /// Collected at a counter rather than sent.
  public var isCollected: Bool { self == .pickup || self == .inspection }
}

/// How a request or a paper came in.
public enum Channel: String, CaseIterable, Hashable, Sendable, Codable {
  case counter, phone, fax, mail, email, portal
}
