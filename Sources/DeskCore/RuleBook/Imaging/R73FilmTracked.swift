extension RuleText {
  static let filmKnown = RuleText(
    .r73, says: "Film is on record as original or copy; an original's way is never unknown.",
    source: "[HOUSE]", cure: "Say whether it is the original or a copy, and count the sheets.",
    aloud: "I need to check the film before I can give it to you.", otherwise: .hold)
  static let lossReported = RuleText(
    .r73, says: "Whatever is lost, and every missing original, is reported as an incident.",
    source: "[HOUSE]", cure: "Report an incident about this patient and enter its number.",
    aloud: "We are still looking for it. We will be in touch.", otherwise: .hold)
  static let mayBeDestroyed = RuleText(
    .r73, says: "An original is never destroyed.", source: "[HOUSE]; 21 CFR 900.12(c)(4)",
    cure: "File the film again.", otherwise: .refuse)
  static let belongsInFile = RuleText(
    .r73, says: "Only an original goes back to the file.", source: "[HOUSE]",
    cure: "Destroy the copy.", otherwise: .refuse)
}

extension Rule where Noun == FilmCheck {
  /// What is taken out of the file is known before it is taken.
  static let filmKnown: Self = Rule(
    .filmKnown, missing: "FILM_KIND_UNKNOWN",
    breaks: {
      $0.medium = .film
      $0.film = nil
    }
  ) { check in
    guard check.medium == .film else { return [] }
    guard let film = check.film else {
      return [Gap("FILM_KIND_UNKNOWN", says: "Nobody said whether it is the original or a copy.")]
    }
    if let making = check.making, making != film {
      return [
        Gap(
          "FILM_KIND_DIFFERS",
          says: "The \(film.rawValue) was ordered, and the \(making.rawValue) would be taken.")
      ]
    }
    return film == .original ? original(check) : []
  }

  private static func original(_ check: FilmCheck) -> [Gap] {
    var gaps: [Gap] = []
    if check.originals != .temporary, check.originals != .permanent {
      gaps.append(
        Gap(
          "ORIGINALS_UNKNOWN",
          says: "Nobody said whether the original goes for a time or for good.",
          cure: "Ask the patient, and record it."))
    }
    if check.making != nil, (check.sheets ?? 0) < 1 {
      gaps.append(Gap("SHEETS_UNCOUNTED", says: "The sheets of film were not counted."))
    }
    return gaps
  }
}

extension Rule where Noun == Loss {
  /// A loss that nobody reports is a loss that nobody looks into.
  static let lossReported: Self = Rule(
    .lossReported, missing: "LOSS_UNREPORTED",
    breaks: {
      $0.mustReport = true
      $0.incidentKnown = false
    }
  ) { loss in
    guard loss.mustReport != false, !loss.incidentKnown else { return [] }
    return [Gap("LOSS_UNREPORTED", says: "No incident about this patient tells of it.")]
  }
}

extension Rule where Noun == MediaEnd {
  /// There is no second one.
  static let mayBeDestroyed: Self = Rule(
    .mayBeDestroyed, missing: "FILM_KIND_UNKNOWN",
    breaks: {
      $0.medium = .film
      $0.film = .original
    }
  ) { end in
    guard end.medium == .film, end.film != .copy else { return [] }
    return [Gap("ORIGINAL_KEPT", says: "It is original film, or nobody said that it is a copy.")]
  }

  /// The file holds originals.
  static let belongsInFile: Self = Rule(
    .belongsInFile, missing: "FILM_KIND_UNKNOWN", breaks: { $0.film = .copy }
  ) { end in
    guard end.medium != .film || end.film != .original else { return [] }
    return [Gap("NOT_ORIGINAL", says: "It is not known to be original film.")]
  }
}
