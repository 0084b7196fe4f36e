/// The clocks of a request and the day to act by.
///
/// All are civil dates at the owning site; nil where a clock does not apply.
public struct Clocks: Hashable, Sendable, Codable {
  /// Which clock governs.
  public enum Governor: String, CaseIterable, Hashable, Sendable, Codable {
    /// 45 CFR 164.524(b)(2).
    case hipaa
    /// The site's state law.
    case state
    /// 21 CFR 900.12(c)(4).
    case mammography
    /// The house's two business days for a treating provider.
    case provider
    /// The house's promise, where no law gives a date.
    case promise
  }

  /// The day of receipt.
  public var received: Day
  /// HIPAA's last day, with an extension if one was granted.
  public var hipaa: Day?
  /// The state's last day.
  public var state: Day?
  /// The last day for mammograms.
  public var mammography: Day?
  /// The house's promise; shown and measured, never enforced.
  public var promise: Day
  /// The last day that governs.
  public var governing: Day
  /// The clock that gave it.
  public var governs: Governor
  /// The last business day on or before the governing one.
  public var actBy: Day
}
