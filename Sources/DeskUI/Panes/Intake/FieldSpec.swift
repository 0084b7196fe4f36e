import DeskCore

/// One field of a form as it is asked for: its name in commands, its words, what it takes.
struct FieldSpec: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case text(limit: Int)
    case date(DateShorthand.Rule)
    /// One of a list, answered by one key.
    case choice([Choice])
    /// Any of a list; a key puts one in or takes it out.
    case toggles([Choice])
    case yesNo
    /// Numbers with blanks or commas between them.
    case numbers
    /// One whole number.
    case count(ClosedRange<Int>)
    /// Names with semicolons between them.
    case names
    /// A date and a time of day; `now` when it is left as it is.
    case receipt
    /// A date and a time of day that is still to come.
    case appointment
    /// Searched for, then picked.
    case patient
    /// The number of a paper on file.
    case paper
    /// Paths of files, with semicolons between them; read when the form is saved.
    case files
    /// Shown only.
    case shown
  }

  /// The name in commands; `requester.name` is a field of a group.
  let name: String
  let label: String
  let kind: Kind
  var width = 24
  var isRequired = false
  /// Whether the next form starts with what stood here.
  var isSticky = false
  /// What the field means, for its help.
  var says = ""

  /// The words of a list, where the field has one.
  var choices: [Choice] {
    switch kind {
    case .choice(let choices), .toggles(let choices): choices
    case .yesNo: Choice.yesNo
    default: []
    }
  }

  /// The most letters, where that is not the usual number.
  var limit: Int? {
    switch kind {
    case .text(let limit): limit
    case .files: 1_000
    default: nil
    }
  }

  /// What may be typed, in one line.
  var accepts: String {
    switch kind {
    case .text(let limit): "text of at most \(limit) letters"
    case .date(let rule): rule == .birth ? DateLine.birth : DateLine.dates
    case .choice(let choices): Choice.line(choices)
    case .toggles(let choices): Choice.line(choices)
    case .yesNo: "y yes  n no"
    case .numbers: "numbers, such as 1 3 4"
    case .count(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .appointment: "7/20 10:00, +3d 14:30 - a date as everywhere, then the time"
    case .names: "names, with ; between them"
    case .receipt: "now, 14:10, y 16:05, 7/4 9:30 - a date as everywhere, then the time"
    case .patient: "number, MRN, part of a name, date of birth, phone; + new patient"
    case .paper: "a paper's number, or F4 for those on file"
    case .files: "the path of a PDF, PNG or TIFF; ~ is home; several with ; between"
    case .shown: "nothing: the desk works it out"
    }
  }
}

/// One word of a list: its key, its name in commands, what is shown.
struct Choice: Hashable, Sendable {
  let key: Character
  let word: String
  let label: String

  init(_ key: Character, _ word: String, _ label: String) {
    self.key = key
    self.word = word
    self.label = label
  }

  static let yesNo = [Choice("y", "y", "yes"), Choice("n", "n", "no")]

  /// `p pickup  m mail`.
  static func line(_ choices: [Choice]) -> String {
    choices.map { "\($0.key) \($0.label)" }.joined(separator: "  ")
  }
}

/// The one line that teaches dates.
enum DateLine {
  static let dates =
    "Dates: t today  -6m  +3d  w1 next week  7/4  070425 | \"  same as last request"
  static let birth = "Birth dates: 03141971  3/14/1971  3-14-71  mar 14 1971"
}
