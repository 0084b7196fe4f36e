extension DrillReader {
  /// `of Anna Berg, accession A-1, modality CT, title CT chest, on 2026-03-01, images 120`.
  func study(_ text: String, _ block: DrillBlock) throws(DrillError) -> Study {
    let (mrn, facts) = try chartRow(
      text, block,
      [
        FormField("accession", .text(limit: 64), "The number."),
        FormField("modality", .text(limit: 16), "Such as CT."),
        FormField("title", .text(limit: 200), "What was examined."),
        FormField("on", .day, "The day."),
        FormField("series", .number(0...10_000), "Series."),
        FormField("images", .number(0...1_000_000), "Images."),
      ])
    let accession = facts.text("accession")
    return Study(
      accession: accession.isEmpty ? "A-\(block.number)" : accession, mrn: mrn,
      modality: facts.text("modality"), title: facts.text("title"), on: facts.day("on"),
      series: facts.number("series") ?? 1, images: facts.number("images") ?? 1)
  }

  /// `of Anna Berg, number RP-1, status final, title CT chest, on 2026-03-01`.
  func report(_ text: String, _ block: DrillBlock) throws(DrillError) -> Report {
    let (mrn, facts) = try chartRow(
      text, block,
      [
        FormField("number", .text(limit: 64), "The number."),
        FormField(
          "status", .choice(["final", "preliminary", "amended", "corrected", "appended"]), "Status."
        ),
        FormField("title", .text(limit: 200), "What it reports on."),
        FormField("on", .day, "The day."),
      ])
    let number = facts.text("number")
    let status = facts.text("status")
    return Report(
      id: number.isEmpty ? "RP-\(block.number)" : number, mrn: mrn,
      status: status.isEmpty ? "final" : status, title: facts.text("title"), on: facts.day("on"))
  }

  /// The patient of a row of the chart, and its facts.
  private func chartRow(_ text: String, _ block: DrillBlock, _ fields: [FormField])
    throws(DrillError) -> (mrn: String, facts: Facts)
  {
    let parts = DrillWords.parts(text)
    let name = DrillWords.split(parts.first ?? "").dropFirst().joined(separator: " ")
    guard parts.first?.hasPrefix("of ") == true, let patient = patients[name.lowercased()] else {
      throw unnamed(name, at: block.number)
    }
    let form = CommandForm("given", "", on: false, fields)
    var facts = Facts()
    let lines = parts.dropFirst().map { (block.number, $0) }
    for (line, said) in lines + block.inner.map({ ($0.number, $0.text) }) {
      let fact = try fact(said, form, at: line)
      facts.add(try fact.value(in: .blank), at: fact.path)
    }
    return (patient.mrn, facts)
  }
}
