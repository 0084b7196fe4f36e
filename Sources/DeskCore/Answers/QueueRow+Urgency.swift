extension QueueRow {
  /// Whether the request is in order, waits for nobody and nothing, and anybody may take it.
  public var isFree: Bool { assignee.isEmpty && [.validated, .inWork].contains(stage) }

  /// Whether it is taken before another: needed-by, then act-by, then age, then its number.
  ///
  /// What is needed by no day comes after everything that is.
  public func comesBefore(_ other: QueueRow) -> Bool {
    let never = Day(number: .max)
    let mine = (neededBy ?? never, clocks.actBy, clocks.received)
    let theirs = (other.neededBy ?? never, other.clocks.actBy, other.clocks.received)
    return mine == theirs ? id < other.id : mine < theirs
  }
}
