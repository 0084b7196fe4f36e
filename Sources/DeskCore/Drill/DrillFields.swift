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
    for count in stride(from: min(words.count, 5), through: 1, by: -1) {
      let key = DrillWords.key(words.prefix(count).joined())
      guard let field = field(key, in: fields) else { continue }
      let rest = words.dropFirst(count).joined(separator: " ")
      guard case .group(let inner) = field.kind else { return ([field.name], field.kind, rest) }
      guard let (path, kind, value) = match(rest, in: inner) else {
        return ([field.name], field.kind, rest)
      }
      guard !value.contains(",") else { return ([field.name], field.kind, rest) }
      return ([field.name] + path, kind, value)
    }
    return nil
  }

  private static func field(_ key: String, in fields: [FormField]) -> FormField? {
    fields.first { DrillWords.key($0.name) == key }
      ?? fields.first { DrillWords.key($0.name) == "is" + key }
      ?? fields.first { DrillWords.key($0.name) == key + "on" }
      ?? fields.first { field in
        guard case .list = field.kind else { return false }
        return DrillWords.key(field.name) == key + "s"
      }
  }
}
