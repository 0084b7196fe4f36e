extension Acts {
  /// Puts a chart right; what was said before and is said after stand in one entry.
  ///
  /// Requests keep their receipt and their clocks: nothing of them is written.
  func correctChart() throws -> Ruling {
    guard let patient = try chart.patient(command.on) else {
      return .invalid([notFound("patient")])
    }
    let right = patient.corrected(by: facts)
    var evidence = PatientEvidence()
    evidence.correction = ChartCorrection(
      cause: facts.text("cause"), changes: patient.changes(to: right),
      hasName: !right.name.family.isEmpty || !right.name.given.isEmpty, bornOn: right.bornOn,
      diedOn: right.diedOn, today: moment.day)
    let fields = evidence.correction?.changes.map(\.field) ?? []
    return try decide(
      .patient, .correct, on: patient.standing, given: evidence,
      findings: ["changed": fields.joined(separator: " ")]
    ) { _ in
      [try Fact.changed(from: patient, to: right)]
    }
  }
}

extension Patient {
  /// The chart with what a command says of it; what it does not mention stays.
  fileprivate func corrected(by facts: Facts) -> Patient {
    var new = self
    if facts["family"] != nil { new.name.family = facts.text("family") }
    if facts["given"] != nil { new.name.given = facts.text("given") }
    if facts["middle"] != nil { new.name.middle = facts.text("middle") }
    if facts["suffix"] != nil { new.name.suffix = facts.text("suffix") }
    if facts["phone"] != nil { new.phone = facts.text("phone") }
    if facts["address"] != nil { new.address = Address(facts.group("address")) }
    new.bornOn = facts.day("bornOn") ?? bornOn
    return new
  }

  /// What differs, field by field, in the order of the form.
  fileprivate func changes(to new: Patient) -> [ChartCorrection.Change] {
    zip(told, new.told).compactMap { old, new in
      old.1 == new.1 ? nil : ChartCorrection.Change(old.0, from: old.1, to: new.1)
    }
  }

  private var told: [(String, String)] {
    [
      ("family", name.family), ("given", name.given), ("middle", name.middle),
      ("suffix", name.suffix), ("bornOn", bornOn?.description ?? ""), ("phone", phone),
      ("address", address.line),
    ]
  }
}
