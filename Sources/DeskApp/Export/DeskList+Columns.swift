import DeskCore

extension DeskList {
  /// The columns of a list's file, each by the name of the field that it shows.
  var columns: [String] {
    switch self {
    case .queue, .requests:
      [
        "id", "patient", "stage", "track", "delivery", "received", "governingDue", "governs",
        "actBy", "neededBy", "assignee", "site", "hold", "bin",
      ]
    case .find:
      ["patient", "name", "bornOn", "request", "matter", "stage", "by", "soundsAlike", "lookAlike"]
    case .items:
      ["number", "medium", "type", "title", "on", "count", "isFinal", "label", "released"]
    case .papers:
      [
        "id", "kind", "patient", "stage", "received", "signedOn", "expiry", "recipients", "bearer",
        "revoked",
      ]
    case .scans:
      ["place", "id", "subject", "kind", "size", "hash", "name", "filedBy", "filedAt", "openedBy"]
    case .waiting: ["id", "request", "name", "stage", "site", "desk", "arrivedAt", "calledAt"]
    case .shelf, .unclaimed:
      ["bin", "id", "patient", "stage", "readyOn", "days", "notices", "owed"]
    case .history, .audit:
      [
        "seq", "at", "user", "site", "desk", "did", "outcome", "subjects", "rules", "moves",
        "policy", "digest", "previous", "ok",
      ]
    case .amendments, .notices, .accountings, .incidents: matterColumns
    case .users: ["user", "name", "roles", "site", "disabled"]
    case .rules: ["id", "kind", "says", "source", "cure", "consequence", "keptBy"]
    }
  }

  private var matterColumns: [String] {
    switch self {
    case .amendments: ["id", "patient", "stage", "site", "received", "due", "office", "hold"]
    case .notices:
      [
        "id", "notice", "patient", "name", "stage", "site", "received", "due", "diedOn", "source",
        "paper", "decreedOn", "request",
      ]
    case .accountings:
      [
        "id", "patient", "stage", "site", "received", "due", "from", "to", "disclosures",
        "heldBackBy", "issuedOn", "agency", "until",
      ]
    default:
      [
        "id", "patient", "request", "stage", "site", "cause", "discoveredOn", "noticeDue",
        "isDisclosure", "affected", "openedBy", "noticedOn", "closedBy",
      ]
    }
  }
}
