import DeskCore
import Testing

@testable import DeskUI

/// Which fields a form has, where their text comes from, and what happens to it.
@Suite struct IntakeFieldTests {
  private func desk() throws -> IntakeDesk {
    var desk = try IntakeDesk()
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    try desk.open()
    return desk
  }

  private func names(_ desk: IntakeDesk) -> Set<String> { Set(desk.pane.request.specs.map(\.name)) }

  @Test func `an access request has no place for a purpose or a recipient`() throws {
    var desk = try desk()

    try desk.keys("o")

    #expect(names(desk).isDisjoint(with: ["purpose", "recipient", "basis", "witness", "ssn"]))
    #expect(desk.pane.request.spec("types")?.isRequired == true)
    #expect(desk.pane.request.spec("media")?.isRequired == true)
  }

  @Test func `a purpose typed for a third party is not sent with an access request`() throws {
    var desk = try desk()
    try desk.keys("t<enter>torr<enter>")
    desk.pane.request.set("purpose", "insurance")
    desk.pane.request.focus(on: "kind")

    let order = try #require(try desk.keys("o<f9>").orders.first)

    #expect(order.facts["purpose"] == nil)
  }

  @Test(arguments: [
    (RequestKind.thirdParty, ["recipient", "purpose"]), (.directive, ["recipient"]),
    (.treatingProvider, ["recipient"]), (.legalProcess, ["recipient"]), (.ownRecords, []),
  ])
  func `a track asks for its own fields`(kind: RequestKind, asked: [String]) throws {
    var form = EntryForm(IntakeSheet.specs(EntryForm([])))
    form.set("kind", kind.rawValue)
    let required = Set(IntakeSheet.specs(form).filter(\.isRequired).map(\.name))

    #expect(
      required
        == Set(asked).union(
          ["kind", "patient", "requester.relation", "types", "media", "delivery"]), "\(kind)")
  }

  @Test func `every field of every form is one that its command takes`() throws {
    for (name, specs) in allSpecs() {
      let form = try #require(CommandForm.named(name))
      let known = Set(form.fields.map(\.name))
      for spec in specs where spec.kind != .shown && spec.kind != .files {
        let head = spec.name.split(separator: ".").first.map(String.init) ?? ""
        #expect(known.contains(head), "\(name) has no \(spec.name)")
      }
    }
  }

  @Test func `every word of a list is one that its command takes`() throws {
    for (name, specs) in allSpecs() {
      for spec in specs {
        let keys = spec.choices.map(\.key)
        #expect(Set(keys).count == keys.count, "\(name) \(spec.name) has a key twice")
        guard case .choice = spec.kind else { continue }
        for choice in spec.choices {
          let errors = errors(of: spec.name, .text(choice.word), in: name)
          #expect(errors.isEmpty, "\(name) \(spec.name): \(choice.word)")
        }
      }
    }
  }

  private func errors(of field: String, _ value: FormValue, in name: String) -> [InputError] {
    let parts = field.split(separator: ".").map(String.init)
    let facts: Facts =
      parts.count == 2 ? [parts[0]: .group([parts[1]: value])] : [field: value]
    guard let session = try? IntakeDesk().session else { return [] }
    let command = Command(
      id: "c", do: name, facts: facts, actor: session.actor, desk: "FD1", moment: session.moment)
    return CommandForm.errors(in: command).filter { $0.field.hasPrefix(field) }
  }

  private func allSpecs() -> [(String, [FieldSpec])] {
    var all: [(String, [FieldSpec])] = [("patient.register", NewcomerSheet.specs)]
    for kind in RequestKind.allCases {
      for delivery in ["mail", "inspection", "pickup"] {
        var form = EntryForm([])
        form.set("kind", kind.rawValue)
        form.set("requester.relation", "parent")
        form.set("delivery", delivery)
        form.set("inWriting", "y")
        form.set("types", "images")
        form.set("signer", "representative")
        let own: Set<String> = kind.isRelease ? [] : ["kind", "patient", "revokes"]
        let specs = IntakeSheet.specs(form, sites: [Choice("1", "STP", "St. Paul")])
        all.append((kind.act, specs.filter { !own.contains($0.name) }))
      }
    }
    for kind in Choice.papers {
      var form = EntryForm([])
      form.set("kind", kind.word)
      form.set("signer", "representative")
      all.append(("authorization.scanIn", PaperSheet.specs(form)))
    }
    return all
  }

  @Test func `the ditto key copies a field of the last request`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>d<enter><enter><enter>-6m<enter><f9>")

    try desk.keys("\"<enter>\"")
    desk.pane.request.focus(on: "from")
    try desk.keys("\"")

    #expect(desk.pane.request.text("kind") == "ownRecords")
    #expect(desk.pane.patient?.mrn == "100873")
    #expect(desk.pane.request.text("from") == "-6m")
    #expect(desk.pane.request.text("matchedBy") == "", "nobody gave an identifier yet")
  }

  @Test func `the ditto key says when there is nothing to copy`() throws {
    var desk = try desk()

    #expect(try desk.keys("\"").message == "The last request had nothing here.")
  }

  @Test func `a ditto sign within a text is a letter`() throws {
    var desk = try desk()
    desk.pane.request.focus(on: "note")

    try desk.keys("a\"")

    #expect(desk.pane.request.text("note") == "a\"")
  }

  @Test func `sticky fields stay for the next request and others do not`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.set("delivery", "mail")
    desk.pane.request.set("note", "call first")

    try desk.keys("<f9>")

    #expect(desk.pane.request.text("delivery") == "mail")
    #expect(desk.pane.request["delivery"].state == .sticky)
    #expect(desk.pane.request.text("note") == "")
    #expect(desk.pane.patient == nil)
  }

  @Test func `a proposed text gives way to what is typed`() throws {
    var desk = try desk()
    desk.pane.request.focus(on: "receivedAt")

    try desk.keys("y")

    #expect(desk.pane.request.text("receivedAt") == "y")
  }

  @Test func `a key puts a record type in and takes it out`() throws {
    var desk = try desk()
    desk.pane.request.focus(on: "types")

    try desk.keys("l")
    #expect(desk.pane.request["types"].words == ["images", "reports", "labs"])
    try desk.keys("i")

    #expect(desk.pane.request["types"].words == ["reports", "labs"])
  }

  @Test func `F4 lists the words and Enter takes the one under the cursor`() throws {
    var desk = try desk()

    try desk.keys("<f4><down><enter>")

    #expect(desk.pane.request.text("kind") == "thirdParty")
    #expect(desk.pane.list == nil)
  }

  @Test func `Escape closes the list and leaves the field as it was`() throws {
    var desk = try desk()

    try desk.keys("<f4><down><esc>")

    #expect(desk.pane.request.text("kind") == "")
    #expect(desk.pane.list == nil)
  }

  @Test func `a question mark in an empty field shows its help`() throws {
    var desk = try desk()
    desk.pane.request.focus(on: "from")

    try desk.keys("?")
    let screen = desk.screen(rows: 24, columns: 80)
    #expect(screen.contains { $0.contains("Field help (?)   From") })

    try desk.keys("t")
    #expect(!desk.screen(rows: 24, columns: 80).contains { $0.contains("Field help") })
  }
}
