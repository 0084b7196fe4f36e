public import DeskCore

extension IntakePane {
  /// Sends what the form says; the rule book answers.
  mutating func save() -> [Effect] {
    list = nil
    guard !isSaving else { return [] }
    switch sheet {
    case .newcomer: return checkNewcomer()
    case .paper: return file()
    case .request: break
    }
    guard let ground, checkAll(ground) else { return [] }
    guard let patient else {
      tellNotChosen()
      request.focus(on: "patient")
      return []
    }
    let empty = request.specs.filter { $0.isRequired && request.text($0.name).isEmpty }
    if request.text("kind").isEmpty || (!empty.isEmpty && !toldEmpty) {
      toldEmpty = true
      tellEmpty(empty.map(\.name))
      return []
    }
    isSaving = true
    var facts = request.facts(ground)
    facts["patient"] = .text(patient.mrn)
    let log = Order("request.log", facts)
    return [.commit((isNewcomer ? [registration(ground)] : []) + [log], tag: Self.draftName)]
  }

  /// What the rule book would answer now; nil when nothing stands in the way or it cannot be asked
  /// yet.
  ///
  /// Advice: nothing is journalled, and the commit decides afresh.
  public func closed(_ msg: IntakeMsg) -> [Breach]? {
    guard msg == .save, sheet == .request, let session, let ground, var copy = chart,
      let patient, !request.text("kind").isEmpty
    else { return nil }
    var facts = request.facts(ground)
    facts["patient"] = .text(patient.mrn)
    let command = Command(
      id: "advice", do: "request.log", facts: facts, actor: session.actor, desk: session.desk,
      moment: session.moment)
    guard case .refused(let refused)? = try? copy.perform(command, on: session.ground) else {
      return nil
    }
    return refused.breaches
  }

  /// Reads every field; the first that could not be understood gets the keys.
  mutating func checkAll(_ ground: ReadingGround) -> Bool {
    let wrong = form.specs.map(\.name).filter { !form.check($0, ground) }
    guard let first = wrong.first else { return true }
    form.focus(on: first)
    return false
  }

  /// Marks what is empty; saving once more sends it all the same, since an incomplete request is
  /// received too and its clock runs.
  mutating func tellEmpty(_ names: [String]) {
    for name in names where form.text(name).isEmpty {
      let again = sheet == .request && name != "kind"
      form[name].error = InputError(
        field: name, says: again ? "is empty; F9 again logs it so" : "is empty",
        accepts: form.spec(name)?.accepts ?? "")
    }
    if let first = names.first(where: { form.text($0).isEmpty }) { form.focus(on: first) }
  }

  /// A text that is typed is no patient yet.
  mutating func tellNotChosen() {
    request["patient"].error = InputError(
      field: "patient", says: "is not chosen", accepts: "a patient of the list, or + new patient")
  }

  /// Takes the answers to a saved request; the last one decides.
  mutating func answered(_ outcomes: [Outcome]) -> [Effect] {
    isSaving = false
    if isNewcomer, case .done? = outcomes.first { isNewcomer = false }
    guard let outcome = outcomes.last else { return [] }
    guard case .done(let done) = outcome, outcomes.count == 1 || done.subject != patient?.mrn else {
      return showProblem(outcome, "Log request")
    }
    let words = "\(done.subject) logged, \(due(.message))."
    remember()
    clear()
    return [.eraseDraft(form: Self.draftName), .say(Message(words))]
  }

  /// Shows why nothing was saved; everything typed stays.
  mutating func showProblem(_ outcome: Outcome, _ title: String) -> [Effect] {
    switch outcome {
    case .done: return []
    case .refused(let refused):
      return [.show(.whyNot(title: title, breaches: refused.breaches))]
    case .overtaken(_, let refused):
      return [.show(.whyNot(title: title, breaches: refused.breaches))]
    case .failed(let says): return [.say(Message(says, tone: .error))]
    case .invalid(let errors):
      for error in errors where form.has(error.field) { form[error.field].error = error }
      if let first = errors.first(where: { form.has($0.field) }) { form.focus(on: first.field) }
      let words = errors.map(\.description).joined(separator: "; ")
      return [.say(Message(words, tone: .error))]
    }
  }

  /// Keeps what the request said, for the ditto key.
  private mutating func remember() {
    last = request.entries.mapValues(\.text)
    last["patient"] = patient?.mrn
  }

  /// F12: clears the form; the draft stays for the next time.
  mutating func cancel() -> [Effect] {
    guard sheet == .request else { return back() }
    let hadSome = !isUntouched
    clear()
    return hadSome ? [.say(Message("The form is cleared; its draft is kept."))] : []
  }

  /// An empty form with the sticky fields of the last.
  mutating func clear() {
    let kept = request.specs.filter(\.isSticky).map { ($0.name, request.text($0.name)) }
    request = EntryForm(RequestSheet.specs(EntryForm([])))
    forgetPatient()
    search = PatientSearch()
    for (name, text) in kept where !text.isEmpty { request.set(name, text, .sticky) }
    toldEmpty = false
    hasDraft = false
    propose()
  }
}
