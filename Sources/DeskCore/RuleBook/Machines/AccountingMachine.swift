/// A request for an accounting of disclosures.
public typealias AccountingMachine = Machine<AccountingStage, AccountingAction, AccountingEvidence>

extension Machine
where Stage == AccountingStage, Action == AccountingAction, Evidence == AccountingEvidence {
  /// The table.
  public static let accounting = AccountingMachine("accounting", moves: [])
}
