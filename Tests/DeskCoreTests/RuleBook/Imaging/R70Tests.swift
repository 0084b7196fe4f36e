import Testing

@testable import DeskCore

/// images go on what the patient chose, of what the practice offers and can make.
@Suite struct R70Tests {
  static let trials: [Trial<MediaChoice>] = [
    Trial("what was asked for") { _ in },
    Trial("one of two that were asked for") { $0.asked = [.film, .disc] },
    Trial("another than asked for", "FORMAT_TO_AGREE") { $0.asked = [.film] },
    Trial("another, agreed on") {
      $0.asked = [.film]
      $0.agreed = .disc
    },
    Trial("another than agreed on", "FORMAT_TO_AGREE") {
      $0.asked = [.film]
      $0.agreed = .link
    },
    Trial("nothing is on record", "FORMAT_TO_AGREE") { $0.asked = [] },
    Trial("the practice does not offer it", "MEDIUM_NOT_OFFERED") { $0.isOffered = false },
    Trial("this site cannot make it", "FORMAT_TO_AGREE") { $0.isProducible = false },
    Trial("nobody knows whether it can", "FORMAT_TO_AGREE") { $0.isProducible = nil },
    Trial("another is made than was ordered", "MEDIUM_DIFFERS") { $0.ordered = .link },
    Trial("the request is packed or not in order", "REQUEST_NOT_IN_WORK") {
      $0.requestTakes = false
    },
    Trial("not encrypted", "NOT_ENCRYPTED") { $0.encrypted = false },
    Trial("nobody said whether it is", "NOT_ENCRYPTED") { $0.encrypted = nil },
    Trial("not encrypted where it need not be") {
      $0.mustEncrypt = false
      $0.encrypted = false
    },
    Trial("everything at once", "REQUEST_NOT_IN_WORK", "FORMAT_TO_AGREE", "NOT_ENCRYPTED") {
      $0.requestTakes = false
      $0.asked = []
      $0.encrypted = nil
    },
  ]

  @Test(arguments: trials)
  func `the patient chooses of what there is`(trial: Trial<MediaChoice>) {
    #expect(trial.codes(of: .mediumChosen, on: Sample.mediaChoice) == trial.codes)
  }

  @Test func `a format that is to be agreed on is held, never denied`() throws {
    let choice = with(Sample.mediaChoice) { $0.asked = [.film] }

    let breach = try #require(Rule<MediaChoice>.mediumChosen.breaches(choice).first)

    #expect(breach.consequence == .hold)
    #expect(breach.says == "The patient asked for film, not for disc.")
  }

  @Test(arguments: ["", "  "])
  func `a search does not end in silence`(letter: String) {
    let codes = Rule<SearchEnd>.letterSent.breaches(SearchEnd(letter: letter)).map(\.code)

    #expect(codes == ["LETTER_MISSING"])
    #expect(Rule<SearchEnd>.letterSent.breaches(SearchEnd(letter: "LT-7")).isEmpty)
  }

  @Test func `the offers are the pages', and an unknown practice offers nothing`() {
    let media = Policy().media

    #expect(media.offer(of: "spr")?.media == [.disc, .film])
    #expect(media.offer(of: "mayo")?.media == [.disc, .link])
    #expect(media.offer(of: "mayo")?.encryptsDiscs == true)
    #expect(media.offer(of: "else") == nil)
  }

  @Test func `the counter-examples break their own rules`() {
    #expect(Rule<MediaChoice>.mediumChosen.refuses(itsExampleOn: Sample.mediaChoice))
    #expect(Rule<SearchEnd>.letterSent.refuses(itsExampleOn: SearchEnd(letter: "LT-7")))
  }
}
