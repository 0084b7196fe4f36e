import CDesk
import CNcurses
public import DeskUI
import Glibc

/// The terminal on standard input and output, through ncurses.
///
/// ncurses paints; keys are read beside it, as bytes, because its own wide reader loses keys after
/// a broken byte. One thread owns it: only the waker may be used from others. At most one may be
/// open at a time.
public final class NcursesTerminal: Terminal {
  /// Rows and columns now.
  public internal(set) var size: Size
  /// Which signs are used.
  public let charset: Charset
  /// How many colours are used.
  public let depth: ColorDepth
  /// Wakes the wait for keys.
  public let waker = Waker { cdesk_wake(CChar(CDESK_WAKE_WORK)) }

  var reader: KeyReader
  let wakeUp: Int32
  var isGone = false
  private var isOpen = true
  private var hasCursor: Bool?
  private var shown: Frame?
  private var theme: Theme?
  private var encoder: RowEncoder?

  /// Takes the screen over.
  ///
  /// Nothing is asked of the terminal that it would have to answer.
  public init(_ wishes: TerminalWishes = TerminalWishes()) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalError.notATerminal
    }
    let name = Environment.value("TERM") ?? ""
    wakeUp = cdesk_terminal_open(STDIN_FILENO)
    guard wakeUp >= 0 else { throw TerminalError.notATerminal }
    charset = cdesk_use_utf8() == 1 && !wishes.isASCII ? .utf8 : .ascii
    guard Self.start(name) else {
      cdesk_terminal_close()
      throw TerminalError.unsuitable(name)
    }
    depth = ColorDepth.chosen(
      flag: wishes.flag, noColor: Environment.value("NO_COLOR"), configured: wishes.configured,
      terminal: .ofTerminal(colors: cn_colors()))
    size = Self.measured()
    reader = KeyReader(known: Self.functionKeys())
    Self.write(Self.pasteOn)
  }

  /// Shows a frame; only rows that differ from the last one are written.
  public func show(_ frame: Frame, in theme: Theme) {
    guard isOpen, !isGone else { return }
    if theme != self.theme {
      self.theme = theme
      let palette = Palette(theme, depth: depth, colors: cn_colors())
      encoder = RowEncoder(palette: palette, theme: theme, charset: charset)
      shown = nil
    }
    paint(frame)
  }

  /// Erases the screen and gives the terminal back.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    cdesk_terminal_close()
  }

  /// Writes everything again, whatever the screen holds now.
  public func redraw() {
    guard isOpen, !isGone else { return }
    cn_repaint_all()
    if let frame = shown {
      shown = nil
      paint(frame)
    } else {
      wrefresh(cn_screen())
    }
  }

  /// Forgets what was painted; the next frame is written whole.
  func forget() {
    cn_repaint_all()
    werase(cn_screen())
    shown = nil
  }

  /// Erases the screen and leaves it, for good or until `redraw`.
  func leave() {
    if !isGone {
      werase(cn_screen())
      cn_repaint_all()
      wrefresh(cn_screen())
      Self.write(Self.pasteOff + Self.cursorOn)
      hasCursor = true
    }
    endwin()
  }

  private var area: Area { Area(size) }

  private func paint(_ frame: Frame) {
    // A window that has changed again is painted when its key has been dealt with.
    guard let encoder, Self.measured() == size else { return }
    for row in 0..<size.rows where shown.map({ $0.row(row) != frame.row(row) }) ?? true {
      let cells = encoder.encode(frame.row(row), width: size.columns)
      _ = cn_put_row(Int32(row), cells, Int32(cells.count))
    }
    let cursor = frame.cursor.flatMap { frame.area.contains($0) && area.contains($0) ? $0 : nil }
    if let cursor { wmove(cn_screen(), Int32(cursor.row), Int32(cursor.column)) }
    wrefresh(cn_screen())
    showCursor(cursor != nil)
    shown = frame
  }

  /// Past ncurses, which on a linux console would change the cursor's shape too.
  private func showCursor(_ isShown: Bool) {
    guard isShown != hasCursor else { return }
    hasCursor = isShown
    Self.write(isShown ? Self.cursorOn : Self.cursorOff)
  }
}
