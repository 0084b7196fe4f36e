import DeskCore

/// What stands in one field of a form.
struct Entry: Hashable, Sendable {
  var input = TextField()
  var state = FormField.State.plain
  var error: InputError?
  /// What was last kept as a draft.
  var kept = ""

  var text: String { input.text }

  init(_ text: String = "", state: FormField.State = .plain) {
    input = TextField(text)
    self.state = state
  }

  /// The words of a field that takes several, in the order of its list.
  var words: [String] { text.split(separator: " ").map(String.init) }
}

extension FieldSpec {
  /// What stands in the field, as people read it.
  func shown(_ entry: Entry) -> String {
    switch kind {
    case .choice, .yesNo, .toggles:
      let labels = choices.filter { entry.words.contains($0.word) }.map(\.label)
      return labels.joined(separator: " + ")
    default: return entry.text
    }
  }

  /// What a key makes of a field that is answered by keys; nil when it means nothing there.
  func answer(_ key: Character, in entry: Entry) -> String? {
    guard let choice = choices.first(where: { $0.key == key }) else { return nil }
    guard case .toggles = kind else { return choice.word }
    return toggled(choice, in: entry)
  }

  /// The words with one put in or taken out.
  func toggled(_ choice: Choice, in entry: Entry) -> String {
    let old = Set(entry.words)
    let new = old.symmetricDifference([choice.word])
    return choices.map(\.word).filter(new.contains).joined(separator: " ")
  }

  /// Whether the field is answered by keys, so that no letter is typed into it.
  var isAnswered: Bool { !choices.isEmpty }
}
