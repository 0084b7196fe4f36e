import DeskCore

/// A small question over the queue.
enum QueuePrompt: Hashable, Sendable {
  case list(ListPrompt)
  case text(TextPrompt)
  case pack(PackForm)
  case act(ActForm)
  case shelf(ShelfPrompt)
  case scope(ScopePrompt)
  case say(SayPrompt)

  /// Letters are text here, so they are no commands.
  var takesText: Bool { true }
}
