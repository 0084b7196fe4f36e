import DeskCore

extension AmendPane {
  /// Does what a key of the form asks.
  mutating func inForm(_ msg: AmendMsg) -> [Effect] {
    switch msg {
    case .save: return save()
    case .cancel: return cancel()
    case .list: return openList()
    case .accept: return accept()
    case .next: return leave { _ = $0.next() }
    case .previous: return leave { _ = $0.previous() }
    case .up: return move(by: -1)
    case .down: return move(by: 1)
    default: return []
    }
  }

  /// Puts a key into the field, or into the list over it.
  mutating func type(_ key: Key) -> [Effect] {
    guard var form, form.list == nil else { return typeInList(key) }
    if case .scan(let code) = key {
      form.fields.set(form.fields.focus, code)
    } else {
      guard form.fields.type(key) else { return [] }
    }
    form.refit()
    self.form = form
    return []
  }

  private mutating func save() -> [Effect] {
    guard var form, let session, !form.isSaving else { return [] }
    let ground = ReadingGround(session: session)
    form.list = nil
    let isRight = form.check(ground)
    guard isRight, let order = form.order(ground) else {
      self.form = form
      return []
    }
    form.isSaving = true
    self.form = form
    return [commit(order, for: form.matter.id)]
  }

  private mutating func cancel() -> [Effect] {
    if form?.list != nil {
      form?.list = nil
      return []
    }
    form = nil
    return [.say(Message("Nothing was changed."))]
  }

  /// Enter: takes what the list's cursor is on, else goes on; on the last field it saves.
  private mutating func accept() -> [Effect] {
    guard let form else { return [] }
    if form.list != nil { return takeFromList() }
    return form.fields.isAtEnd ? save() : leave { _ = $0.next() }
  }

  private mutating func leave(_ move: (inout EntryForm) -> Void) -> [Effect] {
    guard var form, let session else { return [] }
    form.list = nil
    let name = form.fields.focus
    if form.fields.check(name, ReadingGround(session: session)) { move(&form.fields) }
    self.form = form
    return []
  }

  private mutating func move(by rows: Int) -> [Effect] {
    guard form?.list != nil else { return leave { _ = rows < 0 ? $0.previous() : $0.next() } }
    form?.list?.move(by: rows)
    return []
  }
}

extension AmendPane {
  /// Opens the words that the field takes, or what is on file for it.
  private mutating func openList() -> [Effect] {
    guard let form, form.list == nil, let spec = form.fields.focused else {
      self.form?.list = nil
      return []
    }
    let choices = spec.choices.isEmpty ? form.candidates[spec.name] ?? [] : spec.choices
    guard !choices.isEmpty else {
      return [.say(Message("\(spec.label) takes \(spec.accepts)."))]
    }
    self.form?.list = FieldList(field: spec.name, choices: choices, isSeveral: spec.isSeveral)
    return []
  }

  private mutating func typeInList(_ key: Key) -> [Effect] {
    guard var list = form?.list else { return [] }
    switch key {
    case .character(" ") where list.isSeveral: put(list.chosen)
    case .character(let letter):
      guard let choice = list.choices.first(where: { $0.key == letter }) else { return [] }
      put(choice)
    default:
      _ = list.place.handle(key, height: 10, of: list.choices.count)
      form?.list = list
    }
    return []
  }

  private mutating func takeFromList() -> [Effect] {
    guard let list = form?.list else { return [] }
    if list.isSeveral { form?.list = nil } else { put(list.chosen) }
    return []
  }

  /// Puts a word into the field; into one that takes several, or out of it.
  private mutating func put(_ choice: Choice?) {
    guard let choice, let list = form?.list, let spec = form?.fields.spec(list.field),
      let entry = form?.fields[list.field]
    else { return }
    let text =
      switch spec.kind {
      case .toggles: spec.toggled(choice, in: entry)
      case .names: MatterForm.toggled(choice.word, in: entry.text)
      default: choice.word
      }
    form?.fields.set(list.field, text)
    form?.refit()
    if !list.isSeveral { form?.list = nil }
  }
}

extension MatterForm {
  /// Names with semicolons between them, with one put in or taken out.
  static func toggled(_ name: String, in text: String) -> String {
    let names = text.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    let kept = names.filter { $0 != name }
    return (kept.count == names.count ? names + [name] : kept).joined(separator: "; ")
  }
}

extension FieldSpec {
  /// Whether the field takes several words or names.
  var isSeveral: Bool {
    switch kind {
    case .toggles, .names: true
    default: false
    }
  }
}
