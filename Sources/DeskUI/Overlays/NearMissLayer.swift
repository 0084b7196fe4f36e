import DeskCore

/// What nearly went wrong: one cause, from every pane; nobody is named.
struct NearMissLayer: Layer, Hashable {
  /// The request that it is about, or empty.
  let request: String
  private(set) var list: ListPrompt

  init(request: String) {
    self.request = request
    list = .nearMiss(request)
  }

  var footer: [FooterItem] {
    [FooterItem(key: "Enter", label: "Count it"), FooterItem(key: "Esc", label: "Close")]
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    if key.isClosing { return .close }
    let hasChosen = key == .enter || list.press(key)
    guard hasChosen, case .nearMiss(let cause, _)? = list.choice?.act else { return .stay }
    var facts: Facts = ["cause": .text(cause.rawValue)]
    if !request.isEmpty { facts["request"] = .text(request) }
    return .closing(.order(Order("nearMiss.report", facts), about: request))
  }

  func draw(into frame: inout Frame, area: Area) { list.draw(into: &frame, area: area) }
}
