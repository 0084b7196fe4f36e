import ArgumentParser
import DeskCore

/// The facts of a copy, as far as its fee depends on them.
struct FeeOptions: ParsableArguments {
  @Option(help: "The owning site, such as STP.") var site: String
  @Option(help: "The track.") var track: String
  @Option(help: "The day on which the fee is asked for, YYYY-MM-DD. The default is today.")
  var day: String?
  @Option(help: "What the copy is for, where the person said it; a patient is not asked.")
  var purpose: String?
  @Option(help: "Pages on paper.") var pages = 0
  @Option(help: "X-rays on film.") var films = 0
  @Flag(help: "Something is on a disc, behind a link or in the portal.") var electronic = false
  @Flag(help: "What is copied electronically is held electronically.")
  var heldElectronically = false
  @Flag(help: "The answer is that there are no records.") var noRecords = false
  @Flag(help: "The person only looks at the records.") var inspection = false
  @Option(help: "How the copy gets to the person.") var delivery = Delivery.pickup.rawValue
  @Option(
    help: """
      Whether a mammogram is in the copy: none, among, only. Unsaid, a copy on paper has none; of \
      film, or of what is copied electronically, it is not known.
      """) var mammogram: String?
  @Flag(help: "The person agreed to a summary and its price.") var summaryAgreed = false
  @OptionGroup(title: "Documented costs, in dollars") var costs: FeeCostOptions

  /// The site.
  func place(in policy: Policy) throws -> Site {
    guard let place = policy.site(site) else {
      throw InputError(
        field: "--site", says: "there is no site \(site)",
        accepts: policy.sites.map(\.id).joined(separator: ", "))
    }
    return place
  }

  /// The facts at a site.
  func facts(at place: Site) throws -> FeeFacts {
    let track = try word(Track.self, track.lowercased(), "--track")
    var facts = FeeFacts(
      track: track, practice: place.practice, state: place.state, day: try civilDay(at: place),
      delivery: try word(Delivery.self, delivery, "--delivery"), inspection: inspection)
    facts.purpose = try purpose.map { try word(FeePurpose.self, $0, "--purpose") }
    facts.pages = try counted(pages, "--pages")
    facts.films = try counted(films, "--films")
    facts.electronic = electronic
    facts.heldElectronically = heldElectronically
    facts.noRecords = noRecords
    facts.mammogram = try share
    facts.summaryAgreed = summaryAgreed
    facts.costs = try costs.ofCopy
    facts.mammogramCosts = try costs.ofMammogram
    return facts
  }

  /// Whether a mammogram is in it; nil where images may be and nobody said.
  private var share: MammogramShare? {
    get throws {
      if let mammogram { return try word(MammogramShare.self, mammogram, "--mammogram") }
      let mayHoldImages = films > 0 || electronic
      return mayHoldImages ? nil : MammogramShare.none
    }
  }

  private func civilDay(at place: Site) throws -> Day {
    if let day {
      guard let civil = Day(day) else {
        throw InputError(field: "--day", says: "\(day) is not a date", accepts: "YYYY-MM-DD")
      }
      return civil
    }
    guard let moment = Moment(DeskClock.host.now, at: place, zones: SystemZones.zones) else {
      throw InputError(
        field: "--day", says: "this host does not know the time zone \(place.zone)",
        accepts: "YYYY-MM-DD")
    }
    return moment.day
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ type: Word.Type, _ text: String, _ field: String
  ) throws -> Word {
    guard let word = Word(rawValue: text) else {
      throw InputError(
        field: field, says: "there is no \(text)",
        accepts: Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }

  private func counted(_ count: Int, _ field: String) throws -> Int {
    guard (0...1_000_000).contains(count) else {
      throw InputError(field: field, says: "\(count) cannot be", accepts: "0 to 1000000")
    }
    return count
  }
}

/// What it really cost to make and send a copy; an option that is left out is not documented.
struct FeeCostOptions: ParsableArguments {
  @Option(help: "Labour of copying.") var labour: String?
  @Option(help: "Paper, discs, film, envelopes.") var supplies: String?
  @Option(help: "Postage.") var postage: String?
  @Option(help: "An agreed summary.") var summary: String?
  @Option(help: "A courier that the person chose.") var courier: String?
  @Option(help: "The mammogram among other records, in all.") var mammogramCost: String?

  /// The costs of the whole copy; nil where none is documented.
  var ofCopy: FeeCosts? {
    get throws {
      guard [labour, supplies, postage, summary, courier].contains(where: { $0 != nil }) else {
        return nil
      }
      return FeeCosts(
        labour: try Self.dollars(labour, "--labour"),
        supplies: try Self.dollars(supplies, "--supplies"),
        postage: try Self.dollars(postage, "--postage"),
        summary: try Self.dollars(summary, "--summary"),
        courier: try Self.dollars(courier, "--courier"))
    }
  }

  /// The cost of the mammogram; nil where it is not documented.
  var ofMammogram: FeeCosts? {
    get throws {
      try mammogramCost.map { FeeCosts(labour: try Self.dollars($0, "--mammogram-cost")) }
    }
  }

  /// Money as it is typed; none is nothing.
  static func dollars(_ text: String?, _ field: String) throws -> Cents {
    guard let text else { return .zero }
    guard let cents = Cents(text) else {
      throw InputError(
        field: field, says: "\(text) is not an amount of money", accepts: "dollars, such as 12.50")
    }
    return cents
  }
}
