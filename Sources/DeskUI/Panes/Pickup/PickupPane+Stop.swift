extension PickupPane {
  /// Ends the visit when that was confirmed.
  public mutating func answer(_ yes: Bool) -> [Effect] {
    yes ? receive(.confirmed(Self.stopQuestion)) : []
  }
}
