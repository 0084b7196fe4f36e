/// One line of a pane's key table: the keys, what they ask for, and the words that teach them.
///
/// Help, footer, palette and man page are all made from it.
public struct Binding<Msg: Hashable & Sendable>: Hashable, Sendable {
  /// The keys, the one to show first.
  public let keys: [Key]
  /// What they ask the pane for.
  public let msg: Msg
  /// The word in the footer; none when the footer leaves it out.
  public let label: String?
  /// What it does, in one sentence, for help.
  public let help: String
  /// The line in the palette; none when it makes no sense there.
  public let title: String?
  /// The machine's action it leads to, such as `pickup.showID`, which the rule book may close.
  public let action: String?
  /// Whether one route is enough: keys that move, edit or answer.
  public let isPlain: Bool

  /// A line of the table.
  ///
  /// A plain binding needs no second route; everything else is reached by two keys, or by a key
  /// and the palette.
  public init(
    _ keys: Key..., msg: Msg, label: String? = nil, help: String, title: String? = nil,
    action: String? = nil, isPlain: Bool = false
  ) {
    self.keys = keys
    self.msg = msg
    self.label = label
    self.help = help
    self.title = title
    self.action = action
    self.isPlain = isPlain
  }

  /// The keys as people call them: `F9 p`.
  public var keyLabel: String { keys.map(\.label).joined(separator: " ") }
}

extension Sequence {
  /// What a key asks for, if the table has it.
  public func msg<Msg>(for key: Key) -> Msg? where Element == Binding<Msg> {
    first { $0.keys.contains(key) }?.msg
  }
}
