public import DeskCore

extension IntakePane {
  /// Sends what the form says; the rule book answers.
  ///
  /// `joining` is the open request that a copy asked for twice is joined to; a merge is refused or
  /// done like anything else.
  mutating func save(joining other: String = "") -> [Effect] {
    list = nil
    _ = takeKind()
    guard !isSaving else { return [] }
    switch sheet {
    case .newcomer: return checkNewcomer()
    case .paper: return file()
    case .request: break
    }
    guard let ground, checkAll(ground), patientIsClear(), nothingIsMissing() else { return [] }
    guard other.isEmpty, let row = unseenDuplicate else { return send(ground, joining: other) }
    toldDuplicate = true
    let words =
      "\(row.id) is open for the same records: F9 again logs another, Alt+O opens it, Alt+J joins."
    return [.say(Message(words, tone: .warning))]
  }

  private mutating func send(_ ground: ReadingGround, joining other: String) -> [Effect] {
    isSaving = true
    let first = isNewcomer ? [registration(ground)] : []
    let join = other.isEmpty ? [] : [Order("request.merge", on: "$", ["into": .text(other)])]
    let all = first + orders(ground) + join
    saving = all.map(\.action)
    return [.commit(all, tag: Self.draftName)]
  }

  /// Whether a patient is chosen, where the kind is about one; a name alone is no patient.
  private mutating func patientIsClear() -> Bool {
    let isWanted = kind?.needsPatient ?? true
    guard patient == nil, isWanted || !request.text("patient").isEmpty else { return true }
    tellNotChosen()
    request.focus(on: "patient")
    return false
  }

  /// Whether every required field is filled in, or was told to be empty before.
  private mutating func nothingIsMissing() -> Bool {
    let empty = request.specs.filter { $0.isRequired && request.text($0.name).isEmpty }
    guard kind == nil || (!empty.isEmpty && !toldEmpty) else { return true }
    toldEmpty = true
    tellEmpty(empty.map(\.name))
    return false
  }

  /// The open request for the same records, until it was pointed out.
  private var unseenDuplicate: QueueRow? {
    toldDuplicate || kind?.isRelease != true ? nil : duplicates.first
  }

  /// What the rule book would answer now; nil when nothing stands in the way or it cannot be asked
  /// yet.
  ///
  /// Advice: nothing is journalled, and the commit decides afresh.
  public func closed(_ msg: IntakeMsg) -> [Breach]? {
    guard msg == .save, sheet == .request, let session, let ground,
      let kind, let order = orders(ground).first, !isNewcomer
    else { return nil }
    guard chart != nil || (patient == nil && !kind.needsPatient) else { return nil }
    var copy = chart ?? MemoryChart()
    let command = Command(
      id: "advice", do: order.action, on: order.on, facts: order.facts, actor: session.actor,
      desk: session.desk, moment: session.moment)
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

  /// Takes the answers to what was saved; what was taken in stays in, whatever a later act met.
  mutating func answered(_ outcomes: [Outcome]) -> [Effect] {
    isSaving = false
    if isNewcomer, case .done? = outcomes.first { isNewcomer = false }
    guard let kind, let last = outcomes.last else { return [] }
    guard let made = done(kind.act, outcomes) else { return showProblem(last, title(kind)) }
    let isWhole = outcomes.count == saving.count && last.isDone
    let words = saved(made.subject, kind, whole: isWhole) + (isWhole ? filedWords : "")
    let unfiled = unfiled(outcomes, made.subject)
    lastSlip = slip
    self.made = made.subject
    remember()
    clear()
    if let unfiled { return [.eraseDraft(form: Self.draftName), .say(unfiled)] }
    let effects: [Effect] = [
      .eraseDraft(form: Self.draftName), .say(Message(words, tone: isWhole ? .info : .warning)),
    ]
    return isWhole ? effects : effects + showProblem(last, title(kind))
  }

  /// What an act of the ones on their way made, if it was done.
  private func done(_ act: String, _ outcomes: [Outcome]) -> Outcome.Done? {
    guard let index = saving.firstIndex(of: act), outcomes.indices.contains(index),
      case .done(let done) = outcomes[index]
    else { return nil }
    return done
  }

  private func title(_ kind: RequestKind) -> String {
    kind.isRelease ? "Log request" : kind.words
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
    request = EntryForm(IntakeSheet.specs(EntryForm([])))
    kinds = KindPick()
    forgetPatient()
    search = PatientSearch()
    for (name, text) in kept where !text.isEmpty { request.set(name, text, .sticky) }
    toldEmpty = false
    hasDraft = false
    propose()
  }
}

extension Outcome {
  /// Whether it was done.
  var isDone: Bool {
    if case .done = self { true } else { false }
  }
}
