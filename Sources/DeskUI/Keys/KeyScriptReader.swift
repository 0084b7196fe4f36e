/// Reads a script from left to right and knows where it is.
struct KeyScriptReader {
  private let text: [Character]
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ text: String) {
    self.text = Array(text)
  }

  mutating func keys() throws(KeyScriptError) -> [Key] {
    var keys: [Key] = []
    var isAfterBlank = true
    while let character = next() {
      if character.isWhitespace {
        isAfterBlank = true
      } else if character == "#", isAfterBlank {
        skipLine()
      } else {
        keys.append(character == "<" ? try bracketed() : .character(character))
        isAfterBlank = false
      }
    }
    return keys
  }

  private mutating func next() -> Character? {
    guard index < text.count else { return nil }
    let character = text[index]
    index += 1
    column += 1
    if character.isNewline {
      line += 1
      column = 1
    }
    return character
  }

  private mutating func skipLine() {
    while let character = next(), !character.isNewline {}
  }

  /// A key in angle brackets, after the first of them.
  private mutating func bracketed() throws(KeyScriptError) -> Key {
    let place = (line, column - 1)
    func wrong(_ says: String) -> KeyScriptError {
      KeyScriptError(line: place.0, column: place.1, says: says)
    }
    var name = ""
    var isEscaped = false
    while let character = next() {
      if character == ">", !isEscaped {
        guard let key = Self.key(name) else { throw wrong("there is no key <\(name)>") }
        return key
      }
      isEscaped = character == "\\" && !isEscaped
      name.append(character)
    }
    throw wrong("\"<\" without \">\"; write <lt> for the sign itself")
  }

  private static func key(_ name: String) -> Key? {
    if let colon = name.firstIndex(of: ":"), colon != name.startIndex {
      return key(String(name[..<colon]), holding: String(name[name.index(after: colon)...]))
    }
    switch name {
    case "space": return .character(" ")
    case "lt": return .character("<")
    case "gt": return .character(">")
    default: break
    }
    if let key = Key.names[name] { return key }
    if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      return .f(number)
    }
    guard name.count == 3, let letter = name.last else { return nil }
    if name.hasPrefix("c-") { return .control(letter) }
    return name.hasPrefix("a-") ? .alt(letter) : nil
  }

  private static func key(_ name: String, holding text: String) -> Key? {
    switch name {
    case "scan": return unescaped(text).map(Key.scan)
    case "paste": return unescaped(text).map(Key.paste)
    case "resize":
      let parts = text.split(separator: "x").compactMap { Int($0) }
      return parts.count == 2 ? .resize(Size(rows: parts[1], columns: parts[0])) : nil
    default: return nil
    }
  }

  private static func unescaped(_ text: String) -> String? {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      guard let escaped = escape(&rest) else { return nil }
      result.append(escaped)
    }
    return String(result)
  }

  private static func escape(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
    switch rest.popFirst() {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "s": return " "
    case "e": return "\u{1B}"
    case ">": return ">"
    case "\\": return "\\"
    case "u":
      guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
      let digits = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}
