/// Labelled fields under each other, one of which has the keys.
struct FormView: Hashable, Sendable {
  /// The fields from top to bottom.
  var fields: [FormField]
  /// Which field has the keys.
  private(set) var focus: Int
  /// The columns of the widest label.
  let labelWidth: Int

  init(_ fields: [FormField], focus: Int? = nil, labelWidth: Int? = nil) {
    self.fields = fields
    self.labelWidth = labelWidth ?? (fields.map { Text.width($0.label) }.max() ?? 0)
    self.focus = focus ?? (fields.firstIndex { $0.state != .readonly } ?? 0)
  }

  var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// Moves the keys to the next field that can be typed in; false at the last.
  mutating func next() -> Bool {
    move(to: fields.indices.first { $0 > focus && fields[$0].state != .readonly })
  }

  /// Moves the keys to the field before; false at the first.
  mutating func previous() -> Bool {
    move(to: fields.indices.last { $0 < focus && fields[$0].state != .readonly })
  }

  /// Moves the keys to a field by its label.
  mutating func focus(on label: String) {
    _ = move(to: fields.firstIndex { $0.label == label })
  }

  /// Gives the focused field a key; false when it means nothing there.
  ///
  /// A field that is typed in is no longer a default, and its error is gone.
  mutating func handle(_ key: Key) -> Bool {
    guard fields.indices.contains(focus), fields[focus].state != .readonly else { return false }
    let before = fields[focus].input.characters
    guard fields[focus].input.handle(key) else { return false }
    if fields[focus].input.characters != before {
      fields[focus].error = nil
      fields[focus].state = .plain
    }
    return true
  }

  /// The text of a field by its label; empty when there is no such field.
  func text(_ label: String) -> String {
    fields.first { $0.label == label }?.input.text ?? ""
  }

  private mutating func move(to index: Int?) -> Bool {
    guard let index else { return false }
    focus = index
    return true
  }
}

/// One field of a form.
struct FormField: Hashable, Sendable {
  /// Where the text came from.
  enum State: Hashable, Sendable {
    case plain, readonly
    /// The program proposed it.
    case proposed
    /// Kept from the last form.
    case sticky
  }

  let label: String
  var input: TextField
  /// The columns between the brackets.
  let width: Int
  var isRequired = false
  var state = State.plain
  /// What was understood, to the right of the field.
  var echo = ""
  /// What is wrong and what is accepted; takes the echo's place.
  var error: String?
  /// What may be typed, under the form while the field has the keys.
  var hint = ""

  init(_ label: String, text: String = "", width: Int, limit: Int = 200, isMasked: Bool = false) {
    self.label = label
    self.width = width
    input = TextField(text, limit: limit, isMasked: isMasked)
  }

  /// The same field with something set.
  func with<Value>(_ path: WritableKeyPath<FormField, Value>, _ value: Value) -> FormField {
    var field = self
    field[keyPath: path] = value
    return field
  }
}
