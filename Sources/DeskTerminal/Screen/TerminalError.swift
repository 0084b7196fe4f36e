/// Why there can be no screen: one sentence, for standard error.
public struct TerminalError: Error, Hashable, Sendable {
  /// The sentence, with what to do about it.
  public let says: String

  static let notATerminal = TerminalError(
    says: "RecordsDesk draws a screen and needs a terminal for its input and output;"
      + " this is not one. See \"recordsdesk --help\" for commands that need none.")

  static func unsuitable(_ name: String) -> TerminalError {
    let given = name.isEmpty ? "TERM is not set" : "TERM is \"\(name)\""
    return TerminalError(
      says: "\(given), which is not a terminal that RecordsDesk can draw on;"
        + " set TERM to what yours is, for example xterm-256color, screen, linux or vt100.")
  }
}
