import DeskCore

/// The form of one act on one matter.
struct MatterForm: Hashable, Sendable {
  let act: MatterAct
  let matter: AnyMatter
  var fields: EntryForm
  /// The words that F4 lists over a field.
  var list: FieldList?
  /// Whether the order is on its way, so that a second F9 does not send it again.
  var isSaving = false
  /// What may be put into a field that takes records, recipients or papers.
  let candidates: [String: [Choice]]

  /// The form of an act, filled in with what the desk knows.
  init(_ act: MatterAct, _ opened: OpenedMatter, session: SessionInfo) {
    self.act = act
    matter = opened.matter
    candidates = MatterForm.candidates(act, opened)
    fields = EntryForm([])
    fields = EntryForm(specs)
    for proposal in MatterForm.proposals(act, opened) {
      fields.set(proposal.name, proposal.text, proposal.state)
    }
    refit()
  }

  /// Whether an act asks for anything.
  static func isNeeded(_ act: MatterAct, for matter: AnyMatter) -> Bool {
    switch (act, matter) {
    case (.start, .amendment(let row)): row.lacksPaper
    case (.hold, .amendment(let row)):
      row.stage != .waitingForInformation || row.lacksPaper
    case (.look, _), (.apply, _), (.endSuspension, _), (.close, _): false
    default: true
    }
  }

  /// The command as it is chosen so far.
  var command: String {
    switch (act, fields.text("$decision"), fields.text("$answer")) {
    case (.decide, "d", _): "amendment.deny"
    case (.decide, "p", _): "amendment.acceptPart"
    case (.rebut, _, "n"): "amendment.noRebut"
    default: act.command(for: matter) ?? ""
    }
  }

  /// Asks for the fields that what was typed makes necessary.
  mutating func refit() { fields.ask(for: specs) }

  private var specs: [FieldSpec] {
    MatterSheet.fields(act, matter, fields).map { $0.spec(under: command) }
  }

  /// The title over the form.
  var title: String {
    let key = matter.list.keys.first { $0.act == act }
    return "\(matter.id)  \(key?.title ?? "")"
  }

  /// Notes what is wrong with fields, and goes to the first of them.
  mutating func mark(_ errors: [InputError]) {
    for error in errors where fields.has(error.field) { fields[error.field].error = error }
    if let first = errors.first(where: { fields.has($0.field) }) { fields.focus(on: first.field) }
  }
}

extension Amendment {
  /// Whether somebody asks in the patient's place whose paper nobody has named.
  var lacksPaper: Bool { requester.relation.represents && authorityPaper.isEmpty }
}
