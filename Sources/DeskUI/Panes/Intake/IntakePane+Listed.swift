public import DeskCore

extension IntakePane {
  /// Whom the search found; once a patient is picked, the patient's requests.
  public var listed: ListAsk? {
    guard sheet == .request, list == nil else { return nil }
    guard let patient else {
      return search.hits.isEmpty ? nil : ListAsk(.find, of: search.typed)
    }
    return isNewcomer ? nil : ListAsk(.requests, of: patient.mrn)
  }
}
