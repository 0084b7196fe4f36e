import DeskCore

/// The list that F4 opens over a field.
struct FieldList: Hashable, Sendable {
  let field: String
  let choices: [Choice]
  /// Whether the list takes several.
  let isSeveral: Bool
  var place = ListPlace()

  mutating func move(by rows: Int) { place.move(by: rows, of: choices.count) }

  var chosen: Choice? { choices.indices.contains(place.cursor) ? choices[place.cursor] : nil }
}

extension IntakePane {
  /// Opens the words of the field; where it has none, F4 opens the possible duplicate.
  mutating func openList() -> [Effect] {
    if list != nil {
      list = nil
      return []
    }
    guard let spec = form.focused else { return [] }
    let choices = spec.kind == .paper ? papersOnFile : spec.choices
    guard !choices.isEmpty else { return listless(spec) }
    var isSeveral = false
    if case .toggles = spec.kind { isSeveral = true }
    list = FieldList(field: spec.name, choices: choices, isSeveral: isSeveral)
    let now = form[spec.name].words
    if let index = choices.firstIndex(where: { now.contains($0.word) }) {
      list?.move(by: index)
    }
    return []
  }

  /// Whether F4 opens a list here.
  var hasList: Bool {
    guard let spec = form.focused else { return false }
    return !spec.choices.isEmpty || (spec.kind == .paper && !papersOnFile.isEmpty)
  }

  private mutating func listless(_ spec: FieldSpec) -> [Effect] {
    if spec.kind == .paper {
      return [.say(Message("No such paper is on file; Alt+A scans one in.", tone: .warning))]
    }
    guard duplicates.isEmpty else { return openDuplicate() }
    hasHelp = true
    return []
  }

  /// The patient's papers that the field may name.
  private var papersOnFile: [Choice] {
    guard let chart, let mrn = patient?.mrn else { return [] }
    let isProof = ["authorityPaper", "proof"].contains(form.focus)
    return chart.documents(ofPatient: mrn)
      .filter {
        ($0.form.kind == .proof) == isProof || form.focus == "revokes"
      }
      .filter { !DocumentStage.terminal.contains($0.stage) }
      .enumerated().map { index, document in
        let key = Character(String((index + 1) % 10))
        return Choice(key, document.id, "\(document.id) \(PaperWords.line(document))")
      }
  }

  /// A key in the list: a letter answers, a blank takes one of several.
  mutating func pressInList(_ key: Key) -> [Effect] {
    guard var open = list else { return [] }
    switch key {
    case .character(" ") where open.isSeveral: return toggle(open.chosen)
    case .character(let letter):
      guard let choice = open.choices.first(where: { $0.key == letter }) else {
        _ = open.place.handle(key, height: 10, of: open.choices.count)
        list = open
        return []
      }
      if open.isSeveral { return toggle(choice) }
      return put(choice)
    default:
      _ = open.place.handle(key, height: 10, of: open.choices.count)
      list = open
    }
    return []
  }

  /// Enter in the list: takes one, or closes a list of several.
  mutating func takeFromList() -> [Effect] {
    guard let open = list, !open.isSeveral, let choice = open.chosen else {
      list = nil
      return []
    }
    return put(choice)
  }

  private mutating func put(_ choice: Choice) -> [Effect] {
    list = nil
    form.set(form.focus, choice.word)
    refit()
    return []
  }

  private mutating func toggle(_ choice: Choice?) -> [Effect] {
    guard let choice, let spec = form.focused else { return [] }
    form.set(spec.name, spec.toggled(choice, in: form[spec.name]))
    refit()
    return []
  }
}
