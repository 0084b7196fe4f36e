extension Acts {
  /// Burns, prints, links, or takes original film out of its file.
  func make(_ action: ImagingAction, _ reading: MediaReading) throws -> Ruling {
    let medium: Medium = action == .burn ? .disc : action == .link ? .link : .film
    let making: FilmKind? = action == .print ? .copy : action == .pullFilm ? .original : nil
    let encrypted = medium == .film ? nil : facts.flag("encrypted")
    let sheets = facts.number("sheets")
    var evidence = ImagingEvidence()
    evidence.choice = reading.choice(of: medium, encrypted: encrypted, isMade: true)
    evidence.film = reading.film(making: making, sheets: sheets)
    evidence.mammogram = reading.mammogram
    return try move(action, reading, given: evidence) { job in
      job.madeBy = user
      job.encrypted = encrypted
      job.sheets = sheets ?? job.sheets
      job.heldAt = medium == .link ? "" : moment.site
    }
  }

  /// The second person reads it back; what is found wrong is destroyed in the same act.
  func readBack(_ action: ImagingAction, _ reading: MediaReading) throws -> Ruling {
    let found = reading.reading(facts)
    let faults = found.faults
    var evidence = ImagingEvidence()
    evidence.people = SecondPerson(maker: reading.job.madeBy, checker: user)
    evidence.reading = found
    evidence.faults = faults
    let fail = { (job: inout MediaJob) in spoil(&job, faults.codes) }
    return try move(action, reading, given: evidence) { job in
      guard action == .readBack else { return fail(&job) }
      job.readBack = ReadBack(
        by: user, at: moment.instant, viewer: found.viewer, passphrase: found.passphrase)
    } failed: {
      fail(&$0)
    }
  }

  /// Logs the one that failed and what became of it; an original goes back to its file.
  private func spoil(_ job: inout MediaJob, _ codes: [String]) {
    let isOriginal = job.medium == .film && job.film != .copy
    let near: Set = ["MIXED_DISC", "WRONG_PATIENT", "STUDY_EXTRA", "LABEL_SWAP"]
    job.spoiled.append(
      SpoiledMedium(
        medium: job.medium, madeBy: job.madeBy, by: user, at: moment.instant, codes: codes,
        fate: job.medium == .link ? .revoked : isOriginal ? .refiled : .destroyed,
        isNearMiss: !near.isDisjoint(with: codes)))
    job.madeBy = ""
    job.encrypted = nil
    job.heldAt = ""
  }
}
