extension RuleText {
  static let directiveClear = RuleText(
    .r39,
    says: "A directive is signed, names recipient and destination, and asks an electronic copy.",
    source: "45 CFR 164.524(c)(3)(ii); Ciox v. Azar, 435 F. Supp. 3d 30 (D.D.C. 2020)",
    cure: "Ask for what is missing, or for an authorization to the third party instead.",
    aloud: "For this to go to someone else we need a few more words from you.", otherwise: .hold)
}

extension Rule where Noun == DirectiveClaim {
  /// Paper and film go to a third party by an authorization.
  static let directiveClear: Self = Rule(
    .directiveClear, missing: "DIRECTIVE_UNKNOWN",
    breaks: {
      $0.track = .directive
      $0.recipient = ""
    }
  ) { claim in
    guard claim.track == .directive else { return [] }
    let limbs: [(Bool, String, String)] = [
      (!claim.inWriting, "DIRECTIVE_UNWRITTEN", "The directive is not in writing."),
      (!claim.signed, "DIRECTIVE_UNSIGNED", "The directive is not signed."),
      (isBlank(claim.recipient), "DIRECTIVE_NO_RECIPIENT", "It does not name who receives it."),
      (!claim.hasDestination, "DIRECTIVE_NO_DESTINATION", "It does not say where it goes."),
    ]
    return limbs.filter(\.0).map { Gap($0.1, says: $0.2) } + notElectronic(claim)
  }

  private static func notElectronic(_ claim: DirectiveClaim) -> [Gap] {
    let other = claim.media.subtracting([.disc, .link, .portal])
    guard !other.isEmpty else { return [] }
    return [
      Gap(
        "DIRECTIVE_NOT_ELECTRONIC",
        says: "A directive covers an electronic copy, not "
          + "\(inSentence(other.sorted().map(\.rawValue))).",
        cure: "Convert the request to an authorization, and ask for one.")
    ]
  }

  /// Only a directive becomes an authorization, and the person is told by letter.
  static let conversionTold: Self = Rule(
    .directiveClear, missing: "CONVERSION_UNKNOWN", breaks: { $0.letter = "" }
  ) { claim in
    guard claim.track == .directive else {
      return [Gap("NOT_A_DIRECTIVE", says: "Only a directive is converted to an authorization.")]
    }
    var gaps: [Gap] = []
    if notElectronic(claim).isEmpty {
      gaps.append(
        Gap(
          "DIRECTIVE_FITS",
          says: "The law carries this directive as it is: it asks electronic copies.",
          cure: "Work it as a directive."))
    }
    if isBlank(claim.letter) {
      gaps.append(
        Gap(
          "CONVERSION_NO_LETTER",
          says: "No letter tells the person that their clock ends and what is needed instead.",
          cure: "Send the letter first, and enter its number."))
    }
    return gaps
  }
}

/// What a directive says.
public struct DirectiveClaim: Hashable, Sendable, Codable {
  /// The track; other tracks have other rules.
  public var track: Track
  /// Whether it is in writing.
  public var inWriting: Bool
  /// Whether it is signed.
  public var signed: Bool
  /// Who receives it, or empty.
  public var recipient: String
  /// Whether it says where to: an address, or a way that needs none.
  public var hasDestination: Bool
  /// What it is to be on.
  public var media: Set<Medium>
  /// For a conversion: the letter that tells the person, or empty.
  public var letter: String

  /// A directive.
  public init(
    track: Track, inWriting: Bool, signed: Bool, recipient: String, hasDestination: Bool,
    media: Set<Medium>, letter: String = ""
  ) {
    self.track = track
    self.inWriting = inWriting
    self.signed = signed
    self.recipient = recipient
    self.hasDestination = hasDestination
    self.media = media
    self.letter = letter
  }
}
