import DeskCore

extension MatterForm {
  /// What is asked of the desk; nil while a field cannot be read.
  func order(_ ground: ReadingGround) -> Order? {
    guard case .success(let facts) = facts(ground) else { return nil }
    let isNew = act == .suspend
    return Order(command, on: isNew ? "" : matter.id, facts)
  }

  /// Reads every field; what is wrong or must not be empty is noted, and the first of it is gone to.
  mutating func check(_ ground: ReadingGround) -> Bool {
    let specs = fields.specs
    var wrong = specs.map(\.name).filter { !fields.check($0, ground) }
    for spec in specs where spec.isRequired && fields.text(spec.name).isEmpty {
      fields[spec.name].error = InputError(
        field: spec.name, says: "is empty", accepts: spec.accepts)
      wrong.append(spec.name)
    }
    if case .failure(let error) = facts(ground), !wrong.contains(error.field) {
      fields[error.field].error = error
      wrong.append(error.field)
    }
    guard let first = specs.map(\.name).first(where: wrong.contains) else { return true }
    fields.focus(on: first)
    return false
  }

  private func facts(_ ground: ReadingGround) -> Result<Facts, InputError> {
    var facts = fields.facts(ground)
    for name in facts.fields where name.hasPrefix("$") { facts[name] = nil }
    for spec in fields.specs {
      guard case .number(let bounds)? = CommandForm.named(command)?.field(spec.name)?.kind else {
        continue
      }
      let text = fields.text(spec.name)
      facts[spec.name] = nil
      guard !text.isEmpty else { continue }
      guard let number = spec.name == "cents" ? Cents(text)?.count : Int(text),
        bounds.contains(number)
      else { return .failure(wrongNumber(spec.name, bounds)) }
      facts[spec.name] = .number(number)
    }
    if act == .assess { facts["factors"] = .list(factors) }
    if act == .suspend { facts["patient"] = .text(matter.patient) }
    return .success(facts)
  }

  private func wrongNumber(_ name: String, _ bounds: ClosedRange<Int>) -> InputError {
    InputError(
      field: name, says: "is no such number",
      accepts: name == "cents"
        ? "dollars, such as 12.50" : "a whole number from \(bounds.lowerBound)")
  }

  /// What a field takes, in one line.
  func accepts(_ spec: FieldSpec) -> String {
    if case .number? = CommandForm.named(command)?.field(spec.name)?.kind {
      return spec.name == "cents" ? "dollars, such as 12.50" : "a whole number"
    }
    guard spec.kind == .names, candidates[spec.name]?.isEmpty == false else { return spec.accepts }
    return "\(spec.accepts); F4 lists what is on file"
  }

  /// The factors of which the level is known; the core asks for the others by name.
  private var factors: [FormValue] {
    RiskFactor.allCases.compactMap { factor in
      let level = fields.text("$\(factor.rawValue).level")
      let says = fields.text("$\(factor.rawValue).says")
      guard !level.isEmpty else { return nil }
      return .group([
        "factor": .text(factor.rawValue), "level": .text(level), "says": .text(says),
      ])
    }
  }
}
