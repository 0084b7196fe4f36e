/// The lifecycle of an incident.
public typealias IncidentMachine = Machine<IncidentStage, IncidentAction, IncidentEvidence>

extension Machine
where Stage == IncidentStage, Action == IncidentAction, Evidence == IncidentEvidence {
  // swift-format-ignore
  /// The incident machine's table: anybody opens one, nobody judges what they released themselves.
  public static let incident = IncidentMachine("incident", moves: [
    Move(from: [.unopened], on: .open, to: .open, by: Set(Role.people), requires: [.incidentReported]),
    Move(from: [.open, .assessed, .notified], on: .record, to: nil, by: [.privacy], requires: [.notByReleaser]),
    Move(from: [.open, .assessed], on: .assess, to: .assessed, by: [.privacy], requires: [.notByReleaser, .fourFactors]),
    Move(from: [.open, .assessed], on: .notify, to: .notified, by: [.privacy], requires: [.notByReleaser, .individualsTold]),
    Move(from: [.assessed, .notified], on: .close, to: .closed, by: [.privacy], requires: [.notByReleaser, .breachAnswered]),
    Move(from: [.open, .assessed, .notified], on: .undo, to: nil, by: [.privacy], requires: [.takenBack]),
    Move(from: [.assessed], on: .backToOpen, to: .open, by: [.privacy], requires: [.takenBack]),
  ])
}
