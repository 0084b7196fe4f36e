import DeskCore

/// One line of the checks as it is drawn.
struct PickupRow: Hashable, Sendable {
  /// How a line came out, for its last column.
  enum Mark: Hashable, Sendable {
    case none, pending, pass, fail, match, noMatch, notAsked
  }

  let field: PickupField
  let label: String
  let value: String
  let mark: Mark
}

extension PickupPane {
  /// The lines of the checks: a check with many questions is open only while it is asked.
  var rows: [PickupRow] {
    let here = check.focus.line
    return fields.filter { field in
      let all = fields.filter { $0.line == field.line }
      return field == all.first || field.line == here && visit.isServed || all.count <= 2
        || field.isIdentifier || field == .idGood
    }.map { PickupRow(field: $0, label: label($0), value: value($0), mark: mark($0)) }
  }

  /// The words before a field.
  func label(_ field: PickupField) -> String {
    switch field {
    case .bornOn: "DOB, as they say it"
    case .second, .third, .fourth: Self.words(identifier(field))
    case .nameOnID: nameLabel
    case .idGood where check.scanned?.expiresOn != nil: "photo looks like them"
    case .authority where check.part == .recipient: "Company on the paper"
    default: Self.labels[field] ?? ""
    }
  }

  private var nameLabel: String {
    let card = check.word(.idKind) == PhotoID.Kind.none ? "the papers" : "ID"
    if let claim = check.claim, claim.part != .patient {
      return "Name on \(card) is \(claim.name.isEmpty ? "theirs" : claim.name)"
    }
    return "Name on \(card) is the opened name"
  }

  static let labels: [PickupField: String] = [
    .who: "Who is here?", .claimedName: "their name", .relation: "to the patient",
    .company: "sent by", .idKind: "ID shown",
    .idGood: "photo looks like them, not expired", .photo: "photo looks like them",
    .expiry: "printed date", .papers: "papers shown", .billDate: "date on the bill",
    .rightAnswers: "answers right", .countersign: "supervisor (user)",
    .link: "linked by", .paper: "Authority papers", .written: "Authority: note, written",
    .signed: "signed by the patient", .namesPatient: "names the patient",
    .namesThem: "names this person", .covers: "names this request", .items: "items it names",
    .wanted: "they take", .dated: "dated", .proof: "Authority papers",
    .proofNames: "names this person", .until: "good until (- open)",
    .authority: "Authority papers", .count: "Items in your hand: scan or count",
    .signature: "Signature on receipt",
  ]

  /// What was answered, as it may be shown.
  func value(_ field: PickupField) -> String {
    let answer = check.answers[field]
    switch field {
    case .authority: return check.part == nil ? "" : check.part == .patient ? "(self: n/a)" : ""
    case .count: return countValue
    case .nameOnID where check.scanned != nil: return "scanned"
    case .papers: return answer == nil ? "" : "\(check.words(.papers).count) shown"
    default: break
    }
    if field.isIdentifier {
      guard check.marks[field] == .pass else { return "" }
      return answer.map { $0.isEmpty ? "[said]" : "[\($0)]" } ?? ""
    }
    if field.isDate { return check.day(field)?.long ?? (answer == nil ? "" : "open") }
    let options = options(field)
    guard !options.isEmpty else { return answer.map { "[\($0)]" } ?? "" }
    guard let chosen = options.first(where: { $0.value == answer }) else { return "" }
    return options == PickupOption.yesNo ? String(chosen.key) : "[\(chosen.key)] \(chosen.words)"
  }

  private var countValue: String {
    let scans = check.labels.count + check.waitingLabels.count
    if let agreed = agreedCount { return "\(agreed) of \(agreed)" }
    return scans > 0 ? "\(scans) read" : "0 of ?"
  }

  /// How a field came out.
  func mark(_ field: PickupField) -> PickupRow.Mark {
    if field.isIdentifier {
      switch check.marks[field] {
      case .pass: return .match
      case .fail: return .noMatch
      case nil: return .pending
      }
    }
    if check.marks[field] == .fail { return .fail }
    guard field == fields.first(where: { $0.line == field.line }) else {
      return check.answers[field] == nil ? .none : isNo(field) ? .fail : .pass
    }
    if isDone(field.line) {
      return field.line == .authority && isAuthorityFree ? .notAsked : .pass
    }
    let isWhole = field == .who || field == .nameOnID
    if check.answers[field] == nil || isWhole { return .pending }
    return isNo(field) ? .fail : .pass
  }

  private func isNo(_ field: PickupField) -> Bool {
    options(field) == PickupOption.yesNo && check.flag(field) == false
  }
}
