/// Finds the field of a form that begins a line of a drill.
enum DrillFields {
  /// The field that the first words name, and the words after it; the longest name counts.
  ///
  /// A field of a group follows the group's name. `signed` finds `isSigned`, `born` finds
  /// `bornOn`, `item` finds `items`.
  static func match(_ text: String, in fields: [FormField]) -> (
    path: [String], kind: FormField.Kind, rest: String
  )? {
    let words = DrillWords.split(text)
    let keys = fields.map { DrillWords.key($0.name) }
    for count in stride(from: min(words.count, 5), through: 1, by: -1) {
      let key = DrillWords.key(words.prefix(count).joined())
      guard let field = field(key, in: fields, keys) else { continue }
      let rest = words.dropFirst(count).joined(separator: " ")
      guard case .group(let inner) = field.kind, let (path, kind, value) = match(rest, in: inner),
        !value.contains(",")
      else { return ([field.name], field.kind, rest) }
      return ([field.name] + path, kind, value)
    }
    return nil
  }

  private static func field(_ key: String, in fields: [FormField], _ keys: [String]) -> FormField? {
    for wanted in [key, "is" + key, key + "on"] {
      if let index = keys.firstIndex(of: wanted) { return fields[index] }
    }
    guard let index = keys.firstIndex(of: key + "s"), case .list = fields[index].kind else {
      return nil
    }
    return fields[index]
  }
}
