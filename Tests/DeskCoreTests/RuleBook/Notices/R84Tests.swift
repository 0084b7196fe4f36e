import Testing

@testable import DeskCore

/// the notice of a death gives everything that data integrity asks for.
@Suite struct R84Tests {
  static let trials: [Trial<DeathWords>] = [
    Trial("everything, and no middle name") { _ in },
    Trial("a middle name") { $0.middle = "Lovisa" },
    Trial("died today") { $0.diedOn = $0.today },
    Trial("died on the day of birth") { $0.bornOn = $0.diedOn },
    Trial("dies tomorrow", "DEATH_AHEAD") { $0.diedOn = $0.today + 1 },
    Trial("died before being born", "DEATH_BEFORE_BIRTH") { $0.bornOn = $0.today },
    Trial("a name of spaces", "DEATH_INCOMPLETE") { $0.family = "  " },
  ]

  @Test(arguments: trials)
  func `dates make sense and names are there`(trial: Trial<DeathWords>) {
    #expect(trial.codes(of: .deathComplete, on: Sample.deathWords) == trial.codes)
  }

  static let fields: [(String, @Sendable (inout DeathWords) -> Void)] = [
    ("the first name", { $0.given = "" }),
    ("the middle name, or that there is none", { $0.middle = nil }),
    ("the last name", { $0.family = "" }),
    ("the date of birth", { $0.bornOn = nil }),
    ("the date of death", { $0.diedOn = nil }),
    ("the informant's first name", { $0.informantGiven = "" }),
    ("the informant's last name", { $0.informantFamily = "" }),
    ("the relationship", { $0.relationship = "" }),
    ("a contact phone", { $0.phone = "" }),
  ]

  @Test(arguments: fields.map(\.0))
  func `a missing field is named`(name: String) throws {
    let change = try #require(Self.fields.first { $0.0 == name }).1

    let breaches = Rule<DeathWords>.deathComplete.breaches(with(Sample.deathWords, change))

    #expect(breaches.map(\.code) == ["DEATH_INCOMPLETE"])
    #expect(breaches.map(\.says) == ["The notice does not give: \(name)."])
    #expect(breaches.map(\.consequence) == [.hold])
  }

  @Test func `all missing fields are named at once`() throws {
    let empty = Self.fields.reduce(into: Sample.deathWords) { $1.1(&$0) }

    let breaches = Rule<DeathWords>.deathComplete.breaches(empty)

    let says = try #require(breaches.first).says
    #expect(breaches.count == 1)
    for (name, _) in Self.fields { #expect(says.contains(name), "\(name)") }
  }
}
