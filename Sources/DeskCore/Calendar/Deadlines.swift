extension Clocks {
  /// What the clocks depend on.
  public struct Facts: Hashable, Sendable {
    /// The track.
    public var track: Track
    /// The day of receipt at the receiving site.
    public var received: Day
    /// Whether the request is in writing; Minnesota's clock runs from a written one.
    public var inWriting: Bool
    /// Whether mammograms are among the images.
    public var mammogram: Bool
    /// Days of extension granted under R-31.
    public var extensionDays: Int

    /// The facts of a request.
    public init(
      track: Track, received: Day, inWriting: Bool = true, mammogram: Bool = false,
      extensionDays: Int = 0
    ) {
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
  /// days that do not roll; Minnesota's last day rolls off a weekend or legal holiday (Minn. Stat.
  /// 645.15). The earliest legal date governs; where no law gives one, the promise stands in.
  public init(_ facts: Facts, at site: Site, policy: Policy) {
    received = facts.received
    hipaa = policy.federalDays(facts.track).map { facts.received + $0 + facts.extensionDays }
    state =
      facts.track == .access && facts.inWriting && site.state == .minnesota
      ? site.firstBusinessDay(onOrAfter: facts.received + policy.minnesotaDays) : nil
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
    let federal = policy.federalDays(facts.track) ?? 0
    let days = max(federal + facts.extensionDays, policy.minnesotaDays, 30) + 14
    return facts.received.year...(facts.received + days).year
  }
}
