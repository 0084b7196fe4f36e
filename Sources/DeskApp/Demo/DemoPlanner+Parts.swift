import DeskCore

extension DemoPlanner {
  /// A company's request, or the patient's own by mail to the billing address.
  mutating func logThirdPartyOrMail(company: String, byMail: Bool) {
    byMail
      ? logOwn(delivery: .mail, inWriting: true)
      : logThirdParty(company: company, delivery: .mail)
  }

  /// Takes a logged request to the stage of its part.
  mutating func carry(to part: DemoCrowd.Part, bin: String) {
    guard part != .logged else { return }
    switch part {
    case .needsInfo, .validated: validate()
    case .cancelled:
      plan.add(
        "request.cancel", on: .request, by: "jdo", at: soon(),
        ["byRequester": .flag(true), "inWriting": .flag(true)])
    case .merged: merge()
    default: carryOn(to: part, bin: bin)
    }
  }

  private mutating func carryOn(to part: DemoCrowd.Part, bin: String) {
    validate()
    wait(days: 1, minute: 10 * 60)
    assign(to: part == .pended || daysAgo % 2 == 0 ? "mkl" : "prs")
    if part == .inWork { return }
    if part == .pended {
      plan.add(
        "request.pend", on: .request, by: "mkl", at: soon(), ["reason": .text("awaitingFilm")])
      return
    }
    pack()
    if part == .packed { return }
    wait(days: 1, minute: 9 * 60 + 30)
    shelve(bin: bin)
    finish(part)
  }

  private mutating func finish(_ part: DemoCrowd.Part) {
    switch part {
    case .sent: plan.add("request.send", on: .request, by: "mkl", at: soon(15))
    case .collected:
      wait(days: 2, minute: 13 * 60)
      collect(items: 2)
    case .unclaimed, .destroyed:
      plan.add(
        "request.recall", on: .request, by: "mkl", at: soon(30),
        ["reason": .text("wrong study packed")])
      if part == .destroyed { plan.add("request.destroy", on: .request, by: "ibn", at: soon(5)) }
    default: break
    }
  }

  /// The same person asks again at the counter, and the clerk joins both.
  private mutating func merge() {
    logOwn(delivery: .pickup, inWriting: false)
    plan.add("request.merge", on: .request, by: "mkl", at: soon(), ["into": .text("$first")])
  }
}
