extension RuleText {
  static let paperSeen = RuleText(
    .r109, says: "Whoever checks a paper has seen it.", source: "[HOUSE]; 45 CFR 164.508(b)",
    cure: "Open its file, or take the paper in hand and say so.",
    aloud: "Let me look at the paper first.", otherwise: .hold)
}

/// Who has seen a paper, beside the person who judges it.
public struct PaperSight: Hashable, Sendable, Codable {
  /// The users who have seen it.
  public var seenBy: Set<String>
  /// The user who judges it.
  public var checker: String
  /// Whether it is written; a spoken permission cannot be looked at.
  public var isWritten: Bool

  /// Who has seen it.
  public init(seenBy: Set<String>, checker: String, isWritten: Bool = true) {
    self.seenBy = seenBy
    self.checker = checker
    self.isWritten = isWritten
  }
}

extension Rule where Noun == PaperSight {
  /// Nobody judges a paper from its fields alone, or from another's word.
  static let paperSeen: Self = Rule(
    .paperSeen, missing: "PAPER_UNSEEN",
    breaks: {
      $0.isWritten = true
      $0.seenBy.remove($0.checker)
    }
  ) { sight in
    guard sight.isWritten, !sight.seenBy.contains(sight.checker) else { return [] }
    guard !sight.seenBy.isEmpty else {
      return [Gap("PAPER_UNSEEN", says: "Nobody is recorded as having seen this paper.")]
    }
    return [
      Gap(
        "PAPER_SEEN_BY_OTHERS",
        says: "\(sight.checker) has not seen this paper; others have.")
    ]
  }
}

/// A look at a paper that somebody states.
public struct PaperLook: Hashable, Sendable, Codable {
  /// Whether the paper itself was in hand.
  public var inHand: Bool
  /// The number of the file that is named, or empty.
  public var file: String
  /// Whether the same person opened that file of this paper.
  public var wasOpened: Bool

  /// A look.
  public init(inHand: Bool, file: String = "", wasOpened: Bool = false) {
    self.inHand = inHand
    self.file = file
    self.wasOpened = wasOpened
  }
}

extension Rule where Noun == PaperLook {
  /// A look is at the paper in hand, or at a file that the same person opened.
  static let lookedAt: Self = Rule(
    .paperSeen, missing: "SIGHT_UNSTATED",
    breaks: {
      $0.inHand = false
      $0.wasOpened = false
    }
  ) { look in
    guard !look.inHand, !look.wasOpened else { return [] }
    return look.file.isEmpty
      ? [Gap("SIGHT_UNSTATED", says: "It is not said that the paper was in hand.")]
      : [Gap("FILE_UNOPENED", says: "\(look.file) is no file of it that this person opened.")]
  }
}

/// The viewer of the host, as far as the house allows one.
public struct PaperViewer: Hashable, Sendable, Codable {
  /// Whether the policy allows files to be opened (`papers.viewer`).
  public var isAllowed: Bool

  /// A viewer.
  public init(isAllowed: Bool) { self.isAllowed = isAllowed }
}

extension Rule where Noun == PaperViewer {
  /// A file leaves the desk's folder for a viewer only where the house allows it.
  static let viewerAllowed: Self = Rule(
    .paperSeen, missing: "VIEWER_OFF", breaks: { $0.isAllowed = false }
  ) { viewer in
    guard !viewer.isAllowed else { return [] }
    return [
      Gap(
        "VIEWER_OFF", says: "This house does not open files in a viewer: papers.viewer is false.",
        cure: "Look at the paper itself, or have papers.viewer set to true in the policy.")
    ]
  }
}
