/// Where a packet is while it changes its site.
extension Request {
  /// Whether it left one site and was taken in at no other yet.
  public var isUnderWay: Bool { goingTo != nil }

  /// Whether the person could be sent to it: it lies where they want to collect it.
  ///
  /// Where nobody named a site, it is collected where it lies.
  public var isWhereCollected: Bool {
    guard !isUnderWay else { return false }
    return isBlank(collectAt ?? "") || collectAt == heldAt
  }

  /// Whether it is under way from a site, or to it.
  public func isUnderWay(by site: String) -> Bool {
    isUnderWay && (goingTo == site || custody?.last?.from == site)
  }

  /// Begins the person's days to collect it anew: a notice before named another site, or none.
  mutating func beginShelf(on day: Day) {
    readyOn = day
    notices = 0
    remindedOn = nil
  }
}
