import DeskCore

/// One thing that a key does with the matter under the cursor.
enum MatterAct: Hashable, Sendable, CaseIterable {
  case start, hold, decide, link, inform, disagree, rebut, attach
  case add, look, verify, apply, reject, undo
  case feeNotice, assent, narrow, compile, describe, issue, suspend, endSuspension
  case record, assess, notify, close
  case extend, withdraw
}

/// A key of one of the lists: what it does, in the words that teach it.
struct MatterKey: Hashable, Sendable {
  let act: MatterAct
  let key: Character
  /// The word in the footer when it is the row's next step.
  let label: String
  let help: String
  let title: String

  init(_ act: MatterAct, _ key: Character, _ label: String, _ help: String, _ title: String) {
    self.act = act
    self.key = key
    self.label = label
    self.help = help
    self.title = title
  }
}

extension MatterList {
  /// The list's name, as its tab has it.
  var words: String {
    switch self {
    case .amendments: "Amendments"
    case .notices: "Notices"
    case .accountings: "Accounting"
    case .incidents: "Incidents"
    }
  }

  /// The keys that do something with a row of the list.
  var keys: [MatterKey] {
    switch self {
    case .amendments: Self.amendmentKeys
    case .notices: Self.noticeKeys
    case .accountings: Self.accountingKeys
    case .incidents: Self.incidentKeys
    }
  }

  private static let amendmentKeys = [
    MatterKey(.start, "t", "Take-up", "take it up for review", "Take the amendment up"),
    MatterKey(
      .hold, "h", "Goes-on", "ask for what is missing; on a waiting row: it came, go on",
      "Need information, or it came"),
    MatterKey(.decide, "D", "Decide", "accept, accept a part, or deny", "Decide the amendment"),
    MatterKey(.link, "l", "Link", "link it to the records that it affects", "Link the records"),
    MatterKey(
      .inform, "i", "Inform", "tell the individual and those who rely on the record",
      "Inform everyone"),
    MatterKey(
      .disagree, "g", "Statement", "take a statement of disagreement",
      "Statement of disagreement"),
    MatterKey(
      .rebut, "b", "Rebut", "answer the statement, or record that nobody does",
      "Rebut, or no rebuttal"),
    MatterKey(
      .attach, "o", "Along", "send request and denial along with the record",
      "Request goes along with the record"),
    extending, withdrawing,
  ]

  private static let noticeKeys = [
    MatterKey(.add, "e", "Add", "add what the informant says later", "Add to the notice"),
    MatterKey(
      .look, "C", "Check", "ask whether the notice is complete, or the paper the right one",
      "Check the notice or the paper"),
    MatterKey(
      .verify, "V", "Verify", "death: verify it for a chart; decree: pass it to data integrity",
      "Verify the death, or route the decree"),
    MatterKey(.apply, "A", "Apply", "put it on the chart, with what follows", "Apply the notice"),
    MatterKey(
      .reject, "R", "Reject", "put the notice away before it is on any chart", "Reject the notice"),
    MatterKey(
      .undo, "U", "Undo", "take a mistaken death off the chart", "Undo a recorded death"),
  ]

  private static let accountingKeys = [
    MatterKey(
      .compile, "K", "Compile", "list what was disclosed, from what was recorded",
      "Compile the rows"),
    MatterKey(.describe, "e", "Describe", "fill in what a row does not say", "Describe a row"),
    MatterKey(.issue, "i", "Issue", "give the reviewed list to the individual", "Issue it"),
    MatterKey(
      .feeNotice, "F", "Fee-notice", "tell what a second one in a year costs", "Notice of a fee"),
    MatterKey(.assent, "g", "Assent", "the individual agrees to the fee", "Assent to the fee"),
    MatterKey(.narrow, "n", "Narrow", "take a smaller period", "Narrow the period"),
    extending, withdrawing,
    MatterKey(
      .suspend, "H", "Suspend", "file an agency's statement that suspends accountings",
      "Suspend: an agency's statement"),
    MatterKey(
      .endSuspension, "S", "End", "a suspension's last day has passed", "End of a suspension"),
  ]

  private static let incidentKeys = [
    MatterKey(.record, "e", "Record", "add what became known", "Record what became known"),
    MatterKey(.assess, "F", "Assess", "state the four factors", "Assess the four factors"),
    MatterKey(
      .notify, "N", "Notify", "record the letter that told the individual", "Tell the individual"),
    MatterKey(.close, "C", "Close", "close what was answered", "Close the incident"),
  ]

  private static let extending = MatterKey(
    .extend, "E", "Extend", "extend the clock, once, by a letter", "Extend by a letter")
  private static let withdrawing = MatterKey(
    .withdraw, "w", "Withdraw", "take it back at the requester's word", "Withdraw it")
}
