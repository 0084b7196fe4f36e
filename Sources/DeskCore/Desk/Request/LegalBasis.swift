/// What the law lets a disclosure rest on; whether it is accounted for follows from it alone.
///
/// Source: 45 CFR 164.528(a)(1) for what is left out, 164.512 for most of what is listed.
public enum LegalBasis: String, CaseIterable, Hashable, Sendable, Codable {
  /// The individual, or who stands in for them, got their own record.
  case toIndividual
  /// The individual's authorization.
  case authorization
  /// Treatment by another provider.
  case treatment
  /// Payment for care.
  case payment
  /// Health care operations.
  case operations
  /// A facility directory, or people involved in the care.
  case directory
  /// National security or intelligence.
  case nationalSecurity
  /// A correctional institution, or custody.
  case custodial
  /// A limited data set.
  case limitedDataSet
  /// Incidental to a permitted disclosure.
  case incidental
  /// Required by law.
  case requiredByLaw
  /// A public health authority.
  case publicHealth
  /// Abuse, neglect or violence at home, reported to an authority.
  case victims
  /// Oversight of health care.
  case oversight
  /// A court or tribunal, a subpoena.
  case judicial
  /// Law enforcement.
  case lawEnforcement
  /// A coroner, medical examiner or funeral director.
  case coroner
  /// Organ, eye or tissue donation.
  case donation
  /// Research without an authorization.
  case research
  /// A serious threat to health or safety.
  case threat
  /// Another special function of government, such as the armed forces.
  case government
  /// Workers' compensation.
  case workersCompensation
  /// It went to someone who had no right to it.
  case misrelease

  /// Whether an accounting lists it.
  public var isAccountable: Bool { !LegalBasis.excluded.contains(self) }

  /// What 45 CFR 164.528(a)(1) leaves out of an accounting.
  static let excluded: Set<LegalBasis> = [
    .toIndividual, .authorization, .treatment, .payment, .operations, .directory,
    .nationalSecurity, .custodial, .limitedDataSet, .incidental,
  ]
}

extension LegalBasis {
  /// The basis of a release, from what was recorded when it was asked for; nobody is asked again.
  ///
  /// A representative stands in for the individual, and so does whoever the individual directs a
  /// copy to. On the provider's track a health plan is paid or pays; everyone else treats.
  public init(track: Track, relation: Relation, law: LegalDemand.Instrument? = nil) {
    switch track {
    case .access, .directive, .notice, .amendment, .accounting: self = .toIndividual
    case .authorization: self = .authorization
    case .provider: self = relation == .healthPlan ? .payment : .treatment
    case .legal:
      self = law.map { LegalBasis($0) } ?? (relation == .agency ? .lawEnforcement : .judicial)
    }
  }

  /// The basis that an instrument of the law gives.
  private init(_ instrument: LegalDemand.Instrument) {
    switch instrument {
    case .courtOrder, .programOrder, .subpoena: self = .judicial
    case .warrant: self = .lawEnforcement
    case .statute: self = .requiredByLaw
    case .agencyDemand: self = .oversight
    case .coroner: self = .coroner
    }
  }

  /// The basis in words that inform the individual of it; the purpose where nobody wrote another.
  public var words: String { LegalBasis.wording[self] ?? rawValue }

  private static let wording: [LegalBasis: String] = [
    .toIndividual: "Own record", .authorization: "Authorization", .treatment: "Treatment",
    .payment: "Payment", .operations: "Health care operations",
    .directory: "Directory or people involved in the care",
    .nationalSecurity: "National security", .custodial: "Custody",
    .limitedDataSet: "Limited data set", .incidental: "Incidental",
    .requiredByLaw: "Required by law (45 CFR 164.512(a))",
    .publicHealth: "Public health (45 CFR 164.512(b))",
    .victims: "Report to a protective authority (45 CFR 164.512(c))",
    .oversight: "Oversight of health care (45 CFR 164.512(d))",
    .judicial: "Court order or subpoena (45 CFR 164.512(e))",
    .lawEnforcement: "Law enforcement (45 CFR 164.512(f))",
    .coroner: "Coroner or medical examiner (45 CFR 164.512(g))",
    .donation: "Organ or tissue donation (45 CFR 164.512(h))",
    .research: "Research (45 CFR 164.512(i))",
    .threat: "Serious threat to health or safety (45 CFR 164.512(j))",
    .government: "Special function of government (45 CFR 164.512(k))",
    .workersCompensation: "Workers' compensation (45 CFR 164.512(l))",
    .misrelease: "Released in error",
  ]
}
