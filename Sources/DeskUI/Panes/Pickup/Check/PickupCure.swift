import DeskCore

/// Which answers at the counter a breach speaks of, so that they are asked again.
enum PickupCure {
  /// The check that a rule belongs to; nil for one that no answer at the counter can cure.
  static func line(of rule: RuleID) -> PickupLine? {
    switch rule {
    case .r48, .r49: .id
    case .r50: .name
    case .r51, .r92: .identifiers
    case .r46, .r47, .r26, .r20, .r40, .r41, .r42, .r45: .authority
    case .r93, .r94: .items
    case .r56: .signature
    default: nil
    }
  }

  /// The answers behind a reason code.
  static let fields: [String: [PickupField]] = [
    "ID_EXPIRED": [.expiry], "ID_EXPIRY_UNKNOWN": [.expiry], "ID_INSUFFICIENT": [.papers],
    "PHOTO_MISMATCH": [.photo], "PHOTO_NOT_COMPARED": [.photo],
    "KNOWLEDGE_CHECK": [.rightAnswers], "COUNTERSIGN_MISSING": [.countersign],
    "NAME_MISMATCH": [.link], "NAME_NOT_COMPARED": [.link],
    "ORAL_ONLY": [.written], "NOTE_NOT_WRITTEN": [.written], "NOTE_MISSING": [.written, .paper],
    "NOTE_USED": [.paper], "NOTE_UNSIGNED": [.signed], "NOTE_NO_PATIENT": [.namesPatient],
    "NOTE_BEARER_MISMATCH": [.namesThem], "NOTE_NO_RECORDS": [.covers],
    "NOTE_OTHER_REQUEST": [.covers, .paper], "NOTE_UNDATED": [.dated], "NOTE_AHEAD": [.dated],
    "NOTE_STALE": [.dated, .paper], "SCOPE_ITEMS": [.wanted],
    "PR_UNPROVEN": [.proof, .proofNames, .paper], "PR_SCOPE": [.proof, .paper],
    "PR_ENDED": [.until], "DECEDENT_NO_AUTHORITY": [.proof, .paper],
    "COUNT_DIFFERS": [.count], "COUNT_MISSING": [.count],
    "SIGNATURE_DECLINED": [.signature], "SIGNATURE_MISSING": [.signature],
  ]
}
