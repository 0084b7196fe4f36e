extension Acts {
  /// The commands of the near-miss machine.
  func nearMiss(_ name: String) throws -> Ruling {
    guard NearMissAction(rawValue: name) == .report, let cause: NearMissCause = facts.word("cause")
    else { return .invalid([CommandForm.unknown(command.do)]) }
    let number = facts.text("request")
    let request = number.isEmpty ? nil : try chart.request(number)
    guard number.isEmpty || request != nil else {
      return .invalid([
        InputError(
          field: "request", says: "there is no request \(number)",
          accepts: "the number of a request, or nothing")
      ])
    }
    let id = "NM-\(try chart.nextNumber("NM"))"
    let subject = Standing(id: id, version: 0, stage: NearMissStage.unseen)
    return try decide(
      .nearMiss, .report, on: subject, given: NearMissEvidence(cause: cause),
      subjects: request.map { [$0.id] } ?? [], findings: ["id": id]
    ) { stage in
      var row = NearMiss(
        id: id, patient: request?.patient ?? "", request: number, site: moment.site,
        on: moment.day, cause: cause)
      row.stage = stage
      return [try Fact.created(row)]
    }
  }
}

extension CommandForm {
  static let nearMissForms: [CommandForm] = [
    CommandForm(
      "nearMiss.report", "Counts something that nearly went astray; nobody is blamed.", on: false,
      [
        .choice("cause", NearMissCause.self, required: true, "What nearly went wrong."),
        FormField("request", .text(limit: 40), "The request at which it happened."),
      ])
  ]
}
