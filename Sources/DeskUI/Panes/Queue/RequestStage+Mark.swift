import DeskCore

/// A status as a list shows it: a sign, a word, a colour.
struct StatusMark: Hashable, Sendable {
  let word: String
  let role: ThemeRole

  init(_ word: String, _ role: ThemeRole) {
    self.word = word
    self.role = role
  }
}

extension RequestStage {
  /// The stage's word and sign.
  var mark: StatusMark { StatusMark(StageWords.short(self), sign) }

  private var sign: ThemeRole {
    switch self {
    case .unlogged, .logged, .validated: .statusNew
    case .inWork, .packed: .statusWork
    case .needsInfo, .pended: .statusHold
    case .ready, .sendable: .statusReady
    case .recalled: .statusOverdue
    case .released, .merged, .redirected, .closedIncomplete, .closedRecalled, .closedUnclaimed:
      .statusDone
    case .denied, .cancelled: .statusCancelled
    }
  }
}

extension QueueRow {
  /// The status on a day: a packet to pull comes first, then a day that is over or is today, for
  /// what is not on the shelf yet.
  func mark(on today: Day) -> StatusMark {
    if stage == .recalled, !bin.isEmpty { return StatusMark("PULL FROM \(bin)", .statusOverdue) }
    guard !RequestStage.terminal.contains(stage), stage != .ready, stage != .recalled else {
      return stage.mark
    }
    if clocks.actBy < today { return StatusMark("OVERDUE", .statusOverdue) }
    return clocks.actBy == today ? StatusMark("DUE TODAY", .statusDue) : stage.mark
  }

  /// `07-18 H`, `01-03'27 H`: the day to act by, its year when that is not this one, the clock.
  func due(on today: Day) -> String {
    let (year, month, day) = clocks.actBy.civil
    let date = "\(padded(month, 2))-\(padded(day, 2))"
    let suffix = year == today.year ? " " : "'\(padded(year % 100, 2))"
    return date + suffix + clocks.governs.sign
  }

  /// `@` somebody waits, `=` another patient looks alike.
  var signs: String { (someoneWaits ? "@" : "") + (lookAlike ? "=" : "") }

  /// `Paper+Disc`.
  var mediaWords: String {
    guard delivery == .pickup else { return delivery.word }
    let words = media.sorted { $0.rank < $1.rank }.map(\.word)
    return words.isEmpty ? "-" : words.joined(separator: "+")
  }
}

extension Clocks.Governor {
  /// The clock's sign in lists.
  var sign: String {
    switch self {
    case .hipaa: "H"
    case .state: "M"
    case .mammography: "X"
    case .provider: "2"
    case .promise: "p"
    }
  }

  /// The clock's name.
  var words: String {
    switch self {
    case .hipaa: "HIPAA"
    case .state: "Minnesota"
    case .mammography: "mammography"
    case .provider: "provider, 2 days"
    case .promise: "our promise"
    }
  }
}

extension Delivery {
  var word: String {
    switch self {
    case .pickup: "Pickup"
    case .inspection: "Inspect"
    case .mail: "Mail"
    case .courier: "Courier"
    case .fax: "Fax"
    case .link: "Link"
    case .portal: "Portal"
    }
  }
}

extension Medium {
  var word: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// Paper first, as on the shelf.
  var rank: Int { Self.order.firstIndex(of: self) ?? Self.order.count }

  private static let order: [Medium] = [.paper, .disc, .film, .link, .portal]
}
