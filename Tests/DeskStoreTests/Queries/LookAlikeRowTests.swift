import DeskCore
import Testing

@testable import DeskStore

struct LookAlikeRowTests {
  @Test(arguments: 0..<6)
  func `the rows find exactly those whom the rule finds, and mark them`(seed: Int) throws {
    let desk = try TemporaryDesk()
    var dice = SystemDice(seed)
    var patients: [String: Patient] = [:]
    for step in 0..<70 {
      let mrn = "M\(dice.next(30))"
      let new = any(mrn, &dice)
      if let old = patients[mrn] {
        try desk.add(try Fact.changed(from: old, to: new))
      } else {
        try desk.add(try Fact.created(new))
      }
      patients[mrn] = new
      guard step % 35 == 34 else { continue }
      try compare(desk, Array(patients.values))
    }
  }

  private func compare(_ desk: TemporaryDesk, _ patients: [Patient]) throws {
    for patient in patients {
      let near = patients.filter { LookAlike.isNear($0, patient) }.map(\.mrn).sorted()
      let (found, marked) = try desk.store.engine.read { session in
        (
          try SQLChart(session).lookAlikes(of: patient).map(\.mrn),
          try session.row(
            "SELECT looks_alike FROM patient WHERE mrn = $1", [.text(patient.mrn)])?.flag(0)
        )
      }
      #expect(found == near, "\(patient.name.listed) \(patient.bornOn?.description ?? "-")")
      #expect(marked == !near.isEmpty, "\(patient.name.listed)")
    }
  }

  private func any(_ mrn: String, _ dice: inout SystemDice) -> Patient {
    let families = [
      "Torres", "Thorres", "de la Cruz", "Cruz", "Nguyen", "Maria", "", "Smith-Jones",
    ]
    let givens = ["Maria", "Marya", "Jo", "Torres", "", "Ana Maria"]
    var patient = Patient.sample(
      mrn, families[dice.next(8)], givens[dice.next(6)],
      born: dice.next(4) == 0 ? nil : Day(number: 5000 + dice.next(5) * 183))
    if dice.next(5) == 0 { patient.formerFamily = families[dice.next(8)] }
    return patient
  }
}
