import DeskCore
import Testing

@Suite struct LookAlikeTests {
  private func patient(
    _ mrn: String, _ family: String, _ given: String, _ born: String, former: String = ""
  ) -> Patient {
    Patient(
      mrn: mrn, name: PersonName(family: family, given: given), formerFamily: former,
      bornOn: Day(born))
  }

  @Test func `same name and date of birth need a third identifier`() {
    #expect(
      LookAlike.isNear(
        patient("1", "Nguyễn", "Anh", "1971-03-14"), patient("2", "NGUYEN", "ANH", "1971-03-14")))
  }

  @Test func `names that sound alike within a year do, a day more does not`() {
    let maria = patient("1", "Torres", "Maria", "1971-03-14")
    #expect(LookAlike.isNear(maria, patient("2", "Torrez", "Mariah", "1972-03-14")))
    #expect(LookAlike.isNear(maria, patient("2", "Torrez", "Mariah", "1970-03-14")))
    #expect(!LookAlike.isNear(maria, patient("2", "Torrez", "Mariah", "1972-03-15")))
    #expect(!LookAlike.isNear(maria, patient("2", "Torrez", "Mariah", "1970-03-13")))
  }

  @Test func `family and given name swapped are still alike`() {
    #expect(
      LookAlike.isNear(
        patient("1", "Tran", "Minh", "1980-01-01"), patient("2", "Minh", "Trần", "1980-06-01")))
  }

  @Test func `half of a double name and a former name are enough`() {
    let ana = patient("1", "Garcia-Lopez", "Ana", "1980-01-01")
    #expect(LookAlike.isNear(ana, patient("2", "Lopes", "Anna", "1980-01-02")))
    let berg = patient("3", "Lund", "Anna", "1980-01-01", former: "Berg")
    #expect(LookAlike.isNear(berg, patient("4", "Berg", "Anna", "1980-03-01")))
  }

  @Test func `a shared particle is not a shared name`() {
    #expect(
      !LookAlike.isNear(
        patient("1", "de la Cruz", "Ana", "1980-01-01"),
        patient("2", "de la Rosa", "Ana", "1980-01-01")))
  }

  @Test func `different names, and the patient themselves, are not look-alikes`() {
    let maria = patient("1", "Torres", "Maria", "1971-03-14")
    #expect(!LookAlike.isNear(maria, maria))
    #expect(!LookAlike.isNear(maria, patient("2", "Taylor", "Maria", "1971-03-14")))
    #expect(!LookAlike.isNear(maria, patient("2", "Torres", "Jose", "1971-03-14")))
  }

  @Test func `an unknown date of birth tells nobody apart`() {
    var other = patient("2", "Torres", "Maria", "1950-01-01")
    let maria = patient("1", "Torres", "Maria", "1971-03-14")
    #expect(!LookAlike.isNear(maria, other))
    other.bornOn = nil
    #expect(LookAlike.isNear(maria, other))
  }
}
