import DeskCore
import Testing

@Suite struct NameComparisonTests {
  private func name(
    _ family: String, _ given: String, _ middle: String = "", _ suffix: String = ""
  ) -> PersonName {
    PersonName(family: family, given: given, middle: middle, suffix: suffix)
  }

  private func equal(_ id: PersonName, _ chart: PersonName) -> Bool {
    NameComparison.equal(idName: id, chart: chart)
  }

  @Test func `case, accents, hyphens and blanks do not count`() {
    #expect(equal(name("GARCIA TORRES", "MARIA"), name("García-Torres", "María")))
    #expect(equal(name("OBRIEN", "SEAN"), name("O’Brien", "Seán")))
    #expect(equal(name("DELACRUZ", "ANA"), name("De La Cruz", "Ana")))
  }

  @Test func `a middle name may be missing or an initial`() {
    let chart = name("Torres", "Maria", "Luisa")
    #expect(equal(name("TORRES", "MARIA"), chart))
    #expect(equal(name("TORRES", "MARIA", "L"), chart))
    #expect(equal(name("TORRES", "MARIA LUISA"), chart))
    #expect(equal(name("TORRES", "MARIA", "LUISA"), name("Torres", "Maria")))
  }

  @Test func `a licence that puts two given names in one field is equal`() {
    #expect(equal(name("VANG", "MARY ANN"), name("Vang", "Mary", "Ann")))
    #expect(equal(name("VANG", "MARYANN"), name("Vang", "Mary Ann")))
  }

  @Test func `a suffix may be missing, or stand in another field`() {
    #expect(equal(name("BERG", "OLAF"), name("Berg", "Olaf", "", "Jr.")))
    #expect(equal(name("BERG JR", "OLAF"), name("Berg", "Olaf", "", "Jr.")))
    #expect(equal(name("BERG", "OLAF", "", "JUNIOR"), name("Berg", "Olaf", "", "Jr")))
  }

  @Test func `Senior's licence is not Junior's`() {
    #expect(!equal(name("BERG", "OLAF", "", "SR"), name("Berg", "Olaf", "", "Jr.")))
    #expect(!equal(name("BERG SR", "OLAF"), name("Berg", "Olaf", "", "Jr.")))
  }

  @Test func `another family name, given name or middle name is another name`() {
    #expect(!equal(name("LUND", "ANNA"), name("Berg", "Anna")))
    #expect(!equal(name("BERG", "ANNE"), name("Berg", "Anna")))
    #expect(!equal(name("BERG", "A"), name("Berg", "Anna")))
    #expect(!equal(name("BERG", "ANNA", "ELSA"), name("Berg", "Anna", "Maria")))
    #expect(!equal(name("ANNA", "BERG"), name("Berg", "Anna")))
  }

  @Test func `an empty name equals nothing`() {
    #expect(!equal(name("", ""), name("", "")))
    #expect(!equal(name("", ""), name("Berg", "Anna")))
    #expect(!equal(name("BERG", ""), name("Berg", "Anna")))
    #expect(!equal(name("", "ANNA"), name("Berg", "Anna")))
  }

  @Test func `a beginning counts only where the licence was cut`() {
    let chart = name("Wolfeschlegelsteinhausenbergerdorff", "Christopher")
    #expect(equal(name("WOLFESCHLEGELSTEINHAUSENBERGERD", "CHRISTOPHER"), chart))
    #expect(!equal(name("WOLFESCHLEGEL", "CHRISTOPHER"), chart))
    #expect(
      NameComparison.equal(idName: name("WOLFESCHLEGEL", "CHRISTOPH"), chart: chart, isCut: true))
    #expect(!NameComparison.equal(idName: name("WOLF", "CHRI"), chart: chart, isCut: true))
  }

  @Test func `a chart name that is longer is not cut by chance`() {
    #expect(!equal(name("CHRISTENSEN", "ANN"), name("Christensen", "Anna")))
    #expect(!equal(name("JOHN", "ANNA"), name("Johnson", "Anna")))
  }
}
