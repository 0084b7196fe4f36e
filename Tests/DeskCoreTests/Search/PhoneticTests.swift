import DeskCore
import Testing

@Suite struct PhoneticTests {
  @Test(arguments: [
    ("Torres", "Torrez"), ("Smith", "Smyth"), ("Smith", "Smythe"), ("Meyer", "Maier"),
    ("Meyer", "Mayer"), ("Catherine", "Kathryn"), ("Katherine", "Catharine"),
    ("Nguyen", "Nguyễn"), ("Lindqvist", "Lindquist"), ("Lindqvist", "Lindkvist"),
    ("Schmidt", "Schmitt"), ("Müller", "Mueller"), ("Muller", "Miller"), ("Schulz", "Schultz"),
    ("Johnson", "Jonson"), ("Stephen", "Steven"), ("Phillips", "Filips"), ("Wright", "Right"),
    ("Knight", "Nite"), ("Thomas", "Tomas"), ("Christian", "Kristian"), ("McDonald", "MacDonald"),
    ("McKenzie", "Mackenzie"), ("Gonzalez", "Gonzales"), ("Chavez", "Chaves"), ("Lamb", "Lam"),
    ("Sara", "Sarah"), ("Hughes", "Hues"), ("Scott", "Skot"), ("Geoffrey", "Jeffrey"),
    ("Allen", "Alan"), ("Pfeiffer", "Fifer"), ("Clark", "Clarke"),
  ])
  func `names that sound alike share a code`(a: String, b: String) {
    #expect(Phonetic.key(a) == Phonetic.key(b))
  }

  @Test(arguments: [
    ("Torres", "Taylor"), ("Smith", "Schmidt"), ("Johnson", "Jackson"), ("Vang", "Yang"),
    ("Vang", "Wang"), ("Lee", "Li Na"), ("Garcia", "Gomez"), ("Owens", "Evans"), ("Hall", "Ball"),
    ("Martin", "Morton Jr"), ("Anna", "Maria"),
  ])
  func `names that sound different do not`(a: String, b: String) {
    #expect(Phonetic.key(a) != Phonetic.key(b))
  }

  @Test func `a word of another script is its own code`() {
    #expect(Phonetic.key("王小明") == "王小明")
    #expect(Phonetic.key("محمّد") == "محمد")
  }

  @Test func `digits of made-up names do not count, and a bare number has no code`() {
    #expect(Phonetic.key("Eustolia154") == Phonetic.key("Eustolia"))
    #expect(Phonetic.key("154").isEmpty)
    #expect(Phonetic.key("").isEmpty)
  }

  @Test func `a text gives the code of each word`() {
    #expect(Phonetic.keys("Lopez-Garcia 12") == [Phonetic.key("Lopes"), Phonetic.key("Garsia")])
  }
}
