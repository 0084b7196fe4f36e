extension RequestReading {
  /// The fee proposed with a packet; a packet without a line of a fee is free.
  func fee(
    _ items: [PackedItem], _ facts: Facts, in chart: some Chart, at moment: Moment
  ) throws -> FeeClaim? {
    guard let site else { return nil }
    var known = FeeFacts(request, items: items, at: site, on: moment.day)
    known.purpose = facts.word("copyFor")
    known.mammogram =
      try share(of: items, stated: facts.word("mammogramShare"), in: chart)
      ?? known.mammogram
    known.heldElectronically = facts.flag("heldElectronically")
    known.summaryAgreed = facts.flag("summaryAgreed")
    if facts["costs"] != nil { known.costs = FeeCosts(facts.group("costs")) }
    if facts["mammogramCosts"] != nil {
      known.mammogramCosts = FeeCosts(facts.group("mammogramCosts"))
    }
    return FeeClaim(facts.groups("fees").map { FeeLine($0) }, known, by: policy.fees)
  }

  /// What the discs and films of a packet tell of mammograms, beside what was stated.
  ///
  /// One that is on record in a disc is never stated away; nil where nobody knows.
  private func share(
    of items: [PackedItem], stated: MammogramShare?, in chart: some Chart
  ) throws -> MammogramShare? {
    let images = items.filter { $0.type == .images }
    let known = try images.map { item in
      item.label.isEmpty ? nil : try chart.matter(item.label, as: MediaJob.self)?.mammogram
    }
    if known.contains(true) { return stated == .only ? .only : .among }
    if let stated { return stated }
    return !known.isEmpty && known.allSatisfy { $0 == false } ? MammogramShare.none : nil
  }
}

extension FeeLine {
  /// A line from the facts of a command.
  init(_ facts: Facts) {
    self.init(
      facts.word("kind") ?? .other, Cents(facts.number("cents") ?? 0),
      forMammogram: facts.flag("forMammogram"))
  }
}

extension FeeCosts {
  /// Documented costs from the facts of a command.
  fileprivate init(_ facts: Facts) {
    func cents(_ field: String) -> Cents { Cents(facts.number(field) ?? 0) }
    self.init(
      labour: cents("labour"), supplies: cents("supplies"), postage: cents("postage"),
      summary: cents("summary"), courier: cents("courier"))
  }
}

extension CommandForm {
  /// What a fee is made of, and what it depends on.
  static let feeFields: [FormField] = [
    FormField(
      "fees",
      .list(
        .group([
          .choice("kind", FeeLine.Kind.self, required: true, "What it charges for."),
          FormField("cents", .number(0...10_000_000), required: true, "How many cents."),
          FormField("forMammogram", .flag, "Whether it is for the mammogram in the copy."),
        ])), "The lines of the fee; free when it is left out."),
    .choice("copyFor", FeePurpose.self, "What the copy is for, where the person said it."),
    .choice(
      "mammogramShare", MammogramShare.self,
      "How much of the copy is a mammogram, where its discs and films do not tell."),
    FormField("heldElectronically", .flag, "Whether what is copied is held electronically."),
    FormField("summaryAgreed", .flag, "Whether a summary and its price were agreed."),
    FormField("costs", .group(costFields), "The documented costs of the copy, in cents."),
    FormField(
      "mammogramCosts", .group(costFields), "The documented costs of the mammogram, in cents."),
  ]

  private static let costFields: [FormField] = [
    FormField("labour", .number(0...10_000_000), "Labour of copying."),
    FormField("supplies", .number(0...10_000_000), "Paper, discs, film, envelopes."),
    FormField("postage", .number(0...10_000_000), "Postage."),
    FormField("summary", .number(0...10_000_000), "An agreed summary."),
    FormField("courier", .number(0...10_000_000), "A courier that the person chose."),
  ]
}
