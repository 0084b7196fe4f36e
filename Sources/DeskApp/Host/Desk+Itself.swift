import DeskCore

extension Desk {
  /// Makes the same desk with nobody at it, on a thread that works beside the keys.
  func itself() -> @Sendable () -> Desk {
    let (store, ground, clock) = (store, ground, clock)
    let (site, name) = (site, name)
    return {
      Desk(store: store, ground: ground, clock: clock, site: site, name: name, actor: .system)
    }
  }
}
