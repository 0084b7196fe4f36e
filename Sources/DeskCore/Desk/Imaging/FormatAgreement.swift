/// Another medium than the one asked for, and who agreed to it.
public struct FormatAgreement: Hashable, Sendable, Codable {
  /// What was asked for.
  public var asked: [Medium]
  /// What was agreed to instead.
  public var agreed: Medium
  /// Who agreed: the patient, or whoever asked for them.
  public var with: String
  /// The day on which they agreed.
  public var on: Day
  /// Who at the desk heard it.
  public var heardBy: String

  /// An agreement.
  public init(asked: [Medium], agreed: Medium, with: String, on: Day, heardBy: String) {
    self.asked = asked
    self.agreed = agreed
    self.with = with
    self.on = on
    self.heardBy = heardBy
  }
}
