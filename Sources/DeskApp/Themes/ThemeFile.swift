import DeskUI
import TOMLKit

/// A theme read from its file, with what had to be left out.
struct ThemeFile: Hashable, Sendable {
  /// One thing wrong in a file, and where.
  struct Problem: Error, Hashable, Sendable {
    /// The file, as the clerk knows it.
    let file: String
    /// The line, counted from 1; 0 when it concerns the whole file.
    let line: Int
    /// What is wrong, and what would be right.
    let says: String

    /// `night.toml:12: …`.
    var message: String { line == 0 ? "\(file): \(says)" : "\(file):\(line): \(says)" }
  }

  /// The theme, of what could be read.
  let theme: Theme
  /// What could not; the desk works all the same.
  let problems: [Problem]

  /// Reads a file; throws only when it is not TOML at all, or names a theme that does not exist.
  ///
  /// `parent` gives the theme that `inherits` names.
  init(
    reading text: String, file: String, parent: (String) -> Theme? = { _ in nil }
  ) throws(Problem) {
    var reader = ThemeReader(text: text, file: file)
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let wrong as TOMLParseError {
      throw Problem(file: file, line: wrong.source.begin.line, says: wrong.description)
    } catch {
      throw Problem(file: file, line: 0, says: "it is not TOML")
    }
    theme = try reader.theme(table, parent: parent)
    problems = reader.problems
  }
}
