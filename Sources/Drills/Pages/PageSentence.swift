/// A sentence of the two pages that the desk was built from, which obliges it to something.
///
/// The pages are what two practices tell their patients; whatever they promise, the desk keeps.
public struct PageSentence: Sendable {
  /// Whose page says it.
  public enum Page: String, Sendable {
    /// St. Paul Radiology's page on medical records.
    case saintPaul = "St. Paul Radiology"
    /// Mayo Clinic's page on medical records and imaging requests.
    case mayo = "Mayo Clinic"
  }

  /// Whose page says it.
  public let page: Page
  /// The sentence, shortened to what obliges.
  public let says: String
  /// The screen, or the command, where it is kept.
  public let screen: String
  /// The rules that keep it, by number.
  public let rules: [String]
  /// The drill that shows it.
  public let drill: String

  init(_ page: Page, _ says: String, on screen: String, by rules: String..., shown drill: String) {
    self.page = page
    self.says = says
    self.screen = screen
    self.rules = rules
    self.drill = drill
  }

  /// All of them, page by page.
  public static let all = saintPaul + mayo

  /// All of them as a table, for the README.
  public static var markdown: String {
    let rows = all.map { sentence in
      "| \(sentence.page.rawValue) | \(sentence.says) | \(sentence.screen) | "
        + "\(sentence.rules.joined(separator: ", ")) | \(sentence.drill) |"
    }
    return (["| Page | It says | Screen | Rule | Drill |", "|---|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }
}
