/// A sentence to say aloud, until it was said.
struct SayPrompt: Hashable, Sendable {
  let title: String
  let text: String
}
