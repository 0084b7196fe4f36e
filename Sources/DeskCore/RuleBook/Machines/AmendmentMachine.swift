/// A request to correct the record.
public typealias AmendmentMachine = Machine<AmendmentStage, AmendmentAction, AmendmentEvidence>

extension Machine
where Stage == AmendmentStage, Action == AmendmentAction, Evidence == AmendmentEvidence {
  /// The table.
  public static let amendment = AmendmentMachine("amendment", moves: [])
}
