@testable import DeskCore

/// Nouns of denial, splitting, law, contents and redirection that satisfy every rule about them.
extension Sample {
  static let items = [
    SensitiveClaim.Item(number: 1, type: .images, categories: []),
    SensitiveClaim.Item(number: 2, type: .reports, categories: []),
  ]
  static let ownContents = SensitiveClaim(items: items, toPatient: true)
  static func theirContents(_ form: DocumentForm = Sample.form) -> SensitiveClaim {
    SensitiveClaim(
      items: items, toPatient: false, selected: form.scope.sensitive, form: form)
  }

  /// A consent of a substance use program's patient, for a claim.
  static let programForm = with(form) {
    $0.scope.sensitive = [.substanceUse]
    $0.forTreatmentPaymentOperations = false
  }
  static let enclosures = ProgramEnclosures(areNeeded: true, notice: true, consent: true)
  static let format = FormatClaim(
    isTheirs: true, asked: [.disc, .paper], packed: [.disc, .paper])

  /// No law asks anything here.
  static let ordinary = LegalDemand(track: .access, state: .minnesota)
  static let order = LegalDemand(
    track: .legal, state: .minnesota, instrument: .courtOrder, citation: "62-CV-26-1044",
    inRecord: true, limited: true)
  static let noDirective = DirectiveClaim(
    track: .access, inWriting: true, signed: true, recipient: "", hasDestination: false,
    media: [.paper])
  static let directive = DirectiveClaim(
    track: .directive, inWriting: true, signed: true, recipient: "Dr. Lund", hasDestination: true,
    media: [.disc])
  static let conversion = with(directive) {
    $0.media = [.paper]
    $0.letter = "LT-7"
  }
  static let decline = DeclineClaim(ground: .endangerment, judgedBy: "Dr. Holm", name: "Karin Berg")
  static let denialLetter = DenialClaim.Letter(
    number: "LT-8", isPlain: true, basis: "It was compiled for a suit.", tellsReview: true,
    complaintTo: "Privacy officer", complaintPhone: "651-555-0100", tellsHHS: true,
    rest: .splitOff, isHeldElsewhere: false, heldWhere: "")
  static let denial = DenialClaim(
    track: .access, state: .minnesota, today: today, ground: .danger,
    because: "note of 12 March", professional: "Dr. Holm", licence: "MD 40122",
    judgedOn: today - 1, mayGoTo: "Dr. Lund", letter: denialLetter)
  static let review = ReviewClaim(
    ground: .danger, judgedBy: "Dr. Holm", isAsked: true, reviewer: "Dr. Vik",
    licence: "MD 51190", letter: "LT-9")
  static let part = PartClaim(
    whole: [.images, .notes], wholeSensitive: [.mentalHealth], part: [.notes],
    partSensitive: [.mentalHealth])
  static let routing = Routing(
    topic: nil, isKnown: true, office: "Your Mayo Clinic care team", reach: "507-284-4594")
}
