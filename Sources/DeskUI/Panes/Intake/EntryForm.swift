import DeskCore

/// A form: the fields that are asked for now, what stands in them, and which one has the keys.
///
/// What was typed stays when a field is not asked for any more, so that going back to another kind
/// of request loses nothing; only the fields on the form are sent.
struct EntryForm: Hashable, Sendable {
  private(set) var specs: [FieldSpec]
  private(set) var entries: [String: Entry] = [:]
  private(set) var focus: String
  /// What stood in the fields before the keys last went to them.
  private var before: [String: Entry] = [:]
  /// The field that is being typed in, since the keys came to it.
  private var typing: String?

  init(_ specs: [FieldSpec]) {
    self.specs = specs
    focus = specs.first { $0.kind != .shown }?.name ?? ""
  }

  subscript(_ name: String) -> Entry {
    get { entries[name] ?? Entry() }
    set { entries[name] = newValue }
  }

  var focused: FieldSpec? { specs.first { $0.name == focus } }
  var isUntouched: Bool {
    !specs.contains { self[$0.name].state == .plain && !self[$0.name].text.isEmpty }
  }

  func text(_ name: String) -> String { trimmed(self[name].text) }
  func spec(_ name: String) -> FieldSpec? { specs.first { $0.name == name } }
  func has(_ name: String) -> Bool { specs.contains { $0.name == name } }

  /// Asks for other fields; the keys stay where they are, if that field is still there.
  mutating func ask(for specs: [FieldSpec]) {
    self.specs = specs
    if !has(focus) { focus = specs.first { $0.kind != .shown }?.name ?? "" }
  }

  /// Puts text into a field.
  mutating func set(_ name: String, _ text: String, _ state: FormField.State = .plain) {
    var entry = self[name]
    if let limit = spec(name)?.limit, entry.input.limit < limit {
      entry.input = TextField(limit: limit)
    }
    entry.input.set(text)
    entry.state = state
    entry.error = nil
    self[name] = entry
  }

  /// Proposes text for a field that nobody has typed in.
  mutating func propose(_ name: String, _ text: String) {
    guard self[name].state == .proposed || self[name].text.isEmpty else { return }
    set(name, text, .proposed)
  }

  mutating func focus(on name: String) {
    guard has(name) else { return }
    if name != focus { typing = nil }
    focus = name
  }

  /// Moves to the next field; false at the last.
  mutating func next() -> Bool { step(open.drop { $0 != focus }.dropFirst().first) }

  /// Moves to the field before; false at the first.
  mutating func previous() -> Bool { step(open.prefix { $0 != focus }.last) }

  /// Whether the keys are on the last field.
  var isAtEnd: Bool { open.last == focus }

  private var open: [String] { specs.filter { $0.kind != .shown }.map(\.name) }

  private mutating func step(_ name: String?) -> Bool {
    guard let name else { return false }
    focus = name
    typing = nil
    return true
  }

  /// Gives the focused field a key; false when it means nothing there.
  mutating func type(_ key: Key) -> Bool {
    let old = self[focus]
    guard put(key) else { return false }
    if typing != focus, self[focus].text != old.text {
      before[focus] = old
      typing = focus
    }
    return true
  }

  /// Gives the focused field what stood in it before; again, what was typed.
  ///
  /// False where nobody typed.
  mutating func restore() -> Bool {
    guard has(focus), let old = before[focus] else { return false }
    before[focus] = self[focus]
    self[focus] = old
    return true
  }

  private mutating func put(_ key: Key) -> Bool {
    guard let spec = focused else { return false }
    if spec.isAnswered { return answer(key, spec) }
    var entry = self[focus]
    if let limit = spec.limit, entry.input.limit != limit {
      entry.input = TextField(entry.text, limit: limit)
    }
    let before = entry.text
    if entry.state == .proposed || entry.state == .sticky, key.isTyped { entry.input.set("") }
    guard entry.input.handle(key) else { return false }
    if entry.text != before {
      entry.state = .plain
      entry.error = nil
    }
    self[focus] = entry
    return true
  }

  private mutating func answer(_ key: Key, _ spec: FieldSpec) -> Bool {
    switch key {
    case .backspace, .delete, .control("u"):
      set(focus, "")
      return true
    case .character(let letter):
      let lower = Character(letter.lowercased())
      guard let text = spec.answer(lower, in: self[focus]) else { return false }
      set(focus, text)
      return true
    default: return false
    }
  }
}

extension Key {
  /// Whether the key brings letters, so that it replaces what the desk proposed.
  var isTyped: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
