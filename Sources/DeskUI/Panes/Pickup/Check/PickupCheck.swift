import DeskCore

/// What was answered at the counter so far, check by check.
///
/// Answers are words until the rule book has seen them; what was typed blind is dropped when it
/// did not match, and all of it when the visit ends.
struct PickupCheck: Hashable, Sendable {
  /// How an answer came out.
  enum Mark: Hashable, Sendable {
    case pass, fail
  }

  /// Answers by field: a list's value, or the text.
  var answers: [PickupField: String] = [:]
  /// Answers that the desk has judged.
  var marks: [PickupField: Mark] = [:]
  /// What is wrong with an answer's form.
  var errors: [PickupField: String] = [:]
  /// Which identifiers the lines after the date of birth ask for.
  var kinds: [PickupField: IdentifierKind] = [:]
  /// Identifiers that did not match, so far.
  var wrongTries = 0
  /// What a scan of the ID said.
  var scanned: ScannedID?
  /// Labels read before the person was verified, sent when they are.
  var waitingLabels: [String] = []
  /// Labels that the desk is being asked about.
  var sending: [String] = []
  /// Labels that the desk has taken.
  var labels: [String] = []
  /// The breaches of the last refusal, until something is answered anew.
  var refused: [Breach] = []
  /// The field that has the keys.
  var focus = PickupField.who
  /// The text that is being typed in it.
  var input = TextField(limit: 200)

  /// A part of the list of choices, as the desk's own word.
  func word<Word: RawRepresentable<String>>(_ field: PickupField, as: Word.Type = Word.self)
    -> Word?
  {
    answers[field].flatMap(Word.init(rawValue:))
  }

  /// Yes, no, or nil when nobody answered.
  func flag(_ field: PickupField) -> Bool? {
    answers[field].map { $0 == "y" }
  }

  /// A date that was understood.
  func day(_ field: PickupField) -> Day? {
    answers[field].flatMap { Day($0) }
  }

  /// The whole numbers in a text, such as `1, 3`.
  func numbers(_ field: PickupField) -> [Int] {
    (answers[field] ?? "").split { !$0.isNumber }.compactMap { Int($0) }
  }

  /// The words of several choices.
  func words(_ field: PickupField) -> [String] {
    (answers[field] ?? "").split(separator: " ").map(String.init)
  }

  /// The part that the person says they play.
  var part: Claim.Part? { word(.who) }

  /// The claim as it was typed; nil before anybody said anything.
  var claim: Claim? {
    guard let part else { return nil }
    return Claim(
      part: part, name: answers[.claimedName] ?? "", relation: word(.relation) ?? .patient,
      company: answers[.company] ?? "")
  }

  /// Puts the keys on a field; an answer that was given may be edited there.
  mutating func move(to field: PickupField) {
    focus = field
    let kept = marks[field] == .fail || field.isIdentifier ? "" : answers[field] ?? ""
    input = TextField(kept, limit: field.limit)
  }

  /// Takes an answer, which is not judged yet.
  mutating func answer(_ field: PickupField, _ value: String) {
    answers[field] = value
    marks[field] = nil
    errors[field] = nil
    refused = []
  }

  /// Forgets an answer, so that it is asked again.
  mutating func forget(_ field: PickupField, failed: Bool = false) {
    answers[field] = nil
    marks[field] = failed ? .fail : nil
    if field == focus { input = TextField(limit: field.limit) }
  }
}
