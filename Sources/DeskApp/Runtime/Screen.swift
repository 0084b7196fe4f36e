import DeskCore
import DeskExchange
import DeskStore
import DeskTerminal
import DeskUI
import Foundation

/// Opens the screen, real or scripted, and runs the desk on it.
struct Screen {
  let options: ScreenOptions
  let environment: [String: String]

  /// Runs the desk until somebody leaves it.
  func run(_ desk: Desk, greeting: String = "") throws {
    let paths = HostPaths(environment: environment)
    let themes = try ThemeSet.load(
      wanted: options.theme ?? HostFile.shared.config.theme, folder: paths.config + "/themes")
    let terminal = try terminal()
    defer {
      terminal.close()
      desk.store.close()
      PaperViewing.ofHost.end()
    }
    desk.store.papers.removeLeftovers()
    PaperViewing.ofHost.removeLeftovers()
    let performer = Performer(desk: desk, papers: paths.papers, exports: paths.exports)
    var loop = try RunLoop(
      terminal: terminal, performer: performer, themes: themes, greeting: greeting)
    loop.run()
    if let script = terminal as? ScriptedTerminal { try dump(script) }
  }

  /// Throws when there will be no screen, before anybody waits for one.
  static func check(_ options: ScreenOptions, environment: [String: String]) throws {
    guard options.script == nil else { return }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw InputError(
        field: "", says: "the desk needs a terminal for its input and output",
        accepts: "a terminal, or --prepare-only, or --script")
    }
    let name = environment["TERM"] ?? ""
    guard name.isEmpty || ["dumb", "unknown"].contains(name) else { return }
    throw InputError(
      field: "TERM", says: "is \"\(name)\", on which no screen can be drawn",
      accepts: "what the terminal is, such as xterm-256color, screen, linux, vt100")
  }

  func terminal() throws -> any Terminal {
    guard let file = options.script else {
      let wishes = TerminalWishes(
        flag: try depth(),
        configured: HostFile.shared.config.color.flatMap {
          ColorDepth(rawValue: $0.rawValue)
        }, isASCII: options.ascii)
      do {
        return try NcursesTerminal(wishes)
      } catch {
        throw InputError(field: "", says: error.says)
      }
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw FileProblem(path: file, why: "it cannot be read")
    }
    do {
      let script = try KeyScript(parsing: String(decoding: data, as: UTF8.self))
      return ScriptedTerminal(
        script, size: try size(), charset: options.ascii ? .ascii : .utf8)
    } catch let wrong as KeyScriptError {
      throw InputError(field: file, says: wrong.message, accepts: "keys such as <f2> torre <enter>")
    }
  }

  private func depth() throws -> ColorDepth? {
    guard let name = options.color, name != "auto" else { return nil }
    guard let depth = ColorDepth(rawValue: name) else {
      throw InputError(
        field: "--color", says: "there is no \(name)", accepts: "auto, truecolor, 256, 16, mono")
    }
    return depth
  }

  private func size() throws -> Size {
    let parts = options.size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...1000).contains(parts[0]), (1...1000).contains(parts[1]) else {
      throw InputError(
        field: "--size", says: "\(options.size) is no size", accepts: "columns x rows, as 80x24")
    }
    return Size(rows: parts[1], columns: parts[0])
  }

  func dump(_ script: ScriptedTerminal) throws {
    guard let path = options.dump else { return Output.write(script.dump()) }
    guard FileManager.default.createFile(atPath: path, contents: Data((script.dump() + "\n").utf8))
    else { throw FileProblem(path: path, why: "it cannot be written") }
  }
}
