import Testing

@testable import DeskCore

/// one in twelve months is free; a later fee needs a notice and a choice.
@Suite struct R83Tests {
  static let notices: [Trial<AccountingFee>] = [
    Trial("a second one, by a notice with a choice") { _ in },
    Trial("the first", "FEE_FIRST_FREE") { $0.freeIssuedOn = nil },
    Trial("the last free one twelve months ago", "FEE_FIRST_FREE") {
      $0.freeIssuedOn = $0.received.adding(months: -12)
    },
    Trial("a day less than twelve months ago") {
      $0.freeIssuedOn = $0.received.adding(months: -12) + 1
    },
    Trial("no amount", "FEE_NO_AMOUNT") { $0.cents = nil },
    Trial("nothing", "FEE_NO_AMOUNT") { $0.cents = 0 },
    Trial("no letter", "FEE_NO_NOTICE") { $0.letter = "" },
    Trial("no choice", "FEE_NO_CHOICE") { $0.offersChoice = false },
  ]

  @Test(arguments: notices)
  func `a fee is asked for a second one only`(trial: Trial<AccountingFee>) {
    #expect(trial.codes(of: .feeMayBeAsked, on: Sample.secondFee) == trial.codes)
  }

  static let settled: [Trial<AccountingFee>] = [
    Trial("noticed and agreed") { _ in },
    Trial("noticed, not agreed", "FEE_NOTICE_FIRST") { $0.assented = false },
    Trial("agreed to nothing in particular", "FEE_NOTICE_FIRST") { $0.cents = nil },
    Trial("waived") {
      $0.cents = nil
      $0.assented = false
      $0.waived = true
    },
    Trial("the first, without a word about fees") {
      $0 = AccountingFee(
        freeIssuedOn: nil, received: $0.received, cents: nil, letter: "", offersChoice: false,
        assented: false, waived: false)
    },
  ]

  @Test(arguments: settled)
  func `a second one is agreed or free`(trial: Trial<AccountingFee>) {
    #expect(trial.codes(of: .feeSettled, on: Sample.secondFee) == trial.codes)
  }

  static let extensions: [Trial<AnswerExtension>] = [
    Trial("on the sixtieth day") { $0.today = $0.firstDue },
    Trial("a day later", "EXTEND_LATE") { $0.today = $0.firstDue + 1 },
    Trial("a second time", "EXTEND_TWICE") { $0.extended = true },
    Trial("without a letter", "EXTEND_NO_LETTER") { $0.letter = "" },
    Trial("thirty-one days", "EXTEND_TOO_LONG") { $0.days = 31 },
  ]

  @Test(arguments: extensions)
  func `one extension, once, in time, by letter`(trial: Trial<AnswerExtension>) {
    #expect(trial.codes(of: .accountingExtension, on: Sample.answerExtension) == trial.codes)
  }

  @Test func `its examples break it`() {
    #expect(Rule<AccountingFee>.feeMayBeAsked.refuses(itsExampleOn: Sample.secondFee))
    #expect(Rule<AccountingFee>.feeSettled.refuses(itsExampleOn: Sample.secondFee))
  }
}
