import DeskCore

extension IntakePane {
  /// What was made last, while nothing new is typed; the chart of the patient who is chosen.
  public var inView: RowInView? {
    let mrn = isNewcomer ? "" : patient?.mrn ?? ""
    guard isUntouched, kinds.typed.isEmpty, let undo = made.undo else {
      return mrn.isEmpty ? nil : RowInView(mrn, undo: "", patient: mrn)
    }
    return RowInView(
      made, undo: undo, request: made.hasPrefix("RQ-") ? made : "", patient: mrn)
  }

  /// Gives the field its text of before; the patient is chosen and not typed.
  public mutating func restoreText() -> Bool {
    guard !isOffered, list == nil else { return false }
    if sheet == .request, form.focus == "kind" { return restoreKind() }
    guard form.focused?.kind != .patient, form.restore() else { return false }
    refit()
    return true
  }
}

extension String {
  /// The undo of what has this number; nil where there is none.
  fileprivate var undo: String? {
    let undos = [
      "RQ": "request.undo", "AU": "authorization.undo", "AM": "amendment.undo",
      "AC": "accounting.undo", "IN": "incident.undo",
    ]
    return split(separator: "-").first.flatMap { undos[String($0)] }
  }
}
