import DeskCore
import DeskUI
import Foundation
import Themes

/// The themes of this host: those that ship, and the clerk's own files.
struct ThemeSet: Hashable, Sendable {
  /// All of them by name, the shipped ones first.
  let themes: [Theme]
  /// The theme to begin with.
  let current: Theme
  /// What is wrong in the clerk's own files.
  let problems: [ThemeFile.Problem]

  /// Reads the shipped themes and those of a folder, and picks the one that is wanted.
  ///
  /// A file that cannot be read is left out and told; only a wanted theme that does not exist is an
  /// error, since silently another one would be a riddle.
  static func load(wanted: String?, folder: String) throws(InputError) -> ThemeSet {
    var themes: [Theme] = []
    var problems: [ThemeFile.Problem] = []
    let shipped = ShippedTheme.all.map {
      (file: "\($0.name).toml", text: String(decoding: $0.bytes, as: UTF8.self))
    }
    for (file, text) in shipped + files(in: folder) {
      do throws(ThemeFile.Problem) {
        let read = try ThemeFile(reading: text, file: file) { name in
          themes.first { $0.name == name }
        }
        themes = themes.filter { $0.name != read.theme.name } + [read.theme]
        problems += read.problems
      } catch {
        problems.append(error)
      }
    }
    themes.append(.plain)
    guard let current = wanted.map({ name in themes.first { $0.name == name } }) ?? themes.first
    else {
      throw InputError(
        field: "theme", says: "there is no \(wanted ?? "")",
        accepts: themes.map(\.name).joined(separator: ", "))
    }
    return ThemeSet(themes: themes, current: current, problems: problems)
  }

  /// What the desk's first or second light means here: the theme that was wanted, or its twin.
  func theme(_ light: AppTheme) -> Theme {
    light == .dark ? current : other(than: current)
  }

  /// The theme for the other light: the next one made for it, or the same when there is none.
  func other(than theme: Theme) -> Theme {
    let wanted: Theme.Variant = theme.variant == .light ? .dark : .light
    let twin = theme.name.replacing(theme.variant.rawValue, with: wanted.rawValue)
    return themes.first { $0.name == twin } ?? themes.first { $0.variant == wanted } ?? theme
  }

  private static func files(in folder: String) -> [(file: String, text: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".toml") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").map {
        (file: name, text: String(decoding: $0, as: UTF8.self))
      }
    }
  }
}
