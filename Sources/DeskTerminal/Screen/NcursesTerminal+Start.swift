import CDesk
import CNcurses
import DeskUI
import Glibc

extension NcursesTerminal {
  static let pasteOn = "\u{1B}[?2004h"
  static let cursorOn = "\u{1B}[?25h"
  static let cursorOff = "\u{1B}[?25l"
  static let pasteOff = "\u{1B}[?2004l"

  /// Starts ncurses; false when the terminal is one that it cannot draw on.
  ///
  /// `LINES` and `COLUMNS` would win over the window's real size for ever.
  static func start(_ name: String) -> Bool {
    unsetenv("LINES")
    unsetenv("COLUMNS")
    guard !name.isEmpty, cn_start() != nil else { return false }
    guard cn_string("cup") != nil, cn_string("clear") != nil else {
      endwin()
      return false
    }
    raw()
    noecho()
    nonl()
    keypad(cn_screen(), true)
    idlok(cn_screen(), true)
    typeahead(-1)
    if has_colors() {
      start_color()
      use_default_colors()
    }
    return true
  }

  /// Function keys that the terminal's description spells in its own way, as a VT100 does.
  static func functionKeys() -> [[UInt8]: Key] {
    var known: [[UInt8]: Key] = [:]
    for number in 1...12 {
      guard let sequence = cn_string("kf\(number)") else { continue }
      known[Array(String(cString: sequence).utf8)] = .f(number)
    }
    return known
  }

  static func measured() -> Size {
    var rows: Int32 = 24
    var columns: Int32 = 80
    _ = cdesk_get_size(STDOUT_FILENO, &rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// Writes past ncurses, for modes that it does not know.
  static func write(_ sequence: String) {
    fflush(nil)
    _ = Array(sequence.utf8).withUnsafeBytes {
      Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
    }
  }
}

extension ColorDepth {
  /// What a terminal with so many colours has.
  static func ofTerminal(colors: Int32) -> ColorDepth {
    switch colors {
    case 0x100_0000...: .direct
    case 256...: .indexed
    case 8...: .basic
    default: .mono
    }
  }
}

/// The process's environment.
enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
