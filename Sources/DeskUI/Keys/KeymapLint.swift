/// What is wrong with a key table; a test asks that it is nothing.
public enum KeymapLint {
  /// Keys that no table may bind, and why.
  ///
  /// Source: what terminals, tmux, screen, editors and line discipline take for themselves.
  public static let reserved: [Key: String] = {
    var keys: [Key: String] = [.f(11): "the terminal's full screen"]
    for letter in "ab" { keys[.control(letter)] = "the prefix of screen or tmux" }
    for letter in "sq" { keys[.control(letter)] = "flow control" }
    for letter in "hijm[" { keys[.control(letter)] = "Backspace, Tab, Enter or Esc" }
    for letter in "cdvoytwn\\]^_" { keys[.control(letter)] = "kept by terminals and shells" }
    keys[.control("g")] = "the scanner's prefix"
    for digit in "123456789" { keys[.alt(digit)] = "a function key" }
    return keys
  }()

  /// Everything wrong with a table, one sentence each.
  ///
  /// Tables that answer at the same time, such as a pane's and the desk's own, are joined first.
  public static func problems<Msg>(in table: [Binding<Msg>]) -> [String] {
    var problems: [String] = []
    var owners: [Key: String] = [:]
    for binding in table {
      for key in binding.keys {
        if let reason = reserved[key] { problems.append("\(key.label) is reserved: \(reason).") }
        if let owner = owners[key] {
          problems.append("\(key.label) means both \"\(owner)\" and \"\(binding.help)\".")
        }
        owners[key] = binding.help
      }
      problems += routes(of: binding)
    }
    return problems
  }

  private static func routes<Msg>(of binding: Binding<Msg>) -> [String] {
    var problems: [String] = []
    if binding.keys.isEmpty, binding.title == nil {
      problems.append("\"\(binding.help)\" cannot be reached.")
    } else if !binding.isPlain, binding.keys.count + (binding.title == nil ? 0 : 1) < 2 {
      problems.append("\"\(binding.help)\" has only one route: \(binding.keyLabel).")
    }
    if binding.help.isEmpty { problems.append("\(binding.keyLabel) has no help.") }
    return problems
  }
}
