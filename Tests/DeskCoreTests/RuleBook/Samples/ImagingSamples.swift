@testable import DeskCore

/// Good evidence for images on their way, by what they go on.
enum ImagingSample: String, CaseIterable, Sendable {
  case disc, link, copy, lentOriginal, givenOriginal

  var medium: Medium {
    switch self {
    case .disc: .disc
    case .link: .link
    case .copy, .lentOriginal, .givenOriginal: .film
    }
  }
  var film: FilmKind? {
    switch self {
    case .disc, .link: nil
    case .copy: .copy
    case .lentOriginal, .givenOriginal: .original
    }
  }
  var originals: Originals {
    switch self {
    case .disc, .link, .copy: .notAsked
    case .lentOriginal: .temporary
    case .givenOriginal: .permanent
    }
  }

  var evidence: ImagingEvidence {
    var evidence = ImagingEvidence()
    evidence.order = Sample.mediaOrder
    evidence.undo = Sample.undo
    evidence.scope = Sample.authorisedScope
    evidence.choice = with(Sample.mediaChoice) {
      $0.medium = medium
      $0.ordered = medium
      $0.asked = [medium]
    }
    evidence.film = FilmCheck(
      medium: medium, film: film, making: film, sheets: 4, originals: originals)
    evidence.mammogram = MammogramAsk(
      isMammogram: film == .original, originals: originals, medium: medium, film: film, sheets: 4)
    evidence.people = Sample.twoPeople
    evidence.reading = reading
    evidence.faults = DiscFaults(codes: ["MIXED_DISC"])
    leave(&evidence)
    return evidence
  }

  private var reading: DiscReading {
    with(Sample.discReading) {
      $0.medium = medium
      guard medium != .disc else { return }
      $0.viewer = nil
      $0.encrypted = medium == .link ? true : nil
      $0.passphrase = medium == .link ? .letter : nil
    }
  }

  private func leave(_ evidence: inout ImagingEvidence) {
    evidence.shelving = Sample.shelving
    evidence.move = Sample.mediaMove
    evidence.hold = MediaHold(isThing: medium != .link, heldAt: "STP", here: "STP")
    evidence.release = Sample.discRelease
    evidence.loan = FilmLoan(
      medium: medium, film: film, originals: originals, dueBack: Sample.today + 30,
      bearer: "Anna Berg", today: Sample.today)
    evidence.back = FilmReturn(lent: 4, counted: 4)
    evidence.clock = LoanClock(
      dueBack: Sample.today - 1, today: Sample.today, chases: 0, everyDays: 14)
    evidence.search = SearchEnd(letter: "LT-7")
    evidence.loss = Loss(mustReport: true, incidentKnown: true)
    evidence.end = MediaEnd(medium: medium, film: film)
  }
}

extension Sample {
  static let mediaOrder = MediaOrder(studies: [.init(accession: "A100", isPatients: true)])
  static let mediaChoice = MediaChoice(
    requestTakes: true, medium: .disc, ordered: .disc, asked: [.disc, .paper], isOffered: true,
    isProducible: true, mustEncrypt: true, encrypted: true)
  static let film = FilmCheck(
    medium: .film, film: .original, making: .original, sheets: 4, originals: .temporary)
  static let mammogram = MammogramAsk(
    isMammogram: true, originals: .permanent, medium: .film, film: .original, sheets: 4)
  static let discReading = DiscReading(
    medium: .disc, patients: [.init(nameMatches: true, bornMatches: true)], missing: [], extra: 0,
    labelMatches: true, viewer: .present, encrypted: true, passphrase: .letter)
  static let shelving = Shelving(labelMatches: true, bin: "B-14", site: "STP")
  static let mediaMove = MediaMove(
    from: "STP", to: "STE", here: "STP", samePractice: true, gave: "jdo", took: "Kurt Bote")
  static let arriving = MediaMove(
    from: "STP", to: "STE", here: "STE", samePractice: true, gave: "Kurt Bote", took: "amy",
    bin: "E-2")
  static let discRelease = DiscRelease(
    media: "MD-00734", madeFor: "RQ-20418", released: "RQ-20418", isItem: true)
  static let loan = FilmLoan(
    medium: .film, film: .original, originals: .temporary, dueBack: today + 30,
    bearer: "Anna Berg", today: today)
  static let packetDiscs = PacketDiscs(
    request: "RQ-20418",
    discs: [
      .init(
        item: 1, label: "MD-00734", isKnown: true, ofRequest: true, ofPatient: true,
        mediumMatches: true, isReadBack: true)
    ], hasReports: true)
}
