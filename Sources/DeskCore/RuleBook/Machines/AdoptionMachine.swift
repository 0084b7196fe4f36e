/// A court paper about an adoption.
public typealias AdoptionMachine = Machine<AdoptionStage, AdoptionAction, AdoptionEvidence>

extension Machine
where Stage == AdoptionStage, Action == AdoptionAction, Evidence == AdoptionEvidence {
  /// The table.
  public static let adoption = AdoptionMachine("adoption", moves: [])
}
