/// What other scripts need so that the precomposed and the composed spelling fold to one text.
enum OtherLetters {
  /// Apostrophes and the letters used as one, all dropped.
  static let apostrophes: Set<Unicode.Scalar> = [
    "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{B4}", "\u{2B9}", "\u{2BB}", "\u{2BC}",
    "\u{2BD}", "\u{2BE}", "\u{2BF}", "\u{2C8}", "\u{55A}", "\u{5F3}", "\u{A78C}",
  ]

  /// Greek, Cyrillic and Arabic letters with a mark, and the letter without it.
  static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs =
      "άαέεήηίιόούυώωϊιϋυΐιΰυςσ" + "йиёеѐеїіўуѓгќкѝиӂжӑаӓаӗеӝжӟзӣиӥиӧоӭэӯуӱуӳуӵчӹы"
      + "\u{622}\u{627}\u{623}\u{627}\u{625}\u{627}\u{671}\u{627}\u{624}\u{648}\u{626}\u{64A}"
      + "\u{649}\u{64A}\u{6CC}\u{64A}\u{6A9}\u{643}"
    let scalars = Array(pairs.unicodeScalars)
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      table[scalars[index]] = scalars[index + 1]
    }
    return table
  }()
}
