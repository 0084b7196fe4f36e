/// What happens to a file of a paper.
public typealias PaperMachine = Machine<PaperStage, PaperAction, PaperEvidence>

/// Where a file of a paper stands.
public enum PaperStage: String, StageName {
  /// Before it is filed.
  case unfiled
  /// On file, for as long as the desk keeps papers.
  case filed

  /// The stage before the first move.
  public static let start = PaperStage.unfiled
  /// Nothing ends a file but the retention of papers.
  public static let terminal: Set<PaperStage> = []
}

/// What can be done with a file of a paper.
public enum PaperAction: String, ActionName {
  case file, open
}

/// What the rules of a file may read.
public struct PaperEvidence: Hashable, Sendable, Codable {
  /// The viewer that it would be opened in.
  public var viewer: PaperViewer?

  /// Evidence of nothing.
  public init() {}
}

extension Machine
where Stage == PaperStage, Action == PaperAction, Evidence == PaperEvidence {
  // swift-format-ignore
  /// The table of the files' machine.
  public static let paper = PaperMachine("paper", moves: [
    Move(from: [.unfiled], on: .file, to: .filed, by: [.front, .clerk, .imaging, .privacy, .dataIntegrity]),
    Move(from: [.filed],   on: .open, to: nil,    by: [.front, .clerk, .imaging, .privacy, .dataIntegrity], requires: [.viewerAllowed]),
  ])
}

/// The rules as a file's machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == PaperEvidence {
  static let viewerAllowed: Self = Rule<PaperViewer>.viewerAllowed.lifted(\PaperEvidence.viewer)
}
