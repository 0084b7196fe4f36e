extension RuleText {
  static let originalsGiven = RuleText(
    .r74, says: "Whoever asks for original mammograms gets the originals, and copies of reports.",
    source: "21 CFR 900.12(c)(4)",
    cure: "Order the original film, or record that the images were never on film.",
    aloud: "You asked for the originals; I will have those prepared for you.", otherwise: .refuse)
  static let reportsEnclosed = RuleText(
    .r74, says: "Copies of the reports go with original mammograms.",
    source: "21 CFR 900.12(c)(4)", cure: "Add the reports to the packet.",
    aloud: "One paper is still missing; I will add it.", otherwise: .hold)
}

extension Rule where Noun == MammogramAsk {
  /// A disc in place of the films that were asked for is a refusal in disguise.
  ///
  /// Images that were never on film are their own originals: no sheets are on file, and somebody
  /// looked.
  static let originalsGiven: Self = Rule(
    .originalsGiven, missing: "MAMMOGRAM_UNKNOWN", breaks: { $0.isMammogram = nil }
  ) { ask in
    guard let isMammogram = ask.isMammogram else {
      return [Gap("MAMMOGRAM_UNKNOWN", says: "Nobody knows whether a mammogram is among them.")]
    }
    guard isMammogram else { return [] }
    guard let originals = ask.originals else {
      return [
        Gap(
          "ORIGINALS_UNKNOWN", says: "Nobody said whether the patient asks for the originals.",
          cure: "Ask whether the originals are wanted, for a time or for good.")
      ]
    }
    let isOriginal = ask.medium == .film && ask.film == .original
    guard originals != .notAsked, !isOriginal, ask.sheets != 0 else { return [] }
    return [
      Gap("ORIGINALS_NOT_GIVEN", says: "The originals were asked for, and this is a copy.")
    ]
  }
}

extension Rule where Noun == PacketDiscs {
  /// Films without the words about them help no other radiologist.
  static let reportsEnclosed: Self = Rule(
    .reportsEnclosed, missing: "REPORTS_UNKNOWN",
    breaks: {
      $0.hasReports = false
      $0.discs.append(
        .init(
          item: 1, label: "MD-00001", isKnown: true, ofRequest: true, ofPatient: true,
          mediumMatches: true, isReadBack: true, mammogramOriginals: true))
    }
  ) { packet in
    guard !packet.hasReports, packet.discs.contains(where: \.mammogramOriginals) else { return [] }
    return [Gap("REPORTS_MISSING", says: "The packet has the originals and no report.")]
  }
}
