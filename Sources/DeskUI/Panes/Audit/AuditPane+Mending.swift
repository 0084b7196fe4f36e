import DeskCore

extension AuditPane {
  /// The subject whose history is shown, with its request and its chart.
  public var inView: RowInView? {
    guard !subject.isEmpty, !isFiltering else { return nil }
    let isRequest = subject.hasPrefix("RQ-")
    let mrn = opened?.id == subject ? opened?.patient?.mrn ?? "" : ""
    return RowInView(
      subject, undo: undo, request: isRequest ? subject : "", patient: mrn)
  }

  /// The undo of the subject's machine; a notice says by its history which of the two it is.
  private var undo: String {
    switch subject.split(separator: "-").first.map(String.init) ?? "" {
    case "AU": "authorization.undo"
    case "AM": "amendment.undo"
    case "AC": "accounting.undo"
    case "IN": "incident.undo"
    case "VS": "pickup.undo"
    case "MD": "imaging.undo"
    case "NT": isAdoption ? "adoption.undo" : "death.takeBack"
    default: "request.undo"
    }
  }

  private var isAdoption: Bool { lines.contains { $0.entry.tried.hasPrefix("adoption.") } }
}
