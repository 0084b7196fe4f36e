/// What the rule book says of one action: the checklist that `explain` and the panes show.
public struct Explanation: Hashable, Sendable {
  /// The rules that stand before it, with what they say of the facts.
  public var checks: [Check]
  /// Everything that stands in the way: broken rules, a stage without a row, a wrong role.
  public var breaches: [Breach]
  /// Where it would lead, or nil when it is not open.
  public var leadsTo: String?
}

/// Collects the checklists of the machines that one act asks.
final class Checklist {
  var checks: [Check] = []
}

extension Acts {
  /// The checklist of a command, whether or not it would be allowed; nothing is written.
  ///
  /// Facts that the command leaves out are facts that nobody has shown. Throws an `InputError` where
  /// the subject is not there, or where the act cannot be told without a fact.
  public static func explain(_ command: Command, on chart: Rows, ground: Ground) throws
    -> Explanation
  {
    let list = Checklist()
    let ruling = try perform(command, on: chart, ground: ground, noting: list)
    switch ruling {
    case .invalid(let errors): throw errors.first ?? CommandForm.unknown(command.do)
    case .allowed(let act):
      return Explanation(checks: list.checks, breaches: [], leadsTo: act.stage)
    case .refused(let refused):
      return Explanation(
        checks: list.checks, breaches: refused.refusal.breaches, leadsTo: nil)
    }
  }
}
