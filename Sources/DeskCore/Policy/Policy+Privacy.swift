extension Policy {
  /// The numbers of amendments, accountings, incidents and retention.
  public struct Privacy: Hashable, Sendable, Codable {
    /// Calendar days to act on an amendment.
    public var amendmentDays = 60
    /// Days that its extension can add at most.
    public var amendmentExtensionDays = 30
    /// Whether it was announced that amendments are asked for in writing with a reason.
    public var amendmentInWriting = true
    /// Characters of a statement of disagreement at most.
    public var statementLimit = 5_000
    /// Calendar days to give an accounting.
    public var accountingDays = 60
    /// Days that its extension can add at most.
    public var accountingExtensionDays = 30
    /// Years that an accounting reaches back at most.
    public var accountingYears = 6
    /// Months in which one accounting is free.
    public var freeAccountingMonths = 12
    /// Days for which an agency's oral statement suspends an accounting.
    public var oralSuspensionDays = 30
    /// Calendar days from discovery to tell the people of a breach.
    public var breachNoticeDays = 60
    /// People from whom on a breach is reported to HHS at once and not at the year's end.
    public var breachManyPeople = 500
    /// Years for which papers are kept.
    public var retentionYears = 6

    /// The defaults of the rule book.
    public init() {}
  }
}
