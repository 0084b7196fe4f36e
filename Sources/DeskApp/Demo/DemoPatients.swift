import DeskCore

/// Invented patients with their studies and reports.
struct DemoPatients {
  var patients: [Patient] = []
  var studies: [Study] = []
  var reports: [Report] = []

  /// As many patients as wanted; the first ones are those of the stories.
  init(count: Int, calendar: DemoCalendar, dice: inout Dice) {
    patients = Self.told(calendar)
    while patients.count < count {
      patients.append(Self.invented(number: patients.count, today: calendar.today, dice: &dice))
    }
    for patient in patients { addRecords(of: patient, calendar: calendar, dice: &dice) }
  }

  /// The people of the stories, in the order of `DemoStories`.
  private static func told(_ calendar: DemoCalendar) -> [Patient] {
    let turning18 = (calendar.today + 3).adding(years: -18)
    return [
      person(0, "Torres", "Maria", Day(year: 1971, month: 3, day: 14), "female"),
      person(1, "Larson", "Karin", Day(year: 1962, month: 5, day: 5), "female"),
      person(2, "Kim", "David", Day(year: 1984, month: 6, day: 9), "male"),
      person(3, "Kim", "David", Day(year: 1984, month: 6, day: 9), "male"),
      person(4, "Olson", "Freja", turning18, "female"),
      person(5, "Haddad", "Samir", Day(year: 1959, month: 11, day: 30), "male"),
      person(6, "O'Brien", "Siobhán", Day(year: 1966, month: 2, day: 28), "female"),
      person(7, "Đặng", "Linh", Day(year: 1990, month: 1, day: 7), "female"),
      person(8, "Larsen", "Karin", Day(year: 1962, month: 11, day: 2), "female"),
    ]
  }

  private static func invented(number: Int, today: Day, dice: inout Dice) -> Patient {
    let isFemale = dice.roll(0...1) == 0
    return person(
      number, dice.pick(DemoNames.family, or: "Berg"),
      dice.pick(isFemale ? DemoNames.female : DemoNames.male, or: "Kim"),
      today - dice.roll(1_500...32_000), isFemale ? "female" : "male")
  }

  private static func person(
    _ number: Int, _ family: String, _ given: String, _ born: Day?, _ sex: String
  ) -> Patient {
    let street = DemoNames.streets[number % DemoNames.streets.count]
    return Patient(
      mrn: String(4_100_000 + number * 737), name: PersonName(family: family, given: given),
      bornOn: born, sex: sex, phone: "651-555-\(1000 + number * 37 % 9000)",
      address: Address(
        street: "\(100 + number * 13) \(street)", city: "St. Paul", state: "MN",
        postal: String(55_101 + number % 20)))
  }

  private mutating func addRecords(of patient: Patient, calendar: DemoCalendar, dice: inout Dice) {
    for index in 0..<dice.roll(1...2) {
      let (modality, title) = dice.pick(DemoNames.studies, or: ("CT", "CT chest"))
      let day = calendar.today - dice.roll(20...400)
      let accession = "A\(patient.mrn)\(index)"
      studies.append(
        Study(
          accession: accession, mrn: patient.mrn, modality: modality, title: title, on: day,
          series: dice.roll(1...6), images: dice.roll(2...300)))
      reports.append(
        Report(id: "R\(accession)", mrn: patient.mrn, status: "final", title: title, on: day))
    }
  }
}
