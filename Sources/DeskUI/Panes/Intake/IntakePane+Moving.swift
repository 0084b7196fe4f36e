import DeskCore

extension IntakePane {
  /// Enter: takes what a cursor is on, else accepts the field; on the last one it saves.
  mutating func accept() -> [Effect] {
    if list != nil { return takeFromList() }
    _ = takeKind()
    if sheet == .newcomer, search.likeNewcomer, let hit = search.chosen {
      sheet = .request
      return pickByWord(hit)
    }
    if form.focused?.kind == .patient, patient == nil, let hit = search.chosen {
      let effects = pickByWord(hit)
      _ = request.next()
      return effects
    }
    guard !form.isAtEnd else { return save() }
    return leave { _ = $0.next() }
  }

  /// Leaves a field: it is read, kept as a draft, and what hangs on it is asked for.
  mutating func leave(_ move: (inout EntryForm) -> Void) -> [Effect] {
    list = nil
    kinds = KindPick()
    let name = form.focus
    if let ground, !form.check(name, ground) { return [] }
    if name == "patient", patient == nil, !request.text(name).isEmpty { tellNotChosen() }
    let effects = keep(name)
    move(&form)
    return effects
  }

  mutating func moveUp() -> [Effect] {
    if list != nil {
      list?.move(by: -1)
    } else if isPickingKind {
      kinds.move(by: -1)
    } else if hasMatches {
      search.place.move(by: -1, of: search.hits.count)
    } else {
      return leave { _ = $0.previous() }
    }
    return []
  }

  mutating func moveDown() -> [Effect] {
    if list != nil {
      list?.move(by: 1)
    } else if isPickingKind {
      kinds.move(by: 1)
    } else if hasMatches {
      search.place.move(by: 1, of: search.hits.count)
    } else {
      return leave { _ = $0.next() }
    }
    return []
  }

  /// Whether matches stand beside the form and take the arrows.
  var hasMatches: Bool {
    guard !search.hits.isEmpty else { return false }
    return sheet == .newcomer
      ? search.likeNewcomer : patient == nil && form.focused?.kind == .patient
  }

  /// Puts a key into the field, and does what hangs on the field.
  mutating func type(_ key: Key) -> [Effect] {
    if sheet == .newcomer { search.likeNewcomer = false }
    if sheet == .request, form.focus == "kind" { return typeKind(key) }
    if patient != nil, form.focused?.kind == .patient, key.isTyped { request.set("patient", "") }
    guard form.type(key) else { return [] }
    toldEmpty = false
    refit()
    return sheet == .request && form.focus == "patient" ? searchPatient() : []
  }

  /// Asks for the fields that what was typed makes necessary.
  mutating func refit() {
    switch sheet {
    case .request:
      proposeByTrack()
      request.ask(for: wantedSpecs)
    case .paper: paper.ask(for: PaperSheet.specs(paper))
    case .newcomer: break
    }
  }

  /// The same as the last request had in this field.
  mutating func ditto() -> [Effect] {
    guard sheet == .request, let text = last[form.focus], !text.isEmpty else {
      return [.say(Message("The last request had nothing here."))]
    }
    if form.focus == "patient" { return look(for: text) }
    request.set(request.focus, text)
    refit()
    return []
  }

  /// Closes what lies over the form.
  mutating func back() -> [Effect] {
    if list != nil {
      list = nil
    } else if sheet != .request {
      sheet = .request
      search = PatientSearch()
    }
    return []
  }
}
