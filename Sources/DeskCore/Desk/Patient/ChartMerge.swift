/// How a chart was merged into another, with all that an unmerge needs to put back.
public struct ChartMerge: Hashable, Sendable, Codable {
  /// The MRN of the chart that goes on.
  public var into: String
  /// When.
  public var at: Instant
  /// What shows that both are one person's: the source's message, or data integrity's words.
  public var shownBy: String
  /// The rows that went over to the other chart.
  public var moved: [ChartRow]
  /// The rows that the other chart had of its own.
  public var had: [ChartRow]

  /// A merge.
  public init(
    into: String, at: Instant, shownBy: String, moved: [ChartRow] = [], had: [ChartRow] = []
  ) {
    self.into = into
    self.at = at
    self.shownBy = shownBy
    self.moved = moved
    self.had = had
  }
}

/// A row that hangs on a chart, by its table and its key.
public struct ChartRow: Hashable, Sendable, Codable {
  /// The table.
  public var table: Table
  /// What names the row in it.
  public var key: String

  /// A row.
  public init(_ table: Table, _ key: String) {
    self.table = table
    self.key = key
  }
}

extension Chart {
  /// The chart that speaks for an MRN: its own, or the one that it was merged into at last.
  public func standingChart(_ mrn: String) throws -> Patient? {
    var found = try patient(mrn)
    var seen: Set<String> = [mrn]
    while let into = found?.merged?.into, seen.insert(into).inserted {
      found = try patient(into)
    }
    return found
  }
}

extension Command {
  /// The same command about the chart that goes on, where it names one that was merged away.
  ///
  /// Old papers and slips name old numbers. The acts on charts themselves mean the one they name.
  func followingMerges(in chart: some Chart) throws -> Command {
    let mrn = facts.text("patient")
    guard !mrn.isEmpty, let standing = try chart.standingChart(mrn), standing.mrn != mrn else {
      return self
    }
    var command = self
    command.facts["patient"] = .text(standing.mrn)
    return command
  }
}
