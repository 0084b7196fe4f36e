/// What the desk knows of one state's law.
///
/// What nobody has looked up is nil. A rule that asks for it refuses, passes the matter to the
/// privacy officer, and names the key of the policy that would settle it.
public struct StateLaw: Hashable, Sendable, Codable {
  /// The state.
  public let state: Site.State
  /// Calendar days for copies after a written request of the patient's.
  public var copyDays: Int?
  /// Whether that last day moves off a weekend or holiday to the next business day.
  public var copyDaysRoll = false
  /// Months from its signing for which a consent stands that states no end.
  public var consentMonths: Int?
  /// Who counts as the patient after a death, beside the estate.
  public var survivors: [Relation]?
  /// Services that a minor consents to alone, each with its statute; empty where there are none
  ///
  public var minorServices: [String]?

  /// A state whose law nobody has looked up.
  public init(_ state: Site.State) { self.state = state }

  /// Whether every question that a rule may ask has an answer.
  public var isConfigured: Bool {
    consentMonths != nil && survivors != nil && minorServices != nil
  }

  /// Minnesota as looked up, and three states that nobody has looked up.
  public static let defaults: [StateLaw] = Site.State.allCases.map { state in
    state == .minnesota ? minnesota : StateLaw(state)
  }

  /// Minnesota's.
  ///
  /// Sources: Minn. Stat. 144.291 subd. 2, 144.292, 144.293 subd. 4, 144.341 to 144.347, 645.15 and
  /// 645.451.
  public static let minnesota: StateLaw = {
    var law = StateLaw(.minnesota)
    law.copyDays = 30
    law.copyDaysRoll = true
    law.consentMonths = 12
    law.survivors = [.spouse, .parent]
    law.minorServices = [
      "living apart from the parents and managing one's own affairs (144.341)",
      "married, or having borne a child (144.342)",
      "pregnancy, sexually transmitted infection, alcohol and drugs (144.343)",
      "outpatient mental health from the age of 16 (144.3431)",
      "emergency treatment (144.344)",
      "hepatitis B vaccination (144.3441)",
    ]
    return law
  }()
}

extension Relation {
  /// Papers that prove a survivor, where the law counts such a survivor as the patient.
  public var survivorProofs: Set<DocumentForm.ProofKind> {
    switch self {
    case .spouse: [.marriageAndDeath]
    case .parent, .child, .sibling: [.birthRecord, .adoptionDecree]
    default: []
    }
  }
}

extension Site.State {
  /// The state's name.
  public var name: String { rawValue.capitalizedFirst }
}
