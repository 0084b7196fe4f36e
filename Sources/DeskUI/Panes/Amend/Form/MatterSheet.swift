import DeskCore

/// One field of an act's form: its name in the command, its label, and the words of its list.
///
/// What it takes, whether it must be there and what it means is read from the command's own form, so
/// that the screen asks for nothing that the command does not take. A name that begins with `$` is
/// the form's own and is not sent.
struct SheetField: Hashable, Sendable {
  let name: String
  let label: String
  var width = 34
  var choices: [Choice] = []
  var dates = DateShorthand.Rule.any
  /// Whether it is only shown, for the eye.
  var isShown = false

  /// A field that is only shown.
  static func shown(_ name: String, _ label: String) -> SheetField {
    var field = SheetField(name, label, width: 50)
    field.isShown = true
    return field
  }

  init(
    _ name: String, _ label: String, width: Int = 34, _ choices: [Choice] = [],
    dates: DateShorthand.Rule = .any
  ) {
    self.name = name
    self.label = label
    self.width = width
    self.choices = choices
    self.dates = dates
  }

  /// The field as the form asks for it under a command.
  func spec(under command: String) -> FieldSpec {
    let core = CommandForm.named(command)?.field(name)
    let kind = isShown ? .shown : kind(core)
    var spec = FieldSpec(name: name, label: label, kind: kind, width: width)
    guard !isShown else { return spec }
    spec.isRequired = core?.isRequired ?? (name.hasPrefix("$") && !name.contains("."))
    spec.says = name == "cents" ? "The fee; kept in cents." : core?.says ?? ""
    return spec
  }

  private func kind(_ core: DeskCore.FormField?) -> FieldSpec.Kind {
    switch core?.kind {
    case .text(let limit)? where name == "authorityPaper": limit > 0 ? .paper : .text(limit: limit)
    case .text(let limit)?: .text(limit: limit)
    case .day?: .date(dates)
    case .flag?: .yesNo
    case .number?: .text(limit: 12)
    case .choice?: .choice(choices)
    case .list(.choice)?: .toggles(choices)
    case .list?: .names
    case nil where choices.isEmpty: .text(limit: 2_000)
    default: .choice(choices)
    }
  }
}

extension CommandForm {
  /// A field by its name; `address.city` is a field of a group.
  func field(_ name: String) -> DeskCore.FormField? {
    let parts = name.split(separator: ".").map(String.init)
    let first = fields.first { $0.name == parts.first }
    guard parts.count == 2, case .group(let inner)? = first?.kind else {
      return parts.count == 1 ? first : nil
    }
    return inner.first { $0.name == parts[1] }
  }
}

/// The fields of each act's form, in the order in which they are asked.
enum MatterSheet {
  /// The fields now: some hang on what stands in others.
  static func fields(_ act: MatterAct, _ matter: AnyMatter, _ form: EntryForm) -> [SheetField] {
    switch matter.list {
    case .amendments: amendment(act, matter, form)
    case .notices: notice(act, matter)
    case .accountings: accounting(act)
    case .incidents: incident(act)
    }
  }

  static let extending = [
    SheetField("letter", "Letter", width: 20), SheetField("reason", "Reason given"),
    SheetField("days", "Days to add", width: 5),
  ]

  static let takingBack = [
    SheetField("byRequester", "By who asked", width: 5),
    SheetField("inWriting", "In writing", width: 5),
    SheetField("identified", "Identified", width: 5),
  ]

  static let address = [
    SheetField("address.street", "Street"), SheetField("address.city", "City", width: 24),
    SheetField("address.state", "State", width: 12),
    SheetField("address.postal", "Postal code", width: 12),
  ]
}
