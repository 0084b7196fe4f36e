import DeskCore

extension IntakePane {
  /// Opens the form of a paper for the patient of the request.
  mutating func openPaper() -> [Effect] {
    list = nil
    guard let patient, !isNewcomer else {
      return [.say(Message("Choose a patient who is on file first.", tone: .warning))]
    }
    paper = EntryForm(PaperSheet.specs(EntryForm([])))
    paper.set("patientName", patient.name.spoken, .proposed)
    paper.set("isWritten", "y", .proposed)
    paper.set("receivedAt", ReceiptTime.now, .proposed)
    paper.set("channel", "counter", .proposed)
    if let kind = wantedPaper { paper.set("kind", kind.rawValue, .proposed) }
    paper.ask(for: PaperSheet.specs(paper))
    sheet = .paper
    return []
  }

  /// The kind of paper that the field under the cursor, or the track, asks for.
  var wantedPaper: DocumentForm.Kind? {
    if ["authorityPaper", "proof"].contains(request.focus) || kind == .proxyAccess {
      return .proof
    }
    switch RequestKind(rawValue: request.text("kind")) {
    case .thirdParty: return .authorization
    case .directive: return .directive
    case .treatingProvider: return .consent
    default: return nil
    }
  }

  /// Files the paper and has it checked.
  mutating func file() -> [Effect] {
    guard let ground, let patient, checkAll(ground) else { return [] }
    let empty = paper.specs.filter { $0.isRequired && paper.text($0.name).isEmpty }
    guard empty.isEmpty else {
      tellEmpty(empty.map(\.name))
      return []
    }
    isSaving = true
    var facts = paper.facts(ground)
    facts["patient"] = .text(patient.mrn)
    // Whoever types what a paper says is reading it.
    facts["inHand"] = .flag(true)
    let orders =
      [Order("authorization.scanIn", facts)] + paper.filings
      + [Order("authorization.check", on: "$")]
    saving = orders.map(\.action)
    return [.commit(orders, tag: Self.paperTag)]
  }

  /// Takes the answers: the paper is on file even when the check finds it wanting.
  mutating func filed(_ outcomes: [Outcome]) -> [Effect] {
    isSaving = false
    guard case .done(let scanned)? = outcomes.first else {
      guard let last = outcomes.last else { return [] }
      return showProblem(last, "Scan in a paper")
    }
    let fresh: [Effect] = patient.map { [.ask(.chart(patient: $0.mrn))] } ?? []
    let kind = paper.text("kind")
    defer { sheet = .request }
    if let why = unfiledCause(outcomes) {
      let words =
        "\(scanned.subject) is on file unchecked; its scan is not (\(why)): "
        + "add it with recordsdesk papers add."
      return fresh + [.say(Message(words, tone: .error))]
    }
    guard outcomes.count > 1, case .done? = outcomes.last else {
      let words = "\(scanned.subject) is on file but lacks something; the form stays as received."
      let why =
        outcomes.count > 1 ? showProblem(outcomes[outcomes.count - 1], "Check the paper") : []
      return fresh + [.say(Message(words, tone: .warning))] + why
    }
    use(scanned.subject, kind)
    return fresh + [.say(Message("\(scanned.subject) is on file and in order."))]
  }

  /// Puts a paper into the field that waits for one of its kind.
  private mutating func use(_ id: String, _ kind: String) {
    let isProof = kind == DocumentForm.Kind.proof.rawValue
    let fields = isProof ? ["authorityPaper", "proof"] : ["basis"]
    guard let field = fields.first(where: request.has), request.text(field).isEmpty else { return }
    request.set(field, id)
  }
}
