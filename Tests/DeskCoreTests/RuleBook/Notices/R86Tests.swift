import Testing

@testable import DeskCore

/// an adoption is shown by one of three court papers, the entire document.
@Suite struct R86Tests {
  @Test(arguments: AdoptionNotice.Paper.allCases)
  func `three titles do, and no other`(kind: AdoptionNotice.Paper) {
    let accepted: Set<AdoptionNotice.Paper> = [.adoptionDecree, .orderOnPetition, .findingAndOrder]

    let breaches = Rule<AdoptionPaper>.documentEntire.breaches(
      with(Sample.decreePaper) { $0.kind = kind })

    #expect(breaches.isEmpty == accepted.contains(kind))
  }

  static let trials: [Trial<AdoptionPaper>] = [
    Trial("every page") { _ in },
    Trial("one page of one") {
      $0.pagesPresent = 1
      $0.pagesStated = 1
    },
    Trial("a page is missing", "ADOPTION_DOC") { $0.pagesPresent = 4 },
    Trial("a page too many", "ADOPTION_DOC") { $0.pagesPresent = 6 },
    Trial("nobody counted", "ADOPTION_DOC") { $0.pagesPresent = nil },
    Trial("nobody looked how many there should be", "ADOPTION_DOC") { $0.pagesStated = nil },
    Trial("no page at all", "ADOPTION_DOC") {
      $0.pagesPresent = 0
      $0.pagesStated = 0
    },
    Trial("nobody said what it is", "ADOPTION_DOC") { $0.kind = nil },
    Trial("another paper and half of it", "ADOPTION_DOC", "ADOPTION_DOC") {
      $0.kind = .other
      $0.pagesPresent = 2
    },
  ]

  @Test(arguments: trials)
  func `it is the entire document`(trial: Trial<AdoptionPaper>) {
    #expect(trial.codes(of: .documentEntire, on: Sample.decreePaper) == trial.codes)
  }

  @Test func `the cure names the three papers`() throws {
    let half = with(Sample.decreePaper) { $0.pagesPresent = 2 }

    let breach = try #require(Rule<AdoptionPaper>.documentEntire.breaches(half).first)

    #expect(breach.says == "2 of 5 pages are here; it must be all of them.")
    for title in [
      "Adoption Decree (Decree of Adoption)", "Order on Petition for Adoption",
      "Finding and Order for Judgement and Decree of Adoption",
    ] {
      #expect(breach.cure.contains(title), "\(title)")
    }
  }
}
