extension RuleText {
  static let lawRecorded = RuleText(
    .r65, says: "A release without the patient's consent names its law, in the patient's record.",
    source: "Minn. Stat. 144.293 subd. 2 and 9; 45 CFR 164.512(e)",
    cure: "Enter the instrument, its citation, and that it is in the record.",
    aloud: "Our privacy office handles this and will write to you.", otherwise: .escalate)
}

extension Rule where Noun == LegalDemand {
  /// In Minnesota a subpoena alone is no specific authorization in law.
  static let lawRecorded: Self = Rule(
    .lawRecorded, missing: "LAW_UNKNOWN", breaks: { $0.citation = "" }
  ) { demand in
    guard let instrument = demand.instrument else {
      return [Gap("LAW_UNKNOWN", says: "Nobody has said by which instrument the law asks.")]
    }
    var gaps: [Gap] = []
    if isBlank(demand.citation) {
      gaps.append(Gap("LAW_NOT_CITED", says: "The law or the case is not cited."))
    }
    if !demand.inRecord {
      gaps.append(Gap("LAW_NOT_RECORDED", says: "The authority is not in the patient's record."))
    }
    return gaps + subpoena(demand, instrument)
  }

  private static func subpoena(_ demand: LegalDemand, _ instrument: LegalDemand.Instrument)
    -> [Gap]
  {
    guard instrument == .subpoena else { return [] }
    if demand.state == nil || demand.state == .minnesota {
      return [
        Gap(
          "SUBPOENA_ALONE", says: "In Minnesota a subpoena alone opens no record.",
          cure: "Ask for the patient's consent or a court's order.")
      ]
    }
    guard !demand.assurance else { return [] }
    return [
      Gap(
        "SUBPOENA_NO_ASSURANCE",
        says: "Neither notice to the patient nor a protective order is shown.",
        cure: "Ask for one of them, or for a court's order.")
    ]
  }
}

extension Rule where Noun == DocumentForm {
  /// Another provider's word that it holds a consent: who, whose, which records, when.
  static let representationRecorded: Self = Rule(
    .lawRecorded, missing: "REPRESENTATION_UNKNOWN",
    breaks: { $0.patientName = "" }
  ) { form in
    guard form.kind == .representedConsent else { return [] }
    let fields: [(Bool, String, String)] = [
      (form.recipients.allSatisfy(isBlank), "PROVIDER", "which provider says so"),
      (isBlank(form.patientName), "PATIENT", "of which patient"),
      (isBlank(form.information), "RECORDS", "for which records"),
      (form.signedOn == nil, "DATE", "on which day it asked"),
    ]
    return fields.filter(\.0).map {
      Gap("REPRESENTATION_\($0.1)", says: "It is not recorded \($0.2).", cure: "Enter \($0.2).")
    }
  }
}
