extension Acts {
  /// Compiles the rows from the recorded legal bases; what was filled in before stays.
  func compile(_ row: Accounting) throws -> Ruling {
    let waived = facts.flag("waiveFee") ?? row.feeWaived
    var evidence = AccountingEvidence()
    evidence.fee = try fee(of: row, waived: waived)
    let ledger = try ledger(of: row)
    return try decide(.accounting, .compile, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { new in
        new.feeWaived = waived
        new.disclosures = ledger.disclosures.map { $0.filled(from: row.disclosures) }
        new.heldBackBy = ledger.heldBackBy
        new.compiledOn = today(at: row.site)
      }
    }
  }

  /// Fills in what one row does not say yet; what it says is never changed.
  func describe(_ row: Accounting) throws -> Ruling {
    let number = facts.number("row") ?? 0
    guard row.disclosures.contains(where: { $0.number == number }) else {
      return .invalid([
        InputError(
          field: "row", says: "there is no row \(number)",
          accepts: "a number from 1 to \(row.disclosures.count)")
      ])
    }
    return try decide(.accounting, .describe, on: row.standing, given: AccountingEvidence()) {
      stage in
      try moved(row, to: stage) { new in
        for index in new.disclosures.indices where new.disclosures[index].number == number {
          new.disclosures[index].fill(
            recipient: facts.text("recipient"), address: Address(facts.group("address")),
            description: facts.text("description"), purpose: facts.text("purpose"))
        }
      }
    }
  }

  /// Issues the draft; the row itself is the copy that is kept.
  func issue(_ row: Accounting) throws -> Ruling {
    let now = try ledger(of: row)
    let isFresh =
      now.disclosures.map(\.origin) == row.disclosures.map(\.origin)
      && now.disclosures.map(\.count) == row.disclosures.map(\.count)
    var evidence = AccountingEvidence()
    evidence.representation = try asker(of: row)
    evidence.fee = try fee(of: row, waived: row.feeWaived)
    evidence.rows = AccountingRows(
      rows: row.disclosures.map(\.found), isFresh: isFresh, letter: facts.text("letter"))
    return try decide(.accounting, .issue, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { new in
        new.letter = facts.text("letter")
        new.issuedBy = user
        new.issuedOn = today(at: row.site)
        new.clock?.answered = today(at: row.site)
      }
    }
  }

  /// Everything that the accounting is derived from, as it stands now.
  private func ledger(of row: Accounting) throws -> DisclosureLedger {
    DisclosureLedger(
      requests: try chart.requests(ofPatient: row.patient),
      incidents: try chart.matters(ofPatient: row.patient, as: Incident.self),
      suspensions: try chart.matters(ofPatient: row.patient, as: Accounting.self),
      period: row.period, today: today(at: row.site))
  }
}

extension Disclosure {
  /// What the row has, as its rule reads it.
  var found: AccountingRows.Row {
    AccountingRows.Row(
      number: number, hasRecipient: !isBlank(recipient), hasDescription: !isBlank(description),
      hasPurpose: !isBlank(purpose) || !isBlank(copyOf))
  }

  /// Fills in what is empty.
  mutating func fill(recipient: String, address: Address, description: String, purpose: String) {
    if isBlank(self.recipient) { self.recipient = recipient }
    if self.address.isEmpty { self.address = address }
    if isBlank(self.description) { self.description = description }
    if isBlank(self.purpose) { self.purpose = purpose }
  }

  /// The row with what was filled in by hand on the same row of an earlier draft.
  func filled(from earlier: [Disclosure]) -> Disclosure {
    guard let same = earlier.first(where: { $0.origin == origin }) else { return self }
    var row = self
    row.fill(
      recipient: same.recipient, address: same.address, description: same.description,
      purpose: same.purpose)
    return row
  }
}
