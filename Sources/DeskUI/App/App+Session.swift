extension App {
  /// Says a line before anybody has pressed a key, such as whom to serve first.
  public mutating func greet(_ text: String) {
    say(text)
    greeting = message
  }

  /// Whether a lone letter would answer something, so that it waits until it is surely no scan.
  public var holdsLetters: Bool {
    guard layers.isEmpty else { return layers.contains { $0 is ConfirmLayer } }
    return focus == .pickup && !pane.takesText
  }
}
