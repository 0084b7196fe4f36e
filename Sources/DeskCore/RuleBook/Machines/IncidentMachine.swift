/// Something that went to the wrong person.
public typealias IncidentMachine = Machine<IncidentStage, IncidentAction, IncidentEvidence>

extension Machine
where Stage == IncidentStage, Action == IncidentAction, Evidence == IncidentEvidence {
  /// The table.
  public static let incident = IncidentMachine("incident", moves: [])
}
