/// The legal track of a request; it decides the fields, the fees and the clock.
public enum Track: String, CaseIterable, Hashable, Sendable, Codable {
  /// The patient, or their representative, asks for their own record: 45 CFR 164.524.
  case access
  /// The patient sends their own record to someone else: 45 CFR 164.524(c)(3)(ii).
  case directive
  /// A third party with an authorization: 45 CFR 164.508.
  case authorization
  /// A treating provider, on a Minnesota consent where Minnesota law applies.
  case provider
  /// Subpoena, order, agency.
  case legal
  /// A death or an adoption.
  case notice
  /// A correction of the record: 45 CFR 164.526.
  case amendment
  /// An accounting of disclosures: 45 CFR 164.528.
  case accounting

  /// The tracks of releases.
  public static let releases: [Track] = [.access, .directive, .authorization, .provider, .legal]
}
