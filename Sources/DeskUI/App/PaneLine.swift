import DeskCore

/// One line of a pane's key table without its message, as footer, help and palette read it.
struct PaneLine: Hashable, Sendable {
  /// Its place in the table.
  let index: Int
  let keys: [Key]
  let label: String?
  let help: String
  let title: String?
  let action: String?

  init<Msg>(_ binding: Binding<Msg>, index: Int) {
    self.index = index
    keys = binding.keys
    label = binding.label
    help = binding.help
    title = binding.title
    action = binding.action
  }

  /// The keys as people call them.
  var keyLabel: String { keys.map(\.label).joined(separator: " ") }
}

extension Pane {
  /// The key table without its messages.
  var lines: [PaneLine] { bindings.enumerated().map { PaneLine($1, index: $0) } }

  /// What the rule book says against a line of the table; empty when it is open.
  func breaches(at index: Int) -> [Breach] {
    let table = bindings
    return table.indices.contains(index) ? closed(table[index].msg) ?? [] : []
  }

  /// Does what a line of the table asks.
  mutating func run(at index: Int) -> [Effect] {
    let table = bindings
    return table.indices.contains(index) ? update(table[index].msg) : []
  }
}
