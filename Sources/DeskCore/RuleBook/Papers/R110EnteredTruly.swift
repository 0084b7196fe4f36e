extension RuleText {
  static let enteredTruly = RuleText(
    .r110, says: "What was done in a downtime is entered with its true time, and who did it.",
    source: "[HOUSE]; 45 CFR 164.308(a)(7)(ii)(C)",
    cure: "Give a time within a downtime that a supervisor has declared for this site.",
    aloud: "I have to enter this with the time at which it was done.", otherwise: .hold)
}

/// A time in which the desk worked on paper, as it is declared.
public struct DowntimeSpan: Hashable, Sendable, Codable {
  /// When it began.
  public var from: Instant
  /// When it was over.
  public var until: Instant
  /// Now.
  public var now: Instant

  /// A span.
  public init(from: Instant, until: Instant, now: Instant) {
    self.from = from
    self.until = until
    self.now = now
  }
}

extension Rule where Noun == DowntimeSpan {
  /// A downtime is declared when it is over, from its first minute to its last.
  static let downtimeOver: Self = Rule(
    .enteredTruly, missing: "DOWNTIME_UNKNOWN",
    breaks: { $0.until = $0.now.adding(seconds: 60) }
  ) { span in
    guard span.from < span.until else {
      return [
        Gap(
          "DOWNTIME_BACKWARDS", says: "The downtime ends before it begins.",
          cure: "Give the time at which it began, and a later one at which it was over.")
      ]
    }
    guard span.until > span.now else { return [] }
    return [
      Gap(
        "DOWNTIME_AHEAD", says: "The downtime is not over yet.",
        cure: "Declare it when the desk works again.")
    ]
  }
}

/// Something that was done on paper and is entered now.
public struct LateEntry: Hashable, Sendable, Codable {
  /// The downtime's number.
  public var downtime: String
  /// When it was really done.
  public var at: Instant
  /// Who really did it.
  public var by: String
  /// Whether somebody of that name works here, or did then.
  public var isKnown: Bool
  /// The downtime as it was declared for this site; nil where there is none.
  public var span: DowntimeSpan?

  /// An entry made later.
  public init(
    downtime: String, at instant: Instant, by user: String, isKnown: Bool, span: DowntimeSpan?
  ) {
    self.downtime = downtime
    at = instant
    by = user
    self.isKnown = isKnown
    self.span = span
  }
}

extension Rule where Noun == LateEntry {
  /// A true time lies within a declared downtime, and somebody of the house stands for it.
  static let enteredTruly: Self = Rule(
    .enteredTruly, missing: "DOWNTIME_UNKNOWN", breaks: { $0.isKnown = false }
  ) { entry in
    let doer =
      entry.isKnown
      ? []
      : [
        Gap(
          "DOER_UNKNOWN", says: "Nobody here is called \(entry.by).",
          cure: "Name the user who did it on paper.")
      ]
    guard let span = entry.span else {
      return [
        Gap(
          "DOWNTIME_UNKNOWN",
          says: "No downtime \(entry.downtime) is declared for this site.",
          cure: "A supervisor declares it first.")
      ] + doer
    }
    guard entry.at <= span.now else {
      return [Gap("TIME_AHEAD", says: "The time given is still to come.")] + doer
    }
    guard entry.at < span.from || entry.at > span.until else { return doer }
    return [Gap("TIME_OUTSIDE", says: "The time given is not within \(entry.downtime).")] + doer
  }
}
