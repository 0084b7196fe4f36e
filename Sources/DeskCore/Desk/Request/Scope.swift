/// What is asked, authorised or packed, on every axis that R-20 compares.
public struct Scope: Hashable, Sendable, Codable {
  /// The patient's MRN.
  public var patient: String
  /// The practice that holds the record; empty in an authorization means any custodian named there.
  public var custodian: String
  /// Who receives it, as named on the paper.
  public var recipient: String
  /// Service dates.
  public var dates: DateRange
  /// Record types.
  public var types: Set<RecordType>
  /// Media; empty in an authorization means any.
  public var media: Set<Medium>
  /// Sensitive categories that are in it.
  public var sensitive: Set<SensitiveCategory>

  /// A scope.
  public init(
    patient: String, custodian: String, recipient: String, dates: DateRange = DateRange(),
    types: Set<RecordType> = [], media: Set<Medium> = [], sensitive: Set<SensitiveCategory> = []
  ) {
    self.patient = patient
    self.custodian = custodian
    self.recipient = recipient
    self.dates = dates
    self.types = types
    self.media = media
    self.sensitive = sensitive
  }
}
