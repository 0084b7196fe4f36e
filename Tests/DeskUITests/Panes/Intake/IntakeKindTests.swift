import DeskCore
import Testing

@testable import DeskUI

/// How a kind of request is chosen at the head of the form.
@Suite struct IntakeKindTests {
  private func desk() throws -> IntakeDesk {
    var desk = try IntakeDesk()
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    try desk.open()
    return desk
  }

  @Test func `every kind is in the list, once`() {
    let words = KindList.all.map(\.word)

    #expect(words.sorted() == RequestKind.allCases.map(\.rawValue).sorted())
    #expect(Set(KindList.all.map(\.key)).count == words.count)
  }

  @Test(arguments: KindList.all)
  func `at most three letters name a kind and no other`(choice: Choice) throws {
    var desk = try desk()
    let letters = KindList.letters(of: choice)

    try desk.keys(letters)

    #expect(letters.count <= 3)
    #expect(desk.pane.request.text("kind") == choice.word)
  }

  @Test(arguments: [
    ("o", "ownRecords"), ("t", "thirdParty"), ("d", "directive"), ("p", "treatingProvider"),
    ("l", "legalProcess"),
  ])
  func `a copy of the record takes one letter`(letter: String, word: String) throws {
    var desk = try desk()

    try desk.keys(letter)

    #expect(desk.pane.kind?.rawValue == word)
  }

  @Test func `the key of a track sticks, and what follows is the patient's name`() throws {
    var desk = try desk()

    try desk.keys("otorres")

    #expect(desk.pane.kind == .ownRecords)
    #expect(desk.pane.form.focus == "patient")
    #expect(desk.pane.request.text("patient") == "torres")
    #expect(desk.pane.search.hits.map(\.patient.mrn) == ["100873"])
  }

  @Test func `a name that begins as the track goes on loses no letter`() throws {
    var desk = try desk()

    try desk.keys("owright")

    #expect(desk.pane.request.text("patient") == "wright")
  }

  @Test func `the whole word may be typed as well`() throws {
    var desk = try desk()

    try desk.keys("own<enter>torr")

    #expect(desk.pane.kind == .ownRecords)
    #expect(desk.pane.request.text("patient") == "torr")
  }

  @Test func `letters narrow the list and a wrong one says so`() throws {
    var desk = try desk()
    #expect(desk.pane.isPickingKind)

    try desk.keys("re")
    #expect(desk.pane.kinds.matches.map(\.word) == ["restriction", "revocation"])
    #expect(desk.pane.kind == nil)
    let wrong = try desk.keys("x")
    try desk.keys("<down><enter>")

    #expect(wrong.message == "No kind of request begins with \"rex\".")
    #expect(desk.pane.kind == .revocation)
    #expect(desk.pane.form.focus == "patient")
  }

  @Test func `the arrows choose in the list and nothing is taken unasked`() throws {
    var desk = try desk()
    var other = desk

    try desk.keys("<enter>")
    try other.keys("<down><down><enter>")

    #expect(desk.pane.kind == nil)
    #expect(other.pane.kind == .thirdParty)
  }

  @Test func `Backspace takes a letter back, and a chosen kind as a whole`() throws {
    var desk = try desk()

    try desk.keys("re<backspace>")
    #expect(desk.pane.kinds.typed == "r")
    try desk.keys("ev<backspace>")

    #expect(desk.pane.kind == nil)
    #expect(desk.pane.kinds.typed == "")
  }

  @Test func `another kind keeps what was typed and sends none of it`() throws {
    var desk = try desk()
    try desk.keys("am<enter>torr<enter>")
    desk.pane.request.set("wanted", "the left knee")
    desk.pane.request.focus(on: "kind")

    try desk.keys("o")
    let order = try #require(try desk.keys("<f9>").orders.first)

    #expect(order.action == "request.log")
    #expect(order.facts["wanted"] == nil)
    #expect(order.facts.texts("types") == ["images", "reports"])
  }
}
