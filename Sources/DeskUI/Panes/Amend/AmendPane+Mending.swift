import DeskCore

extension AmendPane {
  var inView: RowInView? {
    guard form == nil, let row else { return nil }
    return RowInView(
      row.id, undo: row.matter.undo, request: row.matter.row.request,
      patient: row.matter.row.patient)
  }

  mutating func restoreText() -> Bool {
    guard form?.fields.restore() == true else { return false }
    form?.refit()
    return true
  }
}

extension AnyMatter {
  /// The command that takes back one's own last act on it.
  fileprivate var undo: String {
    switch self {
    case .amendment: "amendment.undo"
    case .death: "death.takeBack"
    case .adoption: "adoption.undo"
    case .accounting: "accounting.undo"
    case .incident: "incident.undo"
    }
  }
}
