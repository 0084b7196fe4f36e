import DeskCore
import Testing

@testable import DeskUI

/// Scans that are named on a form of intake.
@Suite struct IntakeFileTests {
  private func desk() throws -> IntakeDesk {
    var desk = try IntakeDesk()
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    desk.files["/tmp/scan.pdf"] = PaperStamp(
      hash: String(repeating: "ab", count: 32), kind: .pdf, size: 1_000)
    desk.files["~/back page.png"] = PaperStamp(
      hash: String(repeating: "cd", count: 32), kind: .png, size: 2_000)
    try desk.open()
    return desk
  }

  private func scans(_ desk: IntakeDesk, _ id: String) throws -> [PaperScan] {
    try desk.chart.matters(ofRequest: id, as: PaperScan.self)
  }

  @Test func `scans named on the form are filed under the request, each once`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.set("files", " /tmp/scan.pdf;~/back page.png ; /tmp/scan.pdf;")

    let effects = try desk.keys("<f9>")

    #expect(effects.orders.map(\.action) == ["request.log", "paper.file", "paper.file"])
    #expect(effects.orders.map(\.file) == ["", "/tmp/scan.pdf", "~/back page.png"])
    #expect(effects.orders.map(\.on) == ["", "$", "$"])
    #expect(effects.orders.first?.facts["files"] == nil)
    #expect(try scans(desk, "RQ-10001").map(\.stamp.kind) == [.pdf, .png])
    #expect(effects.message.hasPrefix("RQ-10001 logged"))
    #expect(effects.message.hasSuffix("Its 2 files are stored."))
    #expect(desk.pane.request.text("files") == "")
  }

  @Test func `a file that cannot be read is an error at its field, and nothing is lost or done`()
    throws
  {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.set("files", "/tmp/gone.pdf")

    let effects = try desk.keys("<f9>")

    #expect(desk.chart.requests.isEmpty)
    #expect(desk.pane.form.focus == "files")
    #expect(desk.pane.request["files"].error?.accepts == "a PDF, PNG or TIFF")
    #expect(desk.pane.request.text("files") == "/tmp/gone.pdf")
    #expect(desk.pane.patient?.mrn == "100873")
    #expect(!effects.contains(.eraseDraft(form: "intake")))
    #expect(effects.message.contains("/tmp/gone.pdf cannot be read"))
    desk.pane.request.set("files", "/tmp/scan.pdf")
    try desk.keys("<f9>")
    #expect(desk.chart.requests.count == 1)
  }

  @Test func `a paper's scan is filed before the paper is checked`() throws {
    var desk = try desk()
    try desk.keys("res<enter>torr<enter>")
    for (name, text) in ["restriction.recipients": "Acme Life", "restriction.agreed": "y"] {
      desk.pane.request.set(name, text)
    }
    desk.pane.request.set("files", "/tmp/scan.pdf")

    let effects = try desk.keys("<f9>")

    #expect(
      effects.orders.map(\.action)
        == ["authorization.scanIn", "paper.file", "authorization.check"])
    #expect(effects.message == "AU-10001 is on file and in order. Its file is stored.")
    #expect(desk.chart.documents["AU-10001"]?.stage == .valid)
    #expect(try scans(desk, "AU-10001").count == 1)
  }

  @Test func `a paper that is scanned in from a request has its file too`() throws {
    var desk = try desk()
    try desk.keys("t<enter>torr<enter><a-a>")
    desk.pane.paper.set("files", "/tmp/gone.pdf")

    let bad = try desk.keys("<f9>")
    #expect(desk.pane.sheet == .paper && desk.pane.paper["files"].error != nil)
    #expect(bad.message.contains("cannot be read") && desk.chart.documents.isEmpty)
    desk.pane.paper.set("files", "/tmp/scan.pdf")
    let effects = try desk.keys("<f9>")

    #expect(
      effects.orders.map(\.action)
        == ["authorization.scanIn", "paper.file", "authorization.check"])
    #expect(effects.orders.first?.facts["files"] == nil)
    #expect(try scans(desk, "AU-10001").count == 1)
  }

  @Test func `what was saved before its file failed is said by its number`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.saving = ["request.log", "paper.file"]
    let logged = Outcome.Done(
      subject: "RQ-10001", stage: "logged", seq: 1, findings: [:], isRepeated: false)

    try desk.receive(.answered(tag: "intake", [.done(logged), .failed("the disk is full")]))

    #expect(
      desk.effects.message
        == "RQ-10001 is saved, its file is not (the disk is full): "
        + "add it with recordsdesk papers add.")
    #expect(desk.pane.isUntouched)
  }

  @Test func `where only the scan of a paper fails, nothing is said of a check never asked for`()
    throws
  {
    var desk = try desk()
    try desk.keys("t<enter>torr<enter><a-a>")
    desk.pane.saving = ["authorization.scanIn", "paper.file", "authorization.check"]
    let scanned = Outcome.Done(
      subject: "AU-10001", stage: "received", seq: 1, findings: [:], isRepeated: false)

    try desk.receive(
      .answered(tag: "intake.paper", [.done(scanned), .failed("the disk is full")]))

    #expect(
      desk.effects.message
        == "AU-10001 is on file unchecked; its scan is not (the disk is full): "
        + "add it with recordsdesk papers add.")
    #expect(desk.pane.sheet == .request && desk.pane.request.text("basis").isEmpty)
  }

  @Test func `every kind that the desk takes in asks for a file last, and no other does`() {
    for kind in RequestKind.allCases {
      var form = EntryForm([])
      form.set("kind", kind.rawValue)
      let specs = IntakeSheet.specs(form)
      #expect(specs.contains { $0.name == "files" } == (kind.topic == nil), "\(kind)")
      guard kind.topic == nil else { continue }
      #expect(specs.last?.name == "files" && specs.last?.isRequired == false, "\(kind)")
    }
    for choice in Choice.papers {
      var form = EntryForm([])
      form.set("kind", choice.word)
      #expect(PaperSheet.specs(form).last?.name == "files", "\(choice.word)")
    }
  }

  @Test func `a path is not kept as a draft, since it may name somebody`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.focus(on: "note")
    try desk.keys("call<enter>")

    try desk.keys("/tmp/halvorsen.pdf<s-tab>")

    #expect(desk.drafts["note"] == "call" && desk.drafts["files"] == nil)
    #expect(desk.pane.request.text("files") == "/tmp/halvorsen.pdf")
  }

  @Test func `a long path is taken whole`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.focus(on: "files")
    let path = "/" + String(repeating: "scans/", count: 80) + "a.pdf"

    for letter in path { _ = desk.pane.press(.character(letter)) }

    #expect(desk.pane.request.text("files") == path)
  }
}
