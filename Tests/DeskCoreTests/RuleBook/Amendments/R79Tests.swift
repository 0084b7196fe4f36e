import Testing

@testable import DeskCore

/// a statement is taken, and the papers go along with the record.
@Suite struct R79Tests {
  static let statements: [Trial<DisagreementStatement>] = [
    Trial("written, after a denial") { _ in },
    Trial("nothing was denied", "NOTHING_DENIED") { $0.isDenied = false },
    Trial("oral", "STATEMENT_MISSING") { $0.inWriting = false },
    Trial("empty", "STATEMENT_MISSING") { $0.length = 0 },
    Trial("as long as is taken") { $0.length = $0.limit },
    Trial("longer", "STATEMENT_TOO_LONG") { $0.length = $0.limit + 1 },
  ]

  @Test(arguments: statements)
  func `a written statement is taken`(trial: Trial<DisagreementStatement>) {
    #expect(trial.codes(of: .statementTaken, on: Sample.statement) == trial.codes)
  }

  static let rebuttals: [Trial<Rebuttal>] = [
    Trial("written and copied") { _ in },
    Trial("not written", "REBUTTAL_MISSING") { $0.isWritten = false },
    Trial("behind the individual's back", "REBUTTAL_NOT_COPIED") { $0.copySent = false },
  ]

  @Test(arguments: rebuttals)
  func `a rebuttal is copied to the individual`(trial: Trial<Rebuttal>) {
    #expect(trial.codes(of: .rebuttalCopied, on: Sample.rebuttal) == trial.codes)
  }

  @Test func `the papers alone go along when the individual wants it`() {
    let rule = Rule<AttachmentWish>.wishedByIndividual

    #expect(rule.breaches(Sample.wish).isEmpty)
    #expect(
      rule.breaches(AttachmentWish(byIndividual: false)).map(\.code) == ["ATTACHMENT_NOT_ASKED"])
  }

  @Test func `another entity's amendment says whose and which`() {
    let rule = Rule<OutsideAmendment>.outsideNamed

    #expect(rule.breaches(Sample.outside).isEmpty)
    #expect(
      rule.breaches(OutsideAmendment(entity: " ", namesRecords: false)).map(\.code)
        == ["OUTSIDE_UNKNOWN", "AMENDMENT_NO_RECORD"])
  }

  static let packets: [Trial<AmendmentAttachments>] = [
    Trial("enclosed") { _ in },
    Trial("nothing belongs to it") { $0 = AmendmentAttachments(belonging: [], enclosed: []) },
    Trial("not enclosed", "AMENDMENT_ATTACHMENTS") { $0.enclosed = [] },
    Trial("another one enclosed", "AMENDMENT_ATTACHMENTS") { $0.enclosed = ["AM-10004"] },
    Trial("one of two", "AMENDMENT_ATTACHMENTS") {
      $0.belonging.append(.init(amendment: "AM-10009", papers: [.amendment], items: [1, 3]))
    },
  ]

  @Test(arguments: packets)
  func `a disputed record does not leave alone`(trial: Trial<AmendmentAttachments>) {
    #expect(trial.codes(of: .attachmentsEnclosed, on: Sample.attachments) == trial.codes)
  }

  @Test func `it says which papers belong to which items`() throws {
    let bare = with(Sample.attachments) { $0.enclosed = [] }
    let breach = try #require(Rule<AmendmentAttachments>.attachmentsEnclosed.breaches(bare).first)

    #expect(breach.says == "AM-10003 belongs to item 2: request, denial and statement.")
    #expect(breach.rule == .r79 && breach.consequence == .hold)
    #expect(
      Rule<AmendmentAttachments>.attachmentsEnclosed.refuses(itsExampleOn: Sample.attachments))
  }

  @Test func `an item without a date may be what is disputed`() {
    let target = AmendmentTarget(
      types: [.reports],
      dates: DateRange(from: Sample.day("2026-02-01"), to: Sample.day("2026-02-28")))
    let report = PackedItem(number: 1, medium: .paper, type: .reports, title: "Report")

    #expect(target.includes(report))
    #expect(target.includes(with(report) { $0.on = Sample.day("2026-02-28") }))
    #expect(!target.includes(with(report) { $0.on = Sample.day("2026-03-01") }))
    #expect(!target.includes(with(report) { $0.type = .images }))
  }
}
