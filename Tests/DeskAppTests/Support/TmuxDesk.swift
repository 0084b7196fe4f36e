import Foundation
import Synchronization

/// A desk on a screen of its own: the real program in a terminal of tmux.
///
/// The program is started by a shell that keeps the terminal's modes before and after it, and its
/// status, in files; when it has ended, the shell says so on the screen.
final class TmuxDesk {
  static let ended = "THE DESK HAS ENDED"
  private static let count = Mutex(0)

  private let folder: TestFolder
  private let socket: String
  private let notes: String
  /// The process of tmux's server, which nothing else would end.
  private var server: pid_t = -1

  /// Opens a desk with these words after the program's name.
  init(
    _ words: [String], in folder: TestFolder, environment: [String: String], columns: Int = 80,
    rows: Int = 24
  ) throws {
    self.folder = folder
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    socket = "recordsdesk-\(getpid())-\(number)"
    notes = "\(folder.path)/screen-\(number)"
    let script = try folder.write(
      Self.script(words, environment: environment, notes: notes), to: "screen-\(number).sh")
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "sh \(script)")
    let words = try tmux("display-message", "-p", "#{pid}")
    server = pid_t(words.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
  }

  deinit {
    if server > 1 { kill(server, SIGTERM) }
  }

  private static func script(
    _ words: [String], environment: [String: String], notes: String
  ) -> String {
    let settings = environment.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
    let run = ([Program.path] + words).map { "'\($0)'" }.joined(separator: " ")
    return """
      stty -a > \(notes).before
      env -i \(settings) sh -c 'echo $$ > \(notes).pid; exec "$0" "$@"' \(run)
      echo $? > \(notes).status
      stty -a > \(notes).after
      echo \(ended)
      exec cat
      """
  }

  /// The process of the program, once it runs.
  var pid: pid_t { pid_t(read("pid")) ?? -1 }

  /// The exit status, as a shell gives it: 128 and the signal after a signal.
  var status: Int32? { Int32(read("status")) }

  /// Whether the terminal's modes are after the program what they were before.
  var isRestored: Bool { !read("before").isEmpty && read("before") == read("after") }

  private func read(_ ending: String) -> String {
    let data = FileManager.default.contents(atPath: "\(notes).\(ending)") ?? Data()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What the screen shows.
  var screen: String {
    get throws { try tmux("capture-pane", "-p") }
  }

  /// Presses keys by tmux's names for them, one after the other.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types text, key by key.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Sends text and Enter at once, as a bar code reader does.
  func scan(_ text: String) throws {
    let file = try folder.write(text + "\r", to: "scan-\(folder.nextNumber())")
    try tmux("load-buffer", file)
    try tmux("paste-buffer", "-r")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) { kill(pid, number) }

  @discardableResult
  private func tmux(_ words: String...) throws -> String { try tmux(words) }

  @discardableResult
  private func tmux(_ words: [String]) throws -> String {
    let run = try Child(
      "/usr/bin/tmux", ["-L", socket] + words,
      environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"],
      input: "/dev/null", in: folder
    ).finish()
    guard run.status == 0 else { throw Unstarted(path: "tmux \(words)", why: run.complaint) }
    return run.output
  }
}

extension TmuxDesk {
  /// Waits until the screen shows every one of these texts; throws the screen when it does not.
  @discardableResult
  func wait(for texts: String..., within seconds: Double = 30) throws -> String {
    try wait("for \(texts)", within: seconds) { screen in texts.allSatisfy(screen.contains) }
  }

  /// Waits until the screen is as wanted; throws it when it does not become so.
  @discardableResult
  func wait(_ what: String, within seconds: Double = 30, until holds: (String) -> Bool) throws
    -> String
  {
    let start = ContinuousClock.now
    repeat {
      let shown = try screen
      if holds(shown) { return shown }
      usleep(20_000)
    } while ContinuousClock.now - start < .seconds(seconds)
    throw NotShown(what: what, screen: try screen)
  }
}

/// A screen that did not show what it had to.
struct NotShown: Error, CustomStringConvertible {
  let what: String
  let screen: String

  var description: String { "waited \(what); the screen is\n\(screen)" }
}
