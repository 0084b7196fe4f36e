import Testing

@testable import DeskCore
@testable import DeskUI

/// A field's text of before.
@Suite struct EntryFormRestoreTests {
  private func form() -> EntryForm {
    EntryForm([
      FieldSpec(name: "wanted", label: "Wanted", kind: .text(limit: 40)),
      FieldSpec(name: "signed", label: "Signed", kind: .yesNo),
    ])
  }

  private func type(_ text: String, into form: inout EntryForm) {
    for letter in text { _ = form.type(.character(letter)) }
  }

  @Test func `what was typed over a proposal gives it back, and again the typed`() {
    var form = form()
    form.propose("wanted", "images")
    type("x", into: &form)

    let isBack = form.restore()
    #expect(isBack)
    #expect(form.text("wanted") == "images" && form["wanted"].state == .proposed)
    let isTypedAgain = form.restore()
    #expect(isTypedAgain)
    #expect(form.text("wanted") == "x")
  }

  @Test func `the text of before is that of when the keys came to the field`() {
    var form = form()
    type("left", into: &form)
    _ = form.next()
    _ = form.previous()
    type(" knee", into: &form)

    let isBack = form.restore()
    #expect(isBack)
    #expect(form.text("wanted") == "left")
  }

  @Test func `an answer by one key is given back too`() {
    var form = form()
    _ = form.next()
    type("y", into: &form)
    _ = form.previous()
    _ = form.next()
    type("n", into: &form)

    let isBack = form.restore()
    #expect(isBack)
    #expect(form.text("signed") == "y")
  }

  @Test func `where nobody typed there is nothing to give back`() {
    var form = form()
    let wasUntouched = form.restore()
    #expect(!wasUntouched)
    type("left", into: &form)
    _ = form.next()

    let wasElsewhere = form.restore()
    #expect(!wasElsewhere)
    #expect(form.text("wanted") == "left")
  }
}
