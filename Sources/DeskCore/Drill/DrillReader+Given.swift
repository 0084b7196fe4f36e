extension DrillReader {
  /// `Anna Berg, born 1971-03-14, MRN 100, died 2026-03-10`; what is left out is made up.
  mutating func patient(_ text: String, _ block: DrillBlock) throws(DrillError) -> Patient {
    var parts = DrillWords.parts(text)
    guard let spoken = parts.first, DrillWords.split(spoken).count >= 2 else {
      throw DrillError(
        line: block.number, says: "the patient has no name", accepts: "given patient Anna Berg")
    }
    parts.removeFirst()
    let lines = parts.map { (block.number, $0) } + block.inner.map { ($0.number, $0.text) }
    let form = CommandForm(
      "patient.register", "", on: false,
      (CommandForm.named("patient.register")?.fields ?? [])
        + [FormField("diedOn", .day, "The date of death that the source reported.")])
    var facts = invented(spoken)
    for (line, text) in lines {
      let fact = try fact(text, form, at: line)
      facts.add(try fact.value(in: .blank), at: fact.path)
    }
    var patient = Patient(facts)
    patient.diedOn = facts.day("diedOn")
    patients[spoken.lowercased()] = patient
    lastPatient = patient
    return patient
  }

  private func invented(_ spoken: String) -> Facts {
    let words = DrillWords.split(spoken)
    return [
      "mrn": .text("\((patients.count + 1) * 100)"), "family": .text(words.last ?? ""),
      "given": .text(words[0]),
      "middle": .text(words.dropFirst().dropLast().joined(separator: " ")),
      "bornOn": .day(Day(number: 437)), "phone": .text("651-555-0148"),
      "address": .group([
        "street": .text("12 Grand Ave"), "city": .text("St. Paul"), "state": .text("MN"),
        "postal": .text("55105"),
      ]),
    ]
  }

  /// The steps of a recipe, up to the stage that the line names, with the line's own facts.
  mutating func given(_ text: String, _ block: DrillBlock) throws(DrillError) -> [DrillStep] {
    let (said, name) = DrillWords.cut(text, at: ", as ") ?? (text, "")
    let parts = DrillWords.parts(said)
    guard let head = parts.first,
      let (recipe, slots) = DrillRecipe.all.lazy.compactMap({ recipe in
        recipe.slots(in: head).map { (recipe, $0) }
      }).first
    else {
      throw DrillError(
        line: block.number, says: "\"given \(text)\" is nothing that can be given",
        accepts: "patient, study, report, staff, "
          + DrillRecipe.all.map(\.phrase).joined(separator: ", "))
    }
    let packet = DrillPacket.named(in: parts.dropFirst())
    var made = GivenSteps(try recipeSteps(recipe, slots, packet, at: block.number))
    for part in parts.dropFirst() where part != packet.clause {
      try made.take(part, at: block.number)
    }
    for (line, text) in block.inner { try made.put(text, at: line) }
    var steps = made.merged
    if !name.isEmpty {
      let bare = DrillWords.bare(name)
      let makes = steps.firstIndex { CommandForm.named($0.command)?.needsSubject == false } ?? 0
      call(&steps[makes], bare)
      for disc in steps.indices where disc != makes && steps[disc].command == "imaging.order" {
        call(&steps[disc], "disc of the \(bare)")
      }
    }
    return steps
  }

  private mutating func call(_ step: inout DrillStep, _ name: String) {
    step.name = name
    names.insert(name)
  }

  private mutating func recipeSteps(
    _ recipe: DrillRecipe, _ slots: [String: String], _ packet: DrillPacket, at line: Int
  ) throws(DrillError) -> [DrillStep] {
    if let name = slots["patient"] {
      guard let patient = patients[name.lowercased()] else { throw unnamed(name, at: line) }
      lastPatient = patient
    }
    let text = recipe.steps(packing: packet)
    var values = slots
    if text.contains("{accession}") { values["accession"] = accession(for: packet, at: line) }
    values["born"] = lastPatient?.bornOn?.description ?? ""
    values["given"] = lastPatient?.name.given ?? ""
    values["family"] = lastPatient?.name.family ?? ""
    values["line"] = String(line)
    values["phone"] = String(lastPatient?.phone.suffix(4) ?? "")
    var steps: [DrillStep] = []
    for block in try DrillBlock.all(of: text.filled(values)) {
      var here = DrillBlock(number: line, text: block.text)
      here.inner = block.inner.map { (line, $0.text) }
      steps.append(try step(here, isGiven: true))
    }
    return steps
  }

  /// The study that images are made of: the last one given of this patient, or one made up.
  private mutating func accession(for packet: DrillPacket, at line: Int) -> String {
    let mrn = lastPatient?.mrn ?? ""
    if let given = accessions[mrn] { return given }
    let study = Study(
      accession: "A-\(line)", mrn: mrn, modality: packet.study.modality,
      title: packet.study.title, on: today - 3, series: 1, images: 1)
    add(.study(study), at: line)
    accessions[mrn] = study.accession
    return study.accession
  }
}
