import Testing

@testable import DeskCore

/// someone collecting for the patient brings the patient's signed, dated note.
@Suite struct R47Tests {
  static let trials: [Trial<BearerClaim>] = [
    Trial("scenario 6: a brother with a signed, dated note") { _ in },
    Trial("no note", "NOTE_MISSING") { $0.note = nil },
    Trial("no note and no ID", "NOTE_MISSING", "NOTE_BEARER_UNIDENTIFIED") {
      $0.note = nil
      $0.bearerIdentified = false
    },
    Trial("scenario 7: unsigned", "NOTE_UNSIGNED") { $0.note?.isSigned = false },
    Trial("undated", "NOTE_UNDATED") { $0.note?.dated = nil },
    Trial("dated today") { $0.note?.dated = $0.today },
    Trial("dated tomorrow", "NOTE_AHEAD") { $0.note?.dated = $0.today + 1 },
    Trial("thirty days old") { $0.note?.dated = $0.today - 30 },
    Trial("thirty-one days old", "NOTE_STALE") { $0.note?.dated = $0.today - 31 },
    Trial("names someone else to collect", "NOTE_BEARER_MISMATCH") { $0.bearerMatches = false },
    Trial("names no patient", "NOTE_NO_PATIENT") { $0.note?.namesPatient = false },
    Trial("for another request", "NOTE_OTHER_REQUEST") { $0.note?.request = "RQ-1" },
    Trial("for studies instead of a request") { $0.note?.request = "" },
    Trial("for nothing", "NOTE_NO_RECORDS") {
      $0.note?.request = ""
      $0.note?.namesRecords = false
    },
    Trial("used already", "NOTE_USED") { $0.note?.usedFor = "RQ-20418" },
    Trial("spoken", "NOTE_NOT_WRITTEN") { $0.note?.isWritten = false },
    Trial("the bearer has shown no ID", "NOTE_BEARER_UNIDENTIFIED") {
      $0.bearerIdentified = false
    },
    Trial("unsigned, undated and used", "NOTE_USED", "NOTE_UNSIGNED", "NOTE_UNDATED") {
      $0.note?.isSigned = false
      $0.note?.dated = nil
      $0.note?.usedFor = "RQ-1"
    },
  ]

  @Test(arguments: trials)
  func `the note names patient, bearer and records, signed and fresh`(trial: Trial<BearerClaim>) {
    #expect(trial.codes(of: .bearerNote, on: Sample.bearer) == trial.codes)
  }

  @Test func `a phone call does not cure a missing signature, a fax does`() throws {
    let unsigned = with(Sample.bearer) { $0.note?.isSigned = false }

    let breach = try #require(Rule<BearerClaim>.bearerNote.breaches(unsigned).first)

    #expect(breach.cure.contains("fax") && breach.cure.contains("phone call does not"))
  }

  @Test func `a house may set another life`() {
    let week = with(Sample.bearer) {
      $0.lifeDays = 7
      $0.note?.dated = $0.today - 8
    }

    #expect(Rule<BearerClaim>.bearerNote.breaches(week).map(\.code) == ["NOTE_STALE"])
  }
}
