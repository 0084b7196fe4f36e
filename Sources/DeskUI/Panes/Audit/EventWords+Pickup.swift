import DeskCore

extension EventWords {
  /// What was done at a visit.
  static func pickup(_ entry: JournalEntry, _ action: String) -> String {
    switch action {
    case "arrive": arrived(entry)
    case "call": "called to the counter"
    case "claimRole": claimed(entry)
    case "identify": identified(entry)
    case "showID": shown(entry)
    case "showFallback": fallback(entry)
    case "failID": "visit ended: identity could not be established"
    case "verifyPatient": "verified as the patient"
    case "verifyRepresentative": "verified as the representative, by their paper"
    case "verifyNote": "verified as the bearer of the patient's note"
    case "verifyRecipient": "verified as the recipient of the authorization"
    case "turnAway": "visit ended: authority could not be established"
    case "scanItem": "item scanned" + lastLabel(entry)
    case "recheck": "every rule asked again: all hold"
    case "verifyAgain": "to be verified anew"
    case "handOver": handed(entry)
    case "beginInspection":
      with("records laid out", to: entry.changed(.visit, "watchedBy"), by: ", watched by ")
    case "endInspection":
      with("looked at and counted back", to: entry.changed(.visit, "returned"), by: ": ")
    case "leave": "left without the packet"
    default: plain(entry.tried)
    }
  }

  private static func arrived(_ entry: JournalEntry) -> String {
    let found = IdentifierKind(rawValue: entry.changed(.visit, "foundBy"))
    return with("someone came", to: found.map(identifier) ?? "", by: ", record found by ")
  }

  private static func claimed(_ entry: JournalEntry) -> String {
    switch Claim.Part(rawValue: entry.evidence["claim.part"] ?? "") {
    case .patient: "says: the patient"
    case .representative:
      with("says: acts for the patient", to: relation(entry), by: ", ")
    case .bearer: with("says: sent by the patient", to: relation(entry), by: ", ")
    case .recipient:
      with(
        "says: the recipient", to: entry.evidence["claim.company"] ?? "", by: ", from ")
    case nil: "said who they are"
    }
  }

  private static func relation(_ entry: JournalEntry) -> String {
    let word = entry.evidence["claim.relation"] ?? ""
    return word == "patient" ? "" : plain(word)
  }

  /// `identifier 2 matched (date of birth)`.
  private static func identified(_ entry: JournalEntry) -> String {
    let count = Int(entry.evidence["identifiers.findings.#"] ?? "") ?? 0
    guard count > 0 else { return "identifier compared" }
    let path = "identifiers.findings.\(count - 1)"
    let kind = IdentifierKind(rawValue: entry.evidence[path + ".kind"] ?? "")
    let result = entry.evidence[path + ".matches"] == "true" ? "matched" : "DID NOT MATCH"
    return "identifier \(count) \(result) (\(kind.map(identifier) ?? "unknown"))"
  }

  /// An identifier as people call it.
  static func identifier(_ kind: IdentifierKind) -> String {
    switch kind {
    case .fullName: "full name"
    case .bornOn: "date of birth"
    case .phoneLastFour: "phone"
    case .address: "address"
    case .mrn: "MRN"
    case .accession: "accession number"
    case .requestNumber: "request number"
    }
  }

  /// `ID shown: driver licence, photo ok`.
  private static func shown(_ entry: JournalEntry) -> String {
    let kind = plain(entry.evidence["photoID.kind"] ?? "unknown")
    let photo =
      switch entry.evidence["photoID.photoMatches"] {
      case "true": "photo ok"
      case "false": "photo does not match"
      default: "photo not compared"
      }
    let name = entry.evidence["nameOnID.result"] == "different" ? "another name" : ""
    return ["ID shown: \(kind)", photo, name].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func fallback(_ entry: JournalEntry) -> String {
    let papers = entry.list("fallback.papers").map(plain).joined(separator: " and ")
    let by = entry.evidence["fallback.countersignedBy"] ?? ""
    return with(
      with("stand-in for an ID", to: papers, by: ": "), to: by, by: ", countersigned by ")
  }

  private static func lastLabel(_ entry: JournalEntry) -> String {
    entry.list("handOver.ownLabels").last.map { ": \($0)" } ?? ""
  }

  /// `handed over 3 items, signed`.
  private static func handed(_ entry: JournalEntry) -> String {
    let count = entry.evidence["handOver.counted"] ?? "?"
    let signature = entry.evidence["handOver.signature"] ?? ""
    return with(
      "handed over \(count) item\(count == "1" ? "" : "s")", to: signature, by: ", ")
  }
}
