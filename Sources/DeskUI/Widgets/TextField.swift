/// A line of text that is being typed.
///
/// It moves and deletes by what people see as one letter, whatever scalars that is made of, and
/// keeps what was typed as it was given; only the drawing makes odd signs visible.
struct TextField: Hashable, Sendable {
  /// What stands in it.
  private(set) var characters: [Character]
  /// The number of letters before the cursor.
  private(set) var cursor: Int
  /// The most letters it takes.
  let limit: Int
  /// Whether stars are shown in place of letters.
  let isMasked: Bool

  init(_ text: String = "", limit: Int = 200, isMasked: Bool = false) {
    self.limit = limit
    self.isMasked = isMasked
    characters = Array(text.prefix(limit))
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  /// What is shown.
  var shown: String { isMasked ? String(repeating: "*", count: characters.count) : text }

  /// Puts another text in, with the cursor behind it.
  mutating func set(_ text: String) {
    self = TextField(text, limit: limit, isMasked: isMasked)
  }

  /// Takes a key that edits; false when it means nothing to a field.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .backspace: remove(cursor - 1)
    case .delete: remove(cursor)
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .wordLeft: cursor = startOfWord()
    case .wordRight: cursor = endOfWord()
    case .home: cursor = 0
    case .end: cursor = characters.count
    case .control("u"): set("")
    default: return false
    }
    return true
  }

  /// Inserts text at the cursor; line ends and tabs become blanks, other control signs are left out.
  mutating func insert(_ text: String) {
    let before = String(characters[..<cursor])
    let after = String(characters[cursor...])
    var inserted = String(Self.oneLine(text).prefix(limit))
    while !inserted.isEmpty, (before + inserted + after).count > limit { inserted.removeLast() }
    characters = Array(before + inserted + after)
    cursor = min((before + inserted).count, characters.count)
  }

  private mutating func remove(_ index: Int) {
    guard characters.indices.contains(index) else { return }
    characters.remove(at: index)
    cursor = index
  }

  private func startOfWord() -> Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private func endOfWord() -> Int {
    var index = cursor
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    while index < characters.count, !characters[index].isWhitespace { index += 1 }
    return index
  }

  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for character in text {
      if character.isNewline || character == "\t" {
        line.append(" ")
      } else {
        line.append(
          contentsOf: character.unicodeScalars.filter { $0.properties.generalCategory != .control })
      }
    }
    return String(line)
  }
}
