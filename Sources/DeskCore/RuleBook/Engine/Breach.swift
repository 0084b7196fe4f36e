/// One broken rule, as it is shown, printed and journalled.
public struct Breach: Hashable, Sendable, Codable {
  /// The rule's number.
  public let rule: RuleID
  /// The reason code of the limb that failed, such as `NOTE_UNSIGNED`.
  public let code: String
  /// What is wrong, in plain words.
  public let says: String
  /// What would cure it.
  public let cure: String
  /// The law or the page behind the rule.
  public let source: String
  /// A sentence to say to the person at the counter.
  public let aloud: String
  /// What follows.
  public let consequence: Consequence

  init(_ text: RuleText, _ gap: Gap) {
    rule = text.id
    code = gap.code
    says = gap.says ?? text.says
    cure = gap.cure ?? text.cure
    source = text.source
    aloud = gap.aloud ?? text.aloud
    consequence = gap.consequence ?? text.consequence
  }
}

/// One way in which a rule's statement is not true.
///
/// Words left out are the rule's own.
public struct Gap: Hashable, Sendable {
  let code: String
  let says: String?
  let cure: String?
  let aloud: String?
  let consequence: Consequence?

  /// A gap with its reason code, and better words than the rule's general ones where there are any.
  package init(
    _ code: String, says: String? = nil, cure: String? = nil, aloud: String? = nil,
    otherwise consequence: Consequence? = nil
  ) {
    self.code = code
    self.says = says
    self.cure = cure
    self.aloud = aloud
    self.consequence = consequence
  }
}
