/// One word being turned into its sound-alike code, from left to right.
///
/// A spelling (`sch`, `tz`, `qu`) is taken before a letter, and the longest one first.
struct Sounding {
  private let letters: [UInt8]
  private var at = 0
  private var sounds: [UInt8] = []
  private var afterVowel = false

  init(letters: [UInt8]) { self.letters = letters }

  mutating func code() -> String {
    takeBeginning()
    while at < letters.count {
      if let (spelling, sound) = spelling(in: SoundTable.spellings) {
        put(sound)
        at += spelling.utf8.count
      } else {
        putLetter()
        at += 1
      }
    }
    return String(decoding: sounds, as: UTF8.self)
  }

  /// A silent first letter, and a first vowel, which is the only one that counts.
  private mutating func takeBeginning() {
    if let (spelling, sound) = spelling(in: SoundTable.beginnings) {
      put(sound)
      at += spelling.utf8.count
    } else if let first = letters.first, isVowel(first) {
      put(first == UInt8(ascii: "y") ? "Y" : "A")
      at += 1
    }
  }

  private func spelling(in table: [(String, String)]) -> (String, String)? {
    let rest = letters[at...]
    return table.first { rest.starts(with: $0.0.utf8) }
  }

  private mutating func putLetter() {
    let letter = letters[at]
    let next = at + 1 < letters.count ? letters[at + 1] : 0
    if isVowel(letter) { return afterVowel = true }
    switch Character(Unicode.Scalar(letter)) {
    case "b" where next == 0 && at > 0 && letters[at - 1] == UInt8(ascii: "m"): break
    case "c": put(isSoft(next) ? "S" : "K")
    case "g": put(isSoft(next) ? "J" : "G")
    case "h": if at == 0 { put("H") }
    case "w": if at == 0 || isVowel(next) { put("W") }
    case let other: put(SoundTable.letters[other] ?? String(other).uppercased())
    }
  }

  private func isSoft(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "e") || letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y")
  }

  /// Appends a sound; the same sound twice without a vowel between them is one.
  private mutating func put(_ sound: String) {
    for byte in sound.utf8 where afterVowel || sounds.last != byte { sounds.append(byte) }
    afterVowel = false
  }

  private func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

/// Which spelling makes which sound.
private enum SoundTable {
  static let beginnings = [
    ("mck", "MK"), ("mac", "MK"), ("mc", "MK"), ("chr", "KR"), ("chl", "KL"), ("kn", "N"),
    ("gn", "N"), ("pn", "N"), ("ng", "N"), ("gh", "G"), ("ps", "S"), ("wr", "R"), ("wh", "W"),
    ("x", "S"),
  ]

  static let spellings = [
    ("sch", "X"), ("tch", "X"), ("sce", "S"), ("sci", "S"), ("ch", "X"), ("sh", "X"), ("sz", "S"),
    ("ck", "K"), ("cz", "X"), ("tz", "S"), ("dz", "S"), ("dt", "T"), ("dg", "J"), ("gh", ""),
    ("th", "T"), ("ph", "F"), ("pf", "F"), ("qu", "K"), ("qv", "K"), ("kv", "K"), ("kw", "K"),
  ]

  static let letters: [Character: String] = ["q": "K", "v": "F", "x": "KS", "z": "S"]
}
