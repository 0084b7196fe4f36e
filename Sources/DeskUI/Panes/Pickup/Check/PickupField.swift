/// The seven checks at the counter, in their order.
enum PickupLine: Int, CaseIterable, Hashable, Sendable {
  case who = 1
  case id, identifiers, name, authority, items, signature
}

/// One thing that is asked at the counter.
enum PickupField: String, CaseIterable, Hashable, Sendable {
  case who, claimedName, relation, company
  case idKind, idGood, photo, expiry, papers, billDate, rightAnswers, countersign
  case bornOn, second, third, fourth
  case nameOnID, link
  case paper, written, signed, namesPatient, namesThem, covers, items, wanted, dated
  case proof, proofNames, until
  case authority
  case count, signature

  /// The check that it belongs to.
  var line: PickupLine {
    switch self {
    case .who, .claimedName, .relation, .company: .who
    case .idKind, .idGood, .photo, .expiry, .papers, .billDate, .rightAnswers, .countersign: .id
    case .bornOn, .second, .third, .fourth: .identifiers
    case .nameOnID, .link: .name
    case .paper, .written, .signed, .namesPatient, .namesThem, .covers, .items, .wanted, .dated,
      .proof, .proofNames, .until, .authority:
      .authority
    case .count: .items
    case .signature: .signature
    }
  }

  /// Whether it is an identifier that is typed blind.
  var isIdentifier: Bool { line == .identifiers }

  /// Whether a date is typed in it.
  var isDate: Bool { [.expiry, .billDate, .dated, .until].contains(self) }

  /// Whether it takes digits only, so that letters are free for commands.
  var isNumber: Bool { self == .count }

  /// Whether letters are typed into it.
  var isText: Bool {
    isDate || isIdentifier || isNumber
      || [.claimedName, .company, .countersign, .items].contains(self)
  }

  /// The most letters it takes.
  var limit: Int {
    switch self {
    case .count: 4
    case .countersign: 40
    default: isDate ? 20 : 200
    }
  }
}
