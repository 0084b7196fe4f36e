extension RuleText {
  static let bearerNote = RuleText(
    .r47, says: "Someone collecting for the patient brings the patient's signed, dated note.",
    source: "SPR; Minn. Stat. 144.293 subd. 2; single use and thirty days [HOUSE]",
    cure: "Ask for a new note; the patient may fax it, signed and dated.",
    aloud: "The patient can send us a new signed and dated note, by fax too.", otherwise: .refuse)
}

extension Rule where Noun == BearerClaim {
  /// The note names patient, bearer and records, is signed, dated, fresh and unused.
  static let bearerNote: Self = Rule(
    .bearerNote, missing: "NOTE_MISSING", breaks: { $0.note = nil }
  ) { claim in
    let bearer = claim.bearerIdentified ? [] : [unidentified]
    guard let note = claim.note else {
      return [
        Gap(
          "NOTE_MISSING", says: "There is no note from the patient.",
          cure: "Ask for a written note: patient, collector, what, date, signature.")
      ] + bearer
    }
    return wording(note, claim) + dating(note, claim) + bearer
  }

  private static let unidentified = Gap(
    "NOTE_BEARER_UNIDENTIFIED", says: "The collector's own ID was not verified.",
    cure: "Look at the collector's own ID.", aloud: "May I see your own ID as well?")

  private static func wording(_ note: BearerClaim.Note, _ claim: BearerClaim) -> [Gap] {
    var gaps: [Gap] = []
    if !note.isWritten {
      gaps.append(Gap("NOTE_NOT_WRITTEN", says: "The permission was spoken, not written."))
    }
    if !note.namesPatient {
      gaps.append(Gap("NOTE_NO_PATIENT", says: "The note does not name the patient."))
    }
    if !claim.bearerMatches {
      gaps.append(
        Gap("NOTE_BEARER_MISMATCH", says: "The note does not name the person who shows it."))
    }
    if isBlank(note.request) {
      if !note.namesRecords {
        gaps.append(Gap("NOTE_NO_RECORDS", says: "The note does not say what may be collected."))
      }
    } else if note.request != claim.request {
      gaps.append(
        Gap("NOTE_OTHER_REQUEST", says: "The note is for \(note.request), not \(claim.request)."))
    }
    if !isBlank(note.usedFor) {
      gaps.append(Gap("NOTE_USED", says: "The note was used already, for \(note.usedFor)."))
    }
    return gaps
  }

  private static func dating(_ note: BearerClaim.Note, _ claim: BearerClaim) -> [Gap] {
    var gaps: [Gap] = []
    if !note.isSigned {
      gaps.append(
        Gap(
          "NOTE_UNSIGNED", says: "The note is not signed.",
          cure: "Ask for a signed note, by fax if need be; a phone call does not cure it."))
    }
    guard let dated = note.dated else {
      return gaps + [Gap("NOTE_UNDATED", says: "The note is not dated.")]
    }
    let last = dated + claim.lifeDays
    if dated > claim.today {
      gaps.append(
        Gap("NOTE_AHEAD", says: "The note is dated \(dated.long), which has not come yet."))
    } else if claim.today > last {
      gaps.append(Gap("NOTE_STALE", says: "The note was good through \(last.long)."))
    }
    return gaps
  }
}
