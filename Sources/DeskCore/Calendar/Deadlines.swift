extension Clocks {
  /// What the clocks depend on.
  public struct Facts: Hashable, Sendable {
    /// The track.
    public var track: Track
    /// The day of receipt at the receiving site.
    public var received: Day
    /// Whether the request is in writing; Minnesota's clock runs from a written one.
    public var inWriting: Bool
    /// The day it came in writing; nil where it was so at receipt.
    public var writtenOn: Day?
    /// Whether mammograms are among the images.
    public var mammogram: Bool
    /// Days of extension granted under R-31.
    public var extensionDays: Int

    /// The facts of a request.
    public init(
      track: Track, received: Day, inWriting: Bool = true, writtenOn: Day? = nil,
      mammogram: Bool = false, extensionDays: Int = 0
    ) {
      self.writtenOn = writtenOn
      self.track = track
      self.received = received
      self.inWriting = inWriting
      self.mammogram = mammogram
      self.extensionDays = extensionDays
    }
  }

  /// The clocks of a request at a site.
  ///
  /// The day of receipt is excluded and the last day included. HIPAA's days are calendar
  /// days that do not roll; a state's last day rolls off a weekend or holiday where its law says so,
  /// as Minnesota's does (Minn. Stat. 645.15). The earliest legal date governs; where no law gives
  /// one, the promise stands in.
  public init(_ facts: Facts, at site: Site, policy: Policy) {
    received = facts.received
    hipaa = policy.federalDays(facts.track).map { facts.received + $0 + facts.extensionDays }
    state =
      facts.track == .access && facts.inWriting
      ? policy.law(of: site.state).copiesDue(facts.writtenOn ?? facts.received, at: site) : nil
    mammography = facts.mammogram ? facts.received + policy.mammographyDays : nil
    promise = facts.received + policy.promiseDays
    let provider =
      facts.track == .provider
      ? site.businessDay(policy.providerBusinessDays, after: facts.received) : nil
    let legal: [(Governor, Day?)] = [
      (.hipaa, hipaa), (.state, state), (.mammography, mammography), (.provider, provider),
    ]
    let dated = legal.compactMap { name, day in day.map { (name, $0) } }
    let first = dated.min { $0.1 < $1.1 } ?? (.promise, promise)
    governs = first.0
    governing = first.1
    actBy = site.lastBusinessDay(onOrBefore: first.1)
  }

  /// The years whose holidays the clocks need.
  public static func reach(of facts: Facts, policy: Policy) -> ClosedRange<Int> {
    let stateDays = policy.laws.compactMap(\.copyDays).max() ?? 0
    let federal = policy.federalDays(facts.track) ?? 0
    let days = max(federal + facts.extensionDays, stateDays, policy.promiseDays, 30) + 14
    return facts.received.year...(facts.received + days).year
  }
}

extension StateLaw {
  /// The last day for copies at a site, or nil where the state gives none.
  fileprivate func copiesDue(_ received: Day, at site: Site) -> Day? {
    guard let copyDays else { return nil }
    let last = received + copyDays
    return copyDaysRoll ? site.firstBusinessDay(onOrAfter: last) : last
  }
}
