extension RuleText {
  static let paperAccepted = RuleText(
    .r87, says: "The paper is none of the eight that show no adoption.",
    source: "Mayo (notifying of an adoption)", cure: AdoptionNotice.Paper.askFor,
    aloud: "This paper does not show the adoption. I will write down which ones do.",
    otherwise: .refuse)
}

extension Rule where Noun == AdoptionPaper {
  /// Eight papers are brought often and refused always; each is named.
  static let paperAccepted: Self = Rule(
    .paperAccepted, missing: "ADOPTION_DOC", breaks: { $0.kind = .birthCertificate }
  ) { paper in
    guard let kind = paper.kind else {
      return [Gap("ADOPTION_DOC", says: "Nobody said what the paper is.")]
    }
    guard let name = kind.refusedName else { return [] }
    return [Gap("ADOPTION_DOC", says: "\(name) does not show an adoption.")]
  }
}

extension AdoptionNotice.Paper {
  /// The name of a paper that is on the list of those refused; nil for any other.
  fileprivate var refusedName: String? {
    switch self {
    case .birthCertificate: "A birth certificate"
    case .adoptionCertificate: "A certificate of adoption, or an application for one,"
    case .caseFiling: "A notice of case filing"
    case .clerkSigned: "A document signed by the clerk of court"
    case .petition: "A petition for adoption"
    case .termination: "A termination of parental rights"
    case .custody: "A paper about custody"
    case .guardianship: "A paper about guardianship"
    case .adoptionDecree, .orderOnPetition, .findingAndOrder, .other: nil
    }
  }
}
