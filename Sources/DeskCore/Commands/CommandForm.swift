/// The form of a command: the facts that it takes.
public struct CommandForm: Hashable, Sendable {
  /// The command, as `machine.action`.
  public let name: String
  /// What it does, in one sentence.
  public let says: String
  /// Whether it needs the number of a subject.
  public let needsSubject: Bool
  /// Its fields.
  public let fields: [FormField]

  init(_ name: String, _ says: String, on needsSubject: Bool = true, _ fields: [FormField] = []) {
    self.name = name
    self.says = says
    self.needsSubject = needsSubject
    self.fields = fields
  }

  /// Every command, by machine.
  public static let all: [CommandForm] =
    requestForms + documentForms + pickupForms + imagingForms + amendmentForms + deathForms
    + adoptionForms + accountingForms + incidentForms + patientForms + personForms
    + policyForms + mendingForms + nearMissForms + paperForms + deskForms

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The form of a command, or nil for one that is not there.
  public static func named(_ name: String) -> CommandForm? { byName[name] }

  /// The error for a command that is not there.
  public static func unknown(_ name: String) -> InputError {
    InputError(
      field: "do", says: "there is no command \(name)",
      accepts: "one of " + all.map(\.name).joined(separator: ", "))
  }

  /// What is wrong with a command's facts; empty when nothing is.
  public static func errors(in command: Command) -> [InputError] {
    guard let form = named(command.do) else { return [unknown(command.do)] }
    var errors = form.fields.errors(in: command.facts, at: "")
    if form.needsSubject, command.on.isEmpty {
      errors.append(
        InputError(
          field: "on", says: "\(form.name) needs a subject", accepts: "the subject's number"))
    }
    return errors
  }
}

extension [FormField] {
  /// What is wrong with facts under these fields, with the path of each field.
  func errors(in facts: Facts, at path: String) -> [InputError] {
    let known = Set(map(\.name))
    let strangers = facts.fields.filter { !known.contains($0) }.map { name in
      InputError(
        field: path + name, says: "there is no such field",
        accepts: map(\.name).joined(separator: ", "))
    }
    return strangers
      + flatMap { field -> [InputError] in
        guard let value = facts[field.name] else {
          return field.isRequired
            ? [InputError(field: path + field.name, says: "is missing", accepts: "\(field.kind)")]
            : []
        }
        return field.kind.errors(in: value, at: path + field.name)
      } + spanErrors(in: facts, at: path)
  }

  /// What is wrong with days from one to another: a last day before the first covers nothing.
  private func spanErrors(in facts: Facts, at path: String) -> [InputError] {
    guard let from = facts.day("from"), let to = facts.day("to"), to < from else { return [] }
    return [
      InputError(field: path + "to", says: "\(to) is before \(from)", accepts: "\(from) or later")
    ]
  }
}

extension FormField.Kind {
  /// What is wrong with a value of this kind.
  func errors(in value: FormValue, at path: String) -> [InputError] {
    let wrong = [InputError(field: path, says: "is not what belongs here", accepts: "\(self)")]
    switch (self, value) {
    case (.text(let limit), .text(let text)): return text.count > limit ? wrong : []
    case (.choice(let words), .text(let word)): return words.contains(word) ? [] : wrong
    case (.money, .text(let text)): return Cents(trimmed(text)) == nil ? wrong : []
    case (.number(let bounds), .number(let number)): return bounds.contains(number) ? [] : wrong
    case (.day, .day), (.instant, .instant), (.flag, .flag): return []
    case (.list(let kind), .list(let values)):
      return values.enumerated().flatMap { kind.errors(in: $1, at: "\(path)[\($0)]") }
    case (.group(let fields), .group(let facts)): return fields.errors(in: facts, at: path + ".")
    default: return wrong
    }
  }
}
