/// Why a request is denied.
public enum DenialGround: String, CaseIterable, Hashable, Sendable, Codable {
  /// Kept apart from the record by a therapist.
  case psychotherapyNotes
  /// Compiled for litigation.
  case litigation
  /// An inmate's copy that would endanger somebody.
  case inmate
  /// Research in progress, agreed to beforehand.
  case research
  /// An exception of the Privacy Act.
  case privacyAct
  /// Obtained in confidence from someone who is no provider.
  case confidentialSource
  /// Danger to someone's life or safety, in a professional's judgment.
  case danger
  /// Substantial harm to someone else whom it mentions.
  case harmsAnother
  /// Substantial harm through giving it to the representative.
  case harmsByRepresentative
  /// Minnesota: detrimental to the patient's health, in a provider's judgment.
  case detriment
  /// A third party's paper allows the release and does not oblige to it.
  case notObliged

  /// Whether a second professional reviews it when the person asks.
  public var isReviewable: Bool {
    [.danger, .harmsAnother, .harmsByRepresentative].contains(self)
  }

  /// Whether the law gives no review.
  public var isUnreviewable: Bool {
    switch self {
    case .psychotherapyNotes, .litigation, .inmate, .research, .privacyAct, .confidentialSource:
      true
    case .danger, .harmsAnother, .harmsByRepresentative, .detriment, .notObliged: false
    }
  }
}

/// What becomes of the part that is not denied.
public enum DenialRest: String, CaseIterable, Hashable, Sendable, Codable {
  /// It was split off, and goes its way.
  case splitOff
  /// It was given already.
  case given
  /// There is no rest: all of it is denied.
  case nothing
}

/// A denial as the privacy officer means it.
public struct DenialClaim: Hashable, Sendable, Codable {
  /// The request's track.
  public var track: Track
  /// The state whose law applies, or nil where the site is not known.
  public var state: Site.State?
  /// Today at the owning site.
  public var today: Day
  /// The ground, once it is stated.
  public var ground: DenialGround?
  /// What shows that the ground is there, or empty.
  public var because: String
  /// The professional whose judgment it is, their licence, and the day; empty and nil without one.
  public var professional: String
  /// The professional's licence.
  public var licence: String
  /// The day of the judgment.
  public var judgedOn: Day?
  /// For Minnesota's ground: to which other provider or person it may go, or why to none.
  public var mayGoTo: String
  /// What the desk itself knows to have become of the rest: nothing else is believed of a letter.
  public var rests: Set<DenialRest>
  /// The letter.
  public var letter: Letter

  /// What the letter says.
  public struct Letter: Hashable, Sendable, Codable {
    /// The letter's number, or empty.
    public var number: String
    /// Whether it is in plain language.
    public var isPlain: Bool
    /// The basis, as it says it; or empty.
    public var basis: String
    /// Whether it tells the right to a review, and how.
    public var tellsReview: Bool
    /// To whom here one complains: a name or a title; or empty.
    public var complaintTo: String
    /// Their phone, or empty.
    public var complaintPhone: String
    /// Whether it tells how to complain to HHS.
    public var tellsHHS: Bool
    /// What becomes of the rest.
    public var rest: DenialRest?
    /// Whether it is known that somebody else holds the record; nil when nobody said.
    public var isHeldElsewhere: Bool?
    /// Where, or empty.
    public var heldWhere: String

    /// A letter.
    public init(
      number: String, isPlain: Bool, basis: String, tellsReview: Bool, complaintTo: String,
      complaintPhone: String, tellsHHS: Bool, rest: DenialRest?, isHeldElsewhere: Bool?,
      heldWhere: String
    ) {
      self.number = number
      self.isPlain = isPlain
      self.basis = basis
      self.tellsReview = tellsReview
      self.complaintTo = complaintTo
      self.complaintPhone = complaintPhone
      self.tellsHHS = tellsHHS
      self.rest = rest
      self.isHeldElsewhere = isHeldElsewhere
      self.heldWhere = heldWhere
    }
  }

  /// A denial.
  public init(
    track: Track, state: Site.State?, today: Day,
    rests: Set<DenialRest> = Set(DenialRest.allCases), ground: DenialGround?, because: String,
    professional: String = "", licence: String = "", judgedOn: Day? = nil, mayGoTo: String = "",
    letter: Letter
  ) {
    self.track = track
    self.state = state
    self.today = today
    self.ground = ground
    self.because = because
    self.professional = professional
    self.licence = licence
    self.judgedOn = judgedOn
    self.mayGoTo = mayGoTo
    self.rests = rests
    self.letter = letter
  }
}

/// A review of a denial, asked for or decided.
public struct ReviewClaim: Hashable, Sendable, Codable {
  /// The ground of the denial, or nil where there is none.
  public var ground: DenialGround?
  /// Who judged first.
  public var judgedBy: String
  /// Whether a review was asked for.
  public var isAsked: Bool
  /// Whether a second professional has decided already.
  public var wasReviewed: Bool
  /// The reviewing professional, or empty.
  public var reviewer: String
  /// Their licence, or empty.
  public var licence: String
  /// The letter that tells the outcome, or empty.
  public var letter: String

  /// A review.
  public init(
    ground: DenialGround?, judgedBy: String, isAsked: Bool, wasReviewed: Bool = false,
    reviewer: String = "", licence: String = "", letter: String = ""
  ) {
    self.wasReviewed = wasReviewed
    self.ground = ground
    self.judgedBy = judgedBy
    self.isAsked = isAsked
    self.reviewer = reviewer
    self.licence = licence
    self.letter = letter
  }
}

/// A part to be split off.
public struct PartClaim: Hashable, Sendable, Codable {
  /// The types and categories of the whole.
  public var whole: Set<RecordType>
  /// The categories of the whole.
  public var wholeSensitive: Set<SensitiveCategory>
  /// The types split off.
  public var part: Set<RecordType>
  /// The categories split off.
  public var partSensitive: Set<SensitiveCategory>

  /// A part.
  public init(
    whole: Set<RecordType>, wholeSensitive: Set<SensitiveCategory>, part: Set<RecordType>,
    partSensitive: Set<SensitiveCategory>
  ) {
    self.whole = whole
    self.wholeSensitive = wholeSensitive
    self.part = part
    self.partSensitive = partSensitive
  }
}
