/// A guard: a statement about one noun that should be true before a move.
///
/// It lists every gap at once, so that a person is sent home with one list, never two. A rule reads
/// a small noun; a machine lifts it onto its evidence, and there "missing" is broken: no rule
/// handles absence, and absence never satisfies one.
public struct Rule<Noun>: Sendable {
  /// The rule's words.
  public let text: RuleText
  /// The reason code when the noun itself is missing.
  let missing: String
  /// The gaps; none means that the statement holds.
  let gaps: @Sendable (Noun) -> [Gap]
  /// The counter-example: turns a noun that satisfies the rule into one that does not.
  let breaks: @Sendable (inout Noun) -> Void

  /// The rule's number.
  public var id: RuleID { text.id }

  init(
    _ text: RuleText, missing: String,
    breaks: @escaping @Sendable (inout Noun) -> Void,
    gaps: @escaping @Sendable (Noun) -> [Gap]
  ) {
    self.text = text
    self.missing = missing
    self.breaks = breaks
    self.gaps = gaps
  }

  /// The breaches of this rule by the noun; empty when it holds.
  public func breaches(_ noun: Noun) -> [Breach] {
    gaps(noun).map { Breach(text, $0) }
  }

  /// The same rule, reading its noun out of a machine's evidence.
  ///
  /// Evidence that is not there breaks the rule: `nil == nil` must not open a door. `applies` says
  /// for which evidence the rule is asked at all; it must say yes where it cannot tell.
  func lifted<Evidence>(
    _ path: any WritableKeyPath<Evidence, Noun?> & Sendable,
    where applies: @escaping @Sendable (Evidence) -> Bool = { _ in true }
  ) -> Rule<Evidence> {
    Rule<Evidence>(
      text, missing: missing,
      breaks: { [breaks] evidence in
        guard var noun = evidence[keyPath: path] else { return }
        breaks(&noun)
        evidence[keyPath: path] = noun
      },
      gaps: { [gaps, missing, text] evidence in
        guard applies(evidence) else { return [] }
        guard let noun = evidence[keyPath: path] else {
          return [Gap(missing, says: "Nothing is known that shows: \(text.says)")]
        }
        return gaps(noun)
      })
  }
}
