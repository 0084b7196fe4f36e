/// What a notice of a death says; what nobody said is nil or empty.
public struct DeathWords: Hashable, Sendable, Codable {
  /// The patient's first name.
  public var given: String
  /// The patient's middle name, or nil where nobody said whether there is one.
  public var middle: String?
  /// The patient's last name.
  public var family: String
  /// The patient's date of birth.
  public var bornOn: Day?
  /// The date of death.
  public var diedOn: Day?
  /// The informant's first name.
  public var informantGiven: String
  /// The informant's last name.
  public var informantFamily: String
  /// How the informant stands to the patient.
  public var relationship: String
  /// Where the informant can be reached.
  public var phone: String
  /// Today at the desk.
  public var today: Day
}

/// A death as data integrity verified it, beside the chart.
public struct VerifiedDeath: Hashable, Sendable, Codable {
  /// Whether the chart that it names is on file.
  public var chartKnown: Bool
  /// Whether the name on the notice is the chart's, former family name included.
  public var nameMatches: Bool
  /// Whether the date of birth is the chart's; false where the chart has none.
  public var birthMatches: Bool
  /// What shows the death, or nil where nobody said.
  public var source: DeathNotice.Source?
  /// The date of death.
  public var diedOn: Day?
  /// Today at the desk.
  public var today: Day
  /// Whether another notice put a death on the chart already.
  public var isOnChart = false
}

/// A death that was recorded and turns out not to have happened.
public struct DeathUndoing: Hashable, Sendable, Codable {
  /// What shows that the patient is alive, or nil where nobody said.
  public var source: DeathNotice.LifeSign?
  /// The date that the chart shows.
  public var chartSays: Day?
  /// The date that the notice gave.
  public var noticeSays: Day?
  /// Other notices that were applied to the chart and stand.
  public var others: [String]
}

/// A patient's own access beside the patient's life.
public struct PatientsAccess: Hashable, Sendable, Codable {
  /// The track.
  public var track: Track
  /// Whether it is the patient who asks.
  public var byPatient: Bool
  /// The day the chart gives for the patient's death, if it gives one.
  public var diedOn: Day?
}

/// A paper about an adoption as the front desk sees it.
public struct AdoptionPaper: Hashable, Sendable, Codable {
  /// What the paper is, by its title.
  public var kind: AdoptionNotice.Paper?
  /// Pages in hand.
  public var pagesPresent: Int?
  /// Pages that the document says it has.
  public var pagesStated: Int?
}

/// What data integrity needs of a decree.
public struct Decree: Hashable, Sendable, Codable {
  /// Whether the child's chart is on file.
  public var chartKnown: Bool
  /// The date of the decree, from which it takes effect.
  public var decreedOn: Day?
  /// The parents whom it names, a birth parent who stays one among them.
  public var parents: [String]
  /// Today at the desk.
  public var today: Day
}

/// A decree beside one person, as it stands on file.
public struct AdoptionStanding: Hashable, Sendable, Codable {
  /// The day from which it takes effect.
  public var on: Day
  /// Whether it names this person as a parent.
  public var namesPerson: Bool

  /// A decree beside a person.
  public init(on: Day, namesPerson: Bool) {
    self.on = on
    self.namesPerson = namesPerson
  }
}

/// The end of an authority that the desk records.
public struct AuthorityEnding: Hashable, Sendable, Codable {
  /// Why and when it ends, or nil where nothing says so.
  public var end: AuthorityEnd?
  /// Whether the chart or the notice shows it.
  public var isShown: Bool
  /// Today at the desk.
  public var today: Day
}
