public import DeskUI

/// What was asked for of the screen, before the terminal has its say.
public struct TerminalWishes: Hashable, Sendable {
  /// The colours of the command line.
  public let flag: ColorDepth?
  /// The colours of the configuration.
  public let configured: ColorDepth?
  /// Whether only ASCII is wanted.
  public let isASCII: Bool

  /// What was asked for.
  public init(
    flag: ColorDepth? = nil, configured: ColorDepth? = nil, isASCII: Bool = false
  ) {
    self.flag = flag
    self.configured = configured
    self.isASCII = isASCII
  }
}
