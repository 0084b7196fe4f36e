extension RuleText {
  static let documentEntire = RuleText(
    .r86, says: "An adoption is shown by one of three court papers, the entire document.",
    source: "Mayo (notifying of an adoption)", cure: AdoptionNotice.Paper.askFor,
    aloud: "We need the whole decree or order from the court. I will write down which papers do.",
    otherwise: .refuse)
}

extension Rule where Noun == AdoptionPaper {
  /// One of the three titles, and every page that the document says it has.
  static let documentEntire: Self = Rule(
    .documentEntire, missing: "ADOPTION_DOC", breaks: { $0.pagesPresent = 0 }
  ) { paper in
    var gaps: [Gap] = []
    if !(paper.kind?.isAccepted ?? false) {
      gaps.append(Gap("ADOPTION_DOC", says: "This is none of the three papers that show it."))
    }
    return gaps + pageGaps(paper)
  }

  private static func pageGaps(_ paper: AdoptionPaper) -> [Gap] {
    guard let present = paper.pagesPresent, let stated = paper.pagesStated, stated > 0 else {
      return [
        Gap("ADOPTION_DOC", says: "Nobody counted the pages against those that it says it has.")
      ]
    }
    guard present != stated else { return [] }
    return [
      Gap(
        "ADOPTION_DOC", says: "\(present) of \(stated) pages are here; it must be all of them.")
    ]
  }
}

extension AdoptionNotice.Paper {
  /// The three titles that show an adoption.
  static let accepted: [Self] = [.adoptionDecree, .orderOnPetition, .findingAndOrder]

  var isAccepted: Bool { Self.accepted.contains(self) }

  /// The cure, naming all three.
  static let askFor =
    "Ask for every page of the Adoption Decree (Decree of Adoption), the Order on Petition for "
    + "Adoption, or the Finding and Order for Judgement and Decree of Adoption."
}
