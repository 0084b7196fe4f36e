import ArgumentParser
import DeskCore
import DeskExchange

/// Says the clocks of a request and which of them governs.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Says the clocks of a request and which of them governs.")

  @Option(help: "The day of receipt, YYYY-MM-DD.") var received: String
  @Option(help: "The owning site, such as STP.") var site: String
  @Option(help: "The track.") var track: String
  @OptionGroup(title: "Whose policy") var whose: PolicyOptions
  @Flag(help: "The request is not in writing: the state's clock does not run.") var oral = false
  @Flag(help: "A mammogram is among the images.") var mammogram = false
  @Option(help: "Days of extension granted, once and at most the policy's accessDays (R-31).")
  var extended = 0
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let policy = try whose.policy()
    guard let day = Day(received) else {
      throw InputError(
        field: "--received", says: "\(received) is not a date", accepts: "YYYY-MM-DD")
    }
    guard let place = policy.site(site) else {
      throw InputError(
        field: "--site", says: "there is no site \(site)",
        accepts: policy.sites.map(\.id).joined(separator: ", "))
    }
    guard let kind = Track(rawValue: track.lowercased()) else {
      throw InputError(
        field: "--track", says: "there is no track \(track)",
        accepts: Track.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard (0...policy.accessDays).contains(extended) else {
      throw InputError(
        field: "--extended", says: "there is no extension of \(extended) days (R-31)",
        accepts: "0…\(policy.accessDays)")
    }
    let facts = Clocks.Facts(
      track: kind, received: day, inWriting: !oral, mammogram: mammogram, extensionDays: extended)
    let years = Clocks.reach(of: facts, policy: policy)
    guard years.lowerBound >= place.holidays.firstYear, years.upperBound <= place.holidays.lastYear
    else {
      throw InputError(
        field: "--received",
        says: "nobody has looked over the holidays of \(years.upperBound) (R-05)",
        accepts: "\(place.holidays.firstYear)…\(place.holidays.lastYear)")
    }
    let clocks = Clocks(facts, at: place, policy: policy)
    Output.write(json ? clocks.json.text : clocks.table)
  }
}

extension Clocks {
  /// The clocks' keys; null where one does not apply.
  var json: JSONValue {
    [
      "received": .string(received.description), "hipaa": Self.day(hipaa),
      "state": Self.day(state), "mammography": Self.day(mammography),
      "promise": .string(promise.description), "governing": .string(governing.description),
      "governs": .string(governs.rawValue), "actBy": .string(actBy.description),
    ]
  }

  private static func day(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }

  /// The clocks as lines.
  var table: String {
    func line(_ name: String, _ day: Day?, _ note: String = "") -> String {
      name.padded(to: 12) + (day.map { "\($0)  \($0.weekday.rawValue)" } ?? "-") + note
    }
    return [
      line("received", received), line("hipaa", hipaa), line("state", state),
      line("mammography", mammography), line("promise", promise, "  (shown, never enforced)"),
      line("governing", governing, "  (\(governs.rawValue))"), line("act by", actBy),
    ].joined(separator: "\n")
  }
}

extension String {
  /// The text with blanks up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
