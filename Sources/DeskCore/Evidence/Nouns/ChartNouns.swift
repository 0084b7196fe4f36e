/// Two charts that are to be one.
public struct ChartPair: Hashable, Sendable, Codable {
  /// The MRN that goes.
  public var prior: String
  /// The MRN that goes on.
  public var into: String
  /// What the one that goes was merged into before, or empty.
  public var priorMergedInto: String
  /// What the one that goes on was merged into before, or empty.
  public var intoMergedInto: String
  /// The message in which the source of the charts says so, or empty.
  public var message: String
  /// What data integrity names to show that both are one person's, or empty.
  public var shownBy: String
  /// The day of death on the chart that goes.
  public var priorDied: Day?
  /// The day of death on the chart that goes on.
  public var intoDied: Day?

  /// Two charts.
  public init(
    prior: String, into: String, priorMergedInto: String = "", intoMergedInto: String = "",
    message: String = "", shownBy: String = "", priorDied: Day? = nil, intoDied: Day? = nil
  ) {
    self.prior = prior
    self.into = into
    self.priorMergedInto = priorMergedInto
    self.intoMergedInto = intoMergedInto
    self.message = message
    self.shownBy = shownBy
    self.priorDied = priorDied
    self.intoDied = intoDied
  }
}

/// A merge that is to be undone.
public struct Unmerging: Hashable, Sendable, Codable {
  /// What the chart is merged into, or empty.
  public var mergedInto: String
  /// What that one was merged into since, or empty.
  public var survivorMergedInto: String
  /// What shows that they are two people, or empty.
  public var cause: String

  /// An unmerge.
  public init(mergedInto: String, survivorMergedInto: String = "", cause: String) {
    self.mergedInto = mergedInto
    self.survivorMergedInto = survivorMergedInto
    self.cause = cause
  }
}

/// What is put right on a chart.
public struct ChartCorrection: Hashable, Sendable, Codable {
  /// Why, or empty.
  public var cause: String
  /// What the chart said and says, field by field.
  public var changes: [Change]
  /// Whether a name would be left.
  public var hasName: Bool
  /// The date of birth after it.
  public var bornOn: Day?
  /// The date of death on the chart.
  public var diedOn: Day?
  /// Today at the desk.
  public var today: Day

  /// One field.
  public struct Change: Hashable, Sendable, Codable {
    /// Its name, as the command spells it.
    public var field: String
    /// What the chart said.
    public var before: String
    /// What it says now.
    public var after: String

    /// A change.
    public init(_ field: String, from before: String, to after: String) {
      self.field = field
      self.before = before
      self.after = after
    }
  }

  /// A correction.
  public init(
    cause: String, changes: [Change], hasName: Bool = true, bornOn: Day? = nil,
    diedOn: Day? = nil, today: Day
  ) {
    self.cause = cause
    self.changes = changes
    self.hasName = hasName
    self.bornOn = bornOn
    self.diedOn = diedOn
    self.today = today
  }
}
