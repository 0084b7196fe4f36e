/// A titled box.
struct Panel: Hashable, Sendable {
  let title: String
  /// Whether the keys go to what is inside.
  var hasKeys = false

  init(_ title: String, hasKeys: Bool = false) {
    self.title = title
    self.hasKeys = hasKeys
  }

  /// Draws the border over what was there, and gives the area inside it.
  @discardableResult
  func draw(into frame: inout Frame, area: Area) -> Area {
    frame.fill(area, role: .surface)
    frame.box(area, title: title, border: hasKeys ? .double : .single)
    return area.inset()
  }
}
