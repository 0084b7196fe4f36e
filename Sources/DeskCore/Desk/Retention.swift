/// How long something is kept, and mammograms.
public struct Retention: Hashable, Sendable {
  /// What is kept.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Authorizations, consents and revocations.
    case authorization
    /// Bearers' notes and proofs of authority.
    case note
    /// Denials, with their letters.
    case denial
    /// Accountings, as issued.
    case accounting
    /// An amendment's papers.
    case amendment
    /// Incidents, with their assessments and notices.
    case incident
    /// Policies and forms.
    case policy
    /// Entries of the journal.
    case journal
    /// A mammogram after which there is a later one.
    case mammogram
    /// A mammogram without a later one, or of which nobody knows.
    case lastMammogram
  }

  /// When it was last in effect.
  public enum Effect: Hashable, Sendable {
    /// It was never in effect beyond its making.
    case made
    /// It ended on a day.
    case ended(Day)
    /// It is still in effect, or nobody knows that it ended.
    case stands
  }

  /// What it is.
  public let kind: Kind
  /// The day it was made; of a mammogram the day of the examination.
  public let created: Day
  /// When it was last in effect.
  public let effect: Effect
  /// Years to keep it.
  public let years: Int

  /// How long something is kept under a policy.
  public init(_ kind: Kind, created: Day, effect: Effect, policy: Policy) {
    self.kind = kind
    self.created = created
    self.effect = effect
    switch kind {
    case .mammogram: years = policy.media.mammogramYears
    case .lastMammogram: years = policy.media.lastMammogramYears
    default: years = policy.privacy.retentionYears
    }
  }

  /// The last day on which it is kept, included; nil while it is in effect.
  ///
  /// Years from a 29 February end on 1 March where there is none, so that no way of counting is cut
  /// short.
  public var keepUntil: Day? {
    switch effect {
    case .stands: nil
    case .made: Retention.day(created, after: years)
    case .ended(let last): Retention.day(max(created, last), after: years)
    }
  }

  /// Whether it may be purged on a day.
  public func mayPurge(on today: Day) -> Bool {
    guard let keepUntil else { return false }
    return today > keepUntil
  }

  private static func day(_ day: Day, after years: Int) -> Day {
    let same = day.adding(years: years)
    return same.civil.day == day.civil.day ? same : same + 1
  }
}
