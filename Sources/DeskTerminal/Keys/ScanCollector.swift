public import DeskUI

/// Tells a scanner from a typist, before any key means anything.
///
/// A scanner types a line faster than hands can: its first letters come back to back, no gap is
/// longer than 30 ms, and Enter ends it. Such a burst of ten letters or more becomes one key; any
/// other is given back as it was typed. A scanner that sends Ctrl+G first is believed from four
/// letters on. A driver's licence (`@`, line feed, …) has several lines, and only silence ends it.
public struct ScanCollector {
  /// The fewest letters of a burst without a prefix.
  public static let leastLetters = 10
  private static let leastAfterPrefix = 4
  private static let limit = 4096

  /// Whether even a lone letter waits, where a letter alone would answer a question.
  public var holdsLetters = false

  private var held: [Key] = []
  private var isPrefixed = false

  /// A collector that holds nothing.
  public init() {}

  /// How many milliseconds without a key end what is held; none when nothing is.
  public var patience: Int? {
    if isPrefixed { return 100 }
    return held.isEmpty ? nil : 30
  }

  /// Takes the keys that came in one go and gives those that are decided.
  public mutating func take(_ keys: [Key]) -> [Key] {
    var decided: [Key] = []
    for (index, key) in keys.enumerated() {
      take(key, isFollowed: index + 1 < keys.count, &decided)
    }
    return decided
  }

  /// Decides what is held, after nothing came for as long as `patience` says.
  public mutating func settle() -> [Key] {
    var decided: [Key] = []
    if isLicence || isPrefixed { finish(&decided) } else { release(&decided) }
    return decided
  }

  private mutating func take(_ key: Key, isFollowed: Bool, _ decided: inout [Key]) {
    if key == .control("g") {
      release(&decided)
      isPrefixed = true
    } else if held.isEmpty, !isPrefixed {
      guard case .character = key, isFollowed || holdsLetters else {
        decided.append(key.typed)
        return
      }
      held = [key]
    } else if key.scanned == nil {
      release(&decided)
      decided.append(key.typed)
    } else {
      hold(key, &decided)
    }
  }

  private mutating func hold(_ key: Key, _ decided: inout [Key]) {
    held.append(key)
    let isLine = key == .enter || key == .control("j")
    if isLicence {
      if held.count > Self.limit { release(&decided) }
    } else if isLine {
      finish(&decided)
    } else if key.isControl || held.count > Self.limit || isRepeating {
      release(&decided)
    }
  }

  /// `@` and the end of a line, as every licence begins.
  ///
  /// Source: AAMVA DL/ID Card Design Standard, annex D, compliance indicator and separators.
  private var isLicence: Bool {
    held.count > 1 && held[0] == .character("@") && held[1].isControl
  }

  /// A key that is held down, which no label begins with.
  private var isRepeating: Bool {
    held.count == 4 && held.allSatisfy { $0 == held[0] }
  }

  /// Gives what is held as one scan, if it is one.
  private mutating func finish(_ decided: inout [Key]) {
    var text = String.UnicodeScalarView()
    for key in held { text.append(contentsOf: key.scanned?.unicodeScalars ?? "".unicodeScalars) }
    while let last = text.last, last == "\r" || last == "\n" { text.removeLast() }
    let least = isPrefixed ? Self.leastAfterPrefix : Self.leastLetters
    guard text.count >= least || Self.isOwnLabel(text) else {
      release(&decided)
      return
    }
    held = []
    isPrefixed = false
    decided.append(.scan(String(text)))
  }

  /// One of the desk's own numbers, such as `RQ-10001`: too short to tell by its length, and played
  /// as keys it would do harm.
  private static func isOwnLabel(_ text: String.UnicodeScalarView) -> Bool {
    let letters = Array(text)
    guard letters.count >= 7, letters[2] == "-" else { return false }
    return letters[..<2].allSatisfy { ("A"..."Z").contains($0) }
      && letters[3...].allSatisfy { ("0"..."9").contains($0) || $0 == "-" || $0 == "/" }
  }

  /// Gives what is held as it was typed.
  private mutating func release(_ decided: inout [Key]) {
    decided += held.map(\.typed)
    held = []
    isPrefixed = false
  }
}

extension Key {
  /// The text of a key that a scanner may send; nil for any other.
  fileprivate var scanned: Character? {
    switch self {
    case .character(let character): character
    case .enter: "\r"
    case .tab: "\t"
    case .control("j"): "\n"
    case .control("\\"): "\u{1C}"
    case .control("]"): "\u{1D}"
    case .control("^"): "\u{1E}"
    case .control("_"): "\u{1F}"
    default: nil
    }
  }

  fileprivate var isControl: Bool {
    if case .character = self { false } else { true }
  }

  /// What the key means when a person pressed it.
  ///
  /// A line feed is Enter, and Alt with a digit stands in for function keys that a keyboard or a
  /// terminal does not have.
  fileprivate var typed: Key {
    switch self {
    case .control("j"): .enter
    case .alt(let digit) where digit >= "1" && digit <= "9": .f(digit.wholeNumberValue ?? 1)
    default: self
    }
  }
}
