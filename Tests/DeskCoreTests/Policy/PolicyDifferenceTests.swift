import Testing

@testable import DeskCore

/// What one policy has otherwise than another, in words.
@Suite struct PolicyDifferenceTests {
  private func lines(_ change: (inout Policy) -> Void) -> [String] {
    var policy = Policy()
    change(&policy)
    return PolicyDifference(policy).lines
  }

  @Test func `the defaults differ from themselves in nothing`() {
    #expect(lines { $0.version = 7 } == [])
  }

  @Test func `a number, a flag and what is known stand in the order of the file`() {
    let lines = lines {
      $0.laws[2].consentMonths = 24
      $0.laws[0].minorServices = nil
      $0.privacy.amendmentInWriting = false
      $0.noteLifeDays = 9
    }

    #expect(
      lines == [
        "identity.noteLifeDays: 9 instead of 30",
        "privacy.amendmentInWriting: false instead of true",
        "state.minnesota.minorServices: another text",
        "state.florida.consentMonths: 24 instead of not known",
      ])
  }

  @Test func `a list says what it gained and what it lost`() {
    let lines = lines {
      $0.laws[0].survivors = [.spouse, .child]
      $0.media.filmPrinters = ["STP"]
    }

    #expect(lines == ["media.filmPrinters: + STP", "state.minnesota.survivors: + child, - parent"])
  }

  @Test func `tables are told by name, new, gone and changed`() {
    let lines = lines {
      $0.fees.tables[3].until = Day("2026-12-31")
      $0.fees.tables[3].prices[2].once = 1200
      $0.fees.tables[2].id = "mn-24"
      $0.sites.removeLast()
      $0.media.offers[0].encryptsDiscs = true
    }

    #expect(
      lines == [
        "media.offer spr.encryptsDiscs: true instead of false",
        "fees.table mn-24: new",
        "fees.table minnesota-2025.until: 2026-12-31 instead of not known",
        "fees.table minnesota-2025.price: other ones",
        "fees.table minnesota-2024: gone",
        "site PHX: gone",
      ])
  }
}
