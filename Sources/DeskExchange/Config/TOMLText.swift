import TOMLKit

/// A TOML text, read as far as it is TOML.
struct TOMLText {
  /// Broken lines after which nobody reads on.
  private static let patience = 20

  /// Where each key stands.
  let places: ConfigLines
  /// What could be read; nil when nothing could.
  private(set) var table: TOMLTable?
  /// The lines that are no TOML.
  private(set) var faults: [ConfigFault] = []
  /// Whether the header of a table is among them, so that keys may have got into another.
  private(set) var lostHeader = false

  /// Reads the text; a line that is no TOML is named, blanked, and the rest is read again.
  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    places = ConfigLines(lines)
    table = read(lines)
  }

  private mutating func read(_ lines: [String]) -> TOMLTable? {
    var kept = lines
    // The parser ends the program at such a line instead of telling of it.
    for line in TableHeaders.broken(in: lines) {
      faults.append(
        ConfigFault(
          line: line + 1, key: "", says: "is no header of a table",
          accepts: "[name], [name.part] or [[name]]"))
      lostHeader = true
      kept[line] = ""
    }
    for _ in 0..<Self.patience {
      do {
        return try TOMLTable(string: kept.joined(separator: "\n"))
      } catch let error as TOMLParseError {
        let line = min(max(error.source.begin.line, 1), kept.count)
        faults.append(
          ConfigFault(
            line: line, key: "", says: "is no TOML: \(error.description)",
            accepts: "key = \"value\""))
        lostHeader = lostHeader || kept[line - 1].contains("[")
        guard !kept[line - 1].isEmpty else { return nil }
        kept[line - 1] = ""
      } catch {
        return nil
      }
    }
    return nil
  }
}
