/// The rules of holds and of who works on what, as the request machine reads them.
extension Rule where Noun == RequestEvidence {
  static let holdEnded: Self = Rule<HoldEnd>.holdEnded.lifted(\RequestEvidence.holdEnd)
  static let inOpenHands: Self = Rule<Taking>.inOpenHands.lifted(\RequestEvidence.taking)
}
