import DeskCore

/// The kinds of request as the head of the form lists them, by what becomes of them.
///
/// No two labels begin alike for more than three letters, so a few letters name any of them.
enum KindList {
  /// Kinds under one heading.
  struct Group: Hashable, Sendable {
    let title: String
    let choices: [Choice]
  }

  static let groups = [copies, corrections, notices, papers, offices]
  /// Where the second column of the list begins.
  static let secondColumn = 3

  static let all = groups.flatMap(\.choices)

  /// The kinds whose label begins with what was typed, in the order of the list.
  static func matches(_ typed: String) -> [Choice] {
    let start = typed.lowercased()
    return all.filter { $0.label.lowercased().hasPrefix(start) }
  }

  /// The fewest letters that name a kind and no other.
  static func letters(of choice: Choice) -> String {
    let lengths = 1...max(choice.label.count, 1)
    let fewest = lengths.first { matches(String(choice.label.prefix($0))).count == 1 }
    return String(choice.label.prefix(fewest ?? choice.label.count))
  }

  private static let copies = Group(
    title: "A copy of the record",
    choices: [
      Choice("o", "ownRecords", "own records"), Choice("t", "thirdParty", "third party"),
      Choice("d", "directive", "directive"),
      Choice("p", "treatingProvider", "provider who treats"),
      Choice("l", "legalProcess", "legal process"),
    ])
  private static let corrections = Group(
    title: "What the record says",
    choices: [
      Choice("a", "amendment", "amendment"), Choice("g", "accounting", "accounting"),
    ])
  private static let notices = Group(
    title: "Notices",
    choices: [
      Choice("n", "deathNotice", "notice of death"), Choice("j", "adoptionPaper", "adoption paper"),
    ])
  private static let papers = Group(
    title: "Papers and wishes",
    choices: [
      Choice("f", "friendsAndFamily", "friends and family"),
      Choice("w", "proxyAccess", "child or ward access"),
      Choice("c", "confidentialCommunication", "confidential means"),
      Choice("s", "restriction", "restriction"), Choice("r", "revocation", "revocation"),
    ])
  private static let offices = Group(
    title: "Another office",
    choices: [
      Choice("b", "billing", "billing"), Choice("e", "portalEnrolment", "enrolment in portal"),
      Choice("u", "outsideRecords", "brought from outside"),
      Choice("h", "outsideFacility", "fetch from elsewhere"),
      Choice("v", "receiptCheck", "verify receipt"),
    ])
}

/// What is typed at the head of the form, until it names one kind.
struct KindPick: Hashable, Sendable {
  var typed = ""
  /// The letters that were given up; they come back when they are asked for again.
  var before = ""
  /// The letters after which it named one kind; what follows belongs to the next field.
  var taken = 0
  /// The cursor of the list; nil before anything was typed or moved.
  var place: ListPlace?

  var matches: [Choice] { KindList.matches(typed) }
  /// The kind under the cursor.
  var chosen: Choice? {
    guard let place, matches.indices.contains(place.cursor) else { return nil }
    return matches[place.cursor]
  }

  mutating func move(by rows: Int) {
    guard var moved = place else {
      place = ListPlace()
      return
    }
    moved.move(by: rows, of: matches.count)
    place = moved
  }
}
