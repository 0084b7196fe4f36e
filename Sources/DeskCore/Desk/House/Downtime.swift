/// A time in which the desk worked on paper, as a supervisor declared it afterwards.
public struct Downtime: Hashable, Sendable, Codable, JournalledRecord {
  /// The declared downtimes.
  public static let table = Table.downtime
  /// `DT-10001`.
  public var id: String
  /// The site's code.
  public var site: String
  /// When it began.
  public var from: Instant
  /// When it was over.
  public var until: Instant
  /// Why, in a word or two; or empty.
  public var reason: String
  /// The supervisor who declared it.
  public var declaredBy: String
  /// The number.
  public var key: String { id }

  /// A downtime.
  public init(
    id: String, site: String, from: Instant, until: Instant, reason: String, declaredBy: String
  ) {
    self.id = id
    self.site = site
    self.from = from
    self.until = until
    self.reason = reason
    self.declaredBy = declaredBy
  }
}

/// What a command says of work that was done on paper: in which downtime, when, by whom.
public struct DowntimeClaim: Hashable, Sendable {
  /// The downtime's number.
  public var downtime: String
  /// When it was really done.
  public var at: Instant
  /// Who really did it.
  public var by: String

  /// A claim.
  public init(in downtime: String, at instant: Instant, by user: String) {
    self.downtime = downtime
    at = instant
    by = user
  }

  /// The fields of the claim on a command line.
  public static let form: [FormField] = [
    FormField("in", .text(limit: 40), required: true, "The downtime's number, such as DT-10001."),
    FormField("at", .instant, required: true, "When it was really done."),
    FormField("by", .text(limit: 40), required: true, "The user name of the one who did it."),
  ]
}
