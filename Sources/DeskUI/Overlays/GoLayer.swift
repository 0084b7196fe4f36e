import DeskCore

/// The panes by digit, for F6 in a field.
struct GoLayer: Layer, Hashable {
  let panes: [PaneName]

  var footer: [FooterItem] {
    [FooterItem(key: "1-\(panes.count)", label: "Go"), FooterItem(key: "Esc", label: "Close")]
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    if key.isClosing || key == .f(6) { return .close }
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      panes.indices.contains(number - 1)
    else { return .stay }
    return .closing(.desk(.pane(panes[number - 1])))
  }

  func draw(into frame: inout Frame, area: Area) {
    let box = area.centred(height: panes.count + 4, width: 30)
    let inside = Panel("Go to", hasKeys: true).draw(into: &frame, area: box)
    for (index, name) in panes.enumerated() {
      [Span("\(index + 1)", .key), Span("  \(name.rawValue)", .keyLabel)]
        .draw(into: &frame, line: inside.line(index + 1).dropLeft(2))
    }
  }
}
