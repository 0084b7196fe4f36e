/// Text as searching and comparing see it: lower case, no marks, words apart by one space.
///
/// Written without Foundation, whose normalisation would be the only reason to import it here.
/// Precomposed Latin letters go through a table, separate marks are dropped by their Unicode
/// category, and letters of other scripts stay. Marks that are vowels of their own (combining class
/// 0, as in Devanagari) stay too: without them different names would become one.
public enum Fold {
  /// The folded text: `O’Brien-Nguyễn` gives `obrien nguyen`.
  public static func key(_ text: String) -> String {
    var folded = Folding()
    for scalar in text.unicodeScalars { folded.take(scalar) }
    return folded.text
  }

  /// The words of the folded text, in order.
  public static func words(_ text: String) -> [String] {
    key(text).split(separator: " ").map(String.init)
  }
}

/// A folding under way: what came out so far, and whether a space is owed before the next letter.
private struct Folding {
  var text = ""
  private var owesSpace = false

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: put(scalar)
    case 0x41...0x5A: put(Unicode.Scalar(UInt8(scalar.value) + 32))
    case 0x27, 0x60: break
    case 0..<0x80: owesSpace = true
    case 0xFF01...0xFF5E: if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { take(narrow) }
    default: takeOther(scalar)
    }
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    if let letters = LatinLetters.plain(scalar) {
      for letter in letters { put(letter) }
    } else if let letter = OtherLetters.plain[scalar] {
      put(letter)
    } else if OtherLetters.apostrophes.contains(scalar) || isDropped(scalar) {
      return
    } else if isKept(scalar) {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        put(OtherLetters.plain[lower] ?? lower)
      }
    } else {
      owesSpace = true
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if owesSpace && !text.isEmpty { text.unicodeScalars.append(" ") }
    owesSpace = false
    text.unicodeScalars.append(scalar)
  }
}

/// Accents, Arabic harakat and Hebrew points, and characters that print nothing.
private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
  let properties = scalar.properties
  switch properties.generalCategory {
  case .nonspacingMark, .enclosingMark:
    return properties.canonicalCombiningClass != .notReordered
      || properties.isDefaultIgnorableCodePoint
  case .format: return true
  default: return false
  }
}

private func isKept(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
    true
  default: false
  }
}
