import DeskCore

/// What was asked, authorised and packed of one request, over the queue.
struct ScopePrompt: Hashable, Sendable {
  let request: String
  let diff: ScopeDiff
}
