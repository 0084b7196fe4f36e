import DeskCore
import Testing

@Suite struct FoldTests {
  @Test(arguments: [
    ("O'Brien", "obrien"), ("O’Brien", "obrien"), ("Kealaʻula", "kealaula"), ("N`Diaye", "ndiaye"),
    ("Nguyễn", "nguyen"), ("Đặng Thị Hồng", "dang thi hong"), ("Łukasz", "lukasz"),
    ("Søren Kjærgård", "soren kjaergard"), ("Strauß", "strauss"), ("Œdipe", "oedipe"),
    ("Þórður", "thordur"), ("Işıl", "isil"), ("İnci", "inci"), ("Åse", "ase"), ("Ħal", "hal"),
    ("Smith-Jones", "smith jones"), ("  de   la\tCruz ", "de la cruz"), ("Peña, J.", "pena j"),
    ("ＡＢＣ　１２", "abc 12"), ("", ""), ("-’-", ""),
  ])
  func `Latin names fold to plain lower-case words`(given: String, folded: String) {
    #expect(Fold.key(given) == folded)
  }

  @Test func `composed and precomposed spellings fold alike`() {
    #expect(Fold.key("Nguye\u{302}\u{303}n") == Fold.key("Nguyễn"))
    #expect(Fold.key("A\u{30A}sa") == Fold.key("Åsa"))
    #expect(Fold.key("И\u{306}ван") == Fold.key("Йван"))
    #expect(Fold.key("\u{627}\u{654}حمد") == Fold.key("\u{623}حمد"))
  }

  @Test func `letters of other scripts are kept and their marks dropped`() {
    #expect(Fold.key("محمّد") == Fold.key("محمد"))
    #expect(Fold.key("محمد") == "محمد")
    #expect(Fold.key("王小明") == "王小明")
    #expect(Fold.key("𖬌𖬣𖬵") == "𖬌𖬣")
    #expect(Fold.key("ΆΝΝΑ") == Fold.key("Άννα"))
  }

  @Test func `vowel signs that tell two Hindi names apart are kept`() {
    #expect(Fold.key("सुनील") != Fold.key("सनल"))
  }

  @Test func `what prints nothing does not split or change a word`() {
    #expect(Fold.key("Tor\u{200B}res\u{AD}\u{FE0F}") == "torres")
    #expect(Fold.key("a\u{1}b") == "a b")
  }

  @Test func `every accented Latin letter of the two blocks folds to ASCII or stays itself`() {
    for value in Array(UInt32(0xC0)...0x17F) + Array(0x1EA0...0x1EF9) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let folded = Fold.key(String(Character(scalar)))
      #expect(!folded.isEmpty && folded.utf8.allSatisfy { (0x61...0x7A).contains($0) })
    }
  }

  @Test func `folding twice changes nothing`() {
    for text in ["Nguyễn", "ΆΝΝΑ", "Ĳsbrand", "أحمد", "Smith-Jones"] {
      #expect(Fold.key(Fold.key(text)) == Fold.key(text))
    }
  }

  @Test func `words come in order`() {
    #expect(Fold.words("Lopez-Garcia, Ana María") == ["lopez", "garcia", "ana", "maria"])
    #expect(Fold.words(" - ").isEmpty)
  }
}
