/// A screen to show frames on and keys to read: a real one, or a script's.
public protocol Terminal: AnyObject {
  /// Rows and columns now.
  var size: Size { get }
  /// Which signs it can show.
  var charset: Charset { get }
  /// How many colours are used.
  var depth: ColorDepth { get }
  /// Wakes whoever waits for keys; for work done beside the loop.
  var waker: Waker { get }

  /// Shows a frame.
  func show(_ frame: Frame, in theme: Theme)

  /// Writes the last frame again, whatever the screen holds now.
  func redraw()

  /// Waits for keys and gives all that have come, in order.
  ///
  /// Gives none when the time is over or when it was woken. `holding` delays a lone letter by some
  /// 30 ms, so that the first letter of a scan never answers a yes-or-no question. Without a time
  /// it waits as long as it takes.
  func keys(within milliseconds: Int?, holding: Bool) -> [Key]

  /// Leaves the screen as it was found, with nothing of the desk's on it.
  func close()
}

/// Wakes a terminal from any thread.
public struct Waker: Sendable {
  /// Makes the wait for keys end.
  public let wake: @Sendable () -> Void

  /// A waker that does what is given.
  public init(_ wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }
}
