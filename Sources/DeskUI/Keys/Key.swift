/// What a person, a scanner or the terminal just did.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign.
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, wordLeft, wordRight
  /// A function key, F1 to F12.
  case f(Int)
  /// Ctrl and a letter, in lower case.
  case control(Character)
  /// Alt and a letter or sign.
  case alt(Character)
  /// Text pasted in one go; it may hold anything.
  case paste(String)
  /// Text that came from a scanner, without its last Enter; a licence has line feeds in it.
  case scan(String)
  /// The window has another size now.
  case resize(Size)
  /// The program goes on after it was stopped from outside.
  case resumed
  /// The terminal is gone, or the host asks the program to end.
  case hangup
}
