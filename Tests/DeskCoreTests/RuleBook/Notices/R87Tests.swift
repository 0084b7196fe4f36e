import Testing

@testable import DeskCore

/// eight papers show no adoption; each is named, and the cure names the three that do.
@Suite struct R87Tests {
  static let refused: [(AdoptionNotice.Paper, String)] = [
    (.birthCertificate, "birth certificate"), (.adoptionCertificate, "certificate of adoption"),
    (.caseFiling, "notice of case filing"), (.clerkSigned, "clerk of court"),
    (.petition, "petition for adoption"), (.termination, "termination of parental rights"),
    (.custody, "custody"), (.guardianship, "guardianship"),
  ]

  @Test(arguments: refused)
  func `it is refused by its name`(kind: AdoptionNotice.Paper, name: String) throws {
    let paper = with(Sample.decreePaper) { $0.kind = kind }

    let breach = try #require(Rule<AdoptionPaper>.paperAccepted.breaches(paper).first)

    #expect(breach.code == "ADOPTION_DOC")
    #expect(breach.says.contains(name))
    #expect(breach.consequence == .refuse)
    #expect(breach.cure == RuleText.documentEntire.cure)
  }

  @Test func `the other titles are not on the list, an unknown one is refused`() {
    let listed = Set(Self.refused.map(\.0))
    for kind in AdoptionNotice.Paper.allCases where !listed.contains(kind) {
      let paper = with(Sample.decreePaper) { $0.kind = kind }
      #expect(Rule<AdoptionPaper>.paperAccepted.breaches(paper).isEmpty, "\(kind)")
    }
    let unknown = with(Sample.decreePaper) { $0.kind = nil }
    #expect(Rule<AdoptionPaper>.paperAccepted.breaches(unknown).map(\.code) == ["ADOPTION_DOC"])
    #expect(listed.count == 8)
  }
}
