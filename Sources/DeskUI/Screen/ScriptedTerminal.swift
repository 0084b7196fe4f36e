/// A terminal without a terminal: plays a script and keeps what was shown last.
///
/// One key is given at a time, so that everything it causes is drawn before the next, as with a
/// person who looks. When the script is over the terminal hangs up, and keeps the picture from
/// before.
public final class ScriptedTerminal: Terminal {
  /// Rows and columns now.
  public private(set) var size: Size
  /// Which signs are used in a dump.
  public let charset: Charset
  /// How many colours it says it has.
  public let depth: ColorDepth
  /// Does nothing: a script never waits.
  public let waker = Waker {}
  /// What was shown last before the script's end.
  public private(set) var last: Frame?
  /// Whether the program left the screen properly.
  public private(set) var isClosed = false

  private let script: [Key]
  private var played = 0

  /// A terminal that will give a script's keys.
  public init(
    _ script: KeyScript, size: Size = Size(rows: 24, columns: 80), charset: Charset = .utf8,
    depth: ColorDepth = .mono
  ) {
    self.script = script.keys
    self.size = size
    self.charset = charset
    self.depth = depth
  }

  /// Whether every key was given.
  public var isOver: Bool { played >= script.count }

  /// Keeps the frame, unless the script is over.
  public func show(_ frame: Frame, in theme: Theme) {
    guard played <= script.count else { return }
    last = frame
  }

  /// Does nothing: nobody else writes here.
  public func redraw() {}

  /// The next key, whatever the time; after the last one, that the terminal is gone.
  public func keys(within milliseconds: Int?, holding: Bool) -> [Key] {
    defer { played += 1 }
    guard played < script.count else { return [.hangup] }
    if case .resize(let new) = script[played] { size = new }
    return [script[played]]
  }

  /// Notes that the screen was left.
  public func close() {
    isClosed = true
  }

  /// The last picture as text, one line a row.
  public func dump() -> String {
    (last?.lines(charset) ?? []).joined(separator: "\n")
  }
}
