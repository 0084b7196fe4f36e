/// Film as it is ordered or taken out.
public struct FilmCheck: Hashable, Sendable, Codable {
  /// The medium; anything but film is no matter of this.
  public var medium: Medium
  /// Original or copy, as ordered.
  public var film: FilmKind?
  /// What would be made now; nil where nothing is made yet.
  public var making: FilmKind?
  /// Sheets taken out of the file; nil when nobody has counted.
  public var sheets: Int?
  /// Whether originals go for a time or for good; nil when nobody said.
  public var originals: Originals?

  /// Film.
  public init(
    medium: Medium, film: FilmKind?, making: FilmKind? = nil, sheets: Int? = nil,
    originals: Originals? = nil
  ) {
    self.medium = medium
    self.film = film
    self.making = making
    self.sheets = sheets
    self.originals = originals
  }
}

/// A mammogram beside what the patient asked of it.
public struct MammogramAsk: Hashable, Sendable, Codable {
  /// Whether a mammogram is among the studies; nil when nobody knows.
  public var isMammogram: Bool?
  /// What the patient asks of the originals; nil when nobody said.
  public var originals: Originals?
  /// What it is made on.
  public var medium: Medium
  /// Original or copy, where it is film.
  public var film: FilmKind?
  /// Sheets of film on file; nil while nobody has looked, 0 where the images were never on film.
  public var sheets: Int?

  /// What was asked.
  public init(
    isMammogram: Bool?, originals: Originals?, medium: Medium, film: FilmKind?, sheets: Int?
  ) {
    self.isMammogram = isMammogram
    self.originals = originals
    self.medium = medium
    self.film = film
    self.sheets = sheets
  }
}

/// The terms on which something leaves: for good, or lent.
public struct FilmLoan: Hashable, Sendable, Codable {
  /// What it is.
  public var medium: Medium
  /// Original or copy, where it is film.
  public var film: FilmKind?
  /// Whether originals go for a time or for good.
  public var originals: Originals?
  /// The day it is due back.
  public var dueBack: Day?
  /// Who has it until then.
  public var bearer: String
  /// Today.
  public var today: Day

  /// The terms.
  public init(
    medium: Medium, film: FilmKind?, originals: Originals?, dueBack: Day?, bearer: String,
    today: Day
  ) {
    self.medium = medium
    self.film = film
    self.originals = originals
    self.dueBack = dueBack
    self.bearer = bearer
    self.today = today
  }
}

/// Film that came back, against what was lent.
public struct FilmReturn: Hashable, Sendable, Codable {
  /// Sheets that were taken out; nil when nobody counted.
  public var lent: Int?
  /// Sheets counted now.
  public var counted: Int?

  /// A return.
  public init(lent: Int?, counted: Int?) {
    self.lent = lent
    self.counted = counted
  }
}

/// How long film has been out.
public struct LoanClock: Hashable, Sendable, Codable {
  /// The day it was due back.
  public var dueBack: Day?
  /// Today.
  public var today: Day
  /// Reminders so far.
  public var chases: Int
  /// Days from one reminder to the next.
  public var everyDays: Int

  /// A clock.
  public init(dueBack: Day?, today: Day, chases: Int, everyDays: Int) {
    self.dueBack = dueBack
    self.today = today
    self.chases = chases
    self.everyDays = everyDays
  }

  /// The first day on which the next reminder is due.
  var next: Day? { dueBack.map { $0 + 1 + chases * everyDays } }
}
