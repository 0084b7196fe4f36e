import DeskCore

extension MatterText {
  /// An accounting as it stands, or an agency's statement.
  func box(_ row: Accounting) -> [MatterLine] {
    if let suspension = row.suspension { return box(suspension, row) }
    let head = [
      MatterLine("Asked by", "\(asker(row.requester)), \(came(row.received))"),
      MatterLine("Period", period(row)), MatterLine("Fee", fee(row)),
      MatterLine("Compiled", compiled(row)),
    ]
    let issued = row.issuedOn.map {
      [MatterLine("Issued", "\(short($0)) by \(row.issuedBy), letter \(row.letter)")]
    }
    return head + (issued ?? []) + feeGaps(row) + rows(row)
  }

  private func period(_ row: Accounting) -> String {
    guard let from = row.period.from, let to = row.period.to else { return "?" }
    let years = to.year - from.year
    return "\(from) to \(to)" + (years > 1 ? ", \(years) years" : "")
  }

  private func fee(_ row: Accounting) -> String {
    if row.feeWaived { return "waived" }
    guard let fee = row.fee else {
      guard row.stage == .open else { return "free" }
      return gaps("accounting.compile").isEmpty
        ? "free: no other in twelve months" : "a free one was given in these twelve months"
    }
    let answer = row.assentedOn.map { "agreed \(short($0))" } ?? "not agreed yet"
    return "\(Cents(fee.cents)), notice \(fee.letter) of \(short(fee.noticedOn)), \(answer)"
  }

  /// Why it may not be compiled for nothing: the free one of these twelve months is used.
  private func feeGaps(_ row: Accounting) -> [MatterLine] {
    row.stage == .open ? missing("accounting.compile") : []
  }

  private func compiled(_ row: Accounting) -> String {
    guard let day = row.compiledOn else { return "not yet" }
    let count = row.disclosures.count
    let names = row.heldBackBy.joined(separator: ", ")
    let held = names.isEmpty ? "" : "; held back by \(names)"
    return "\(short(day)), \(count) row\(count == 1 ? "" : "s")\(held)"
  }

  private func rows(_ row: Accounting) -> [MatterLine] {
    row.disclosures.map { disclosure in
      MatterLine(
        "\(disclosure.number)", line(disclosure),
        disclosure.lacking.isEmpty ? .text : .verifyFail)
    }
  }

  /// One row in a line; what it does not say is named.
  private func line(_ row: Disclosure) -> String {
    let days = row.count > 1 ? "\(row.day) to \(row.lastDay), \(row.count) times" : "\(row.day)"
    let parts = [row.recipient, row.description, row.purpose].filter { !$0.isEmpty }
    let missing = row.lacking.isEmpty ? "" : "? \(row.lacking.joined(separator: ", ")): "
    return "\(days) \(missing)\(parts.joined(separator: "; "))"
  }

  /// The rows in full: day, recipient with address, what, why, and what it rests on.
  func side(_ row: Accounting) -> [MatterLine] {
    if let suspension = row.suspension {
      return [
        MatterLine("", "Disclosures to \(suspension.agency) are left out of", .text),
        MatterLine("", "accountings through \(suspension.until.long).", .text),
        MatterLine("", "The individual is not told that something is held back.", .hint),
      ]
    }
    guard !row.disclosures.isEmpty else {
      return [MatterLine("", row.compiledOn == nil ? "not compiled yet" : "nothing to list")]
    }
    return row.disclosures.flatMap(full)
  }

  private func full(_ row: Disclosure) -> [MatterLine] {
    let lines = [
      MatterLine("\(row.number)", "\(row.day) \(row.recipient)", .textStrong),
      MatterLine("", row.address.isEmpty ? "no address known" : row.address.line),
      MatterLine("", row.description), MatterLine("", row.purpose),
      MatterLine(
        "", row.purpose == row.basis.words ? row.source : "\(row.source), \(row.basis.words)",
        .textMuted),
    ].filter { !$0.text.isEmpty }
    guard !row.lacking.isEmpty else { return lines }
    return lines + [
      MatterLine("?", "missing: \(row.lacking.joined(separator: ", "))", .verifyFail)
    ]
  }

  private func box(_ suspension: Accounting.Suspension, _ row: Accounting) -> [MatterLine] {
    [
      MatterLine("Agency", suspension.agency, .textStrong),
      MatterLine("Stated by", "\(suspension.official), \(came(row.received))"),
      MatterLine("In writing", suspension.inWriting ? "yes" : "no: thirty days at most"),
      MatterLine("Until", suspension.until.long), MatterLine("Chart", chartWords),
    ]
  }
}

extension MatterText {
  /// An incident as it stands.
  func box(_ row: Incident) -> [MatterLine] {
    let cause = EventWords.plain(row.cause.rawValue)
    let request = row.request.isEmpty ? "" : ", \(row.request)"
    let left = row.occurredOn.map { "left \(short($0)), " } ?? ""
    return [
      MatterLine("Cause", cause + request, .textStrong),
      MatterLine("What", row.description.isEmpty ? "?" : row.description),
      MatterLine("Who has it", row.recipient.isEmpty ? "?" : row.recipient),
      MatterLine("When", "\(left)discovered \(short(row.discoveredOn)) by \(row.openedBy)"),
      MatterLine(
        "Involved", row.involved.isEmpty ? "?" : row.involved.joined(separator: ", ")),
      MatterLine("Listed", row.isDisclosure ? "in an accounting" : "nobody outside had it"),
      MatterLine("Assessed", assessed(row)), MatterLine("Notice", notice(row)),
    ]
  }

  private func assessed(_ row: Incident) -> String {
    guard !row.assessment.isEmpty else { return "not yet: presumed a breach" }
    return row.isLowProbability
      ? "a low probability, by \(row.assessedBy)" : "a breach, by \(row.assessedBy)"
  }

  private func notice(_ row: Incident) -> String {
    guard let day = row.noticedOn else { return "none" }
    let list = row.hhsLogYear.map { ", HHS list of \($0)" } ?? (row.hhsTold ? ", HHS told" : "")
    return "letter \(row.noticeLetter) of \(short(day))\(list)"
  }

  /// Each factor, stated or not.
  func side(_ row: Incident) -> [MatterLine] {
    RiskFactor.allCases.flatMap { factor -> [MatterLine] in
      guard let found = row.assessment.first(where: { $0.factor == factor }) else {
        return [MatterLine("?", "\(factor.words): not stated", .verifyPending)]
      }
      let level = found.level == .low ? "low" : "not low"
      return [
        MatterLine("+", "\(factor.words): \(level)", .textStrong), MatterLine("", found.says),
      ]
    }
  }
}
