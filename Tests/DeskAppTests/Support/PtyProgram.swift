import CDesk
import Foundation

/// The program in a pseudo-terminal, its bytes watched as they come.
final class PtyProgram {
  let pid: pid_t
  private let master: Int32
  private(set) var watch = TerminalWatch()
  private(set) var bytesRead = 0
  private(set) var status: Int32?

  /// Starts the program.
  init(_ words: [String], environment: [String: String], rows: Int = 24, columns: Int = 80) throws {
    let arguments = CStrings([Program.path] + words)
    let settings = CStrings(environment.map { "\($0.key)=\($0.value)" })
    var descriptor: Int32 = -1
    pid = cdesk_spawn_pty(
      Program.path, arguments.pointers, settings.pointers, Int32(rows), Int32(columns), &descriptor)
    master = descriptor
    guard pid > 0 else { throw Unstarted(path: Program.path, why: "no pseudo-terminal") }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if isAlive {
      kill(pid, SIGKILL)
      var raw: Int32 = 0
      waitpid(pid, &raw, 0)
    }
    close(master)
  }

  /// Whether it still runs.
  var isAlive: Bool {
    guard status == nil else { return false }
    var raw: Int32 = 0
    guard waitpid(pid, &raw, WNOHANG) == pid else { return true }
    status = Child.status(of: raw)
    return false
  }

  /// Reads what comes within so many milliseconds, until some has come where `first` is set.
  func read(milliseconds: Int, first: Bool = false) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    repeat {
      var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, 10) > 0 else { continue }
      let count = Foundation.read(master, &buffer, buffer.count)
      guard count > 0 else {
        if count < 0, errno == EAGAIN { continue }
        return
      }
      bytesRead += count
      watch.take(buffer.prefix(count))
      if first { return }
    } while ContinuousClock.now < end
  }

  /// Sends bytes; what the program does not take within three seconds is dropped.
  func send(_ bytes: [UInt8]) {
    var left = bytes[...]
    let end = ContinuousClock.now + .seconds(3)
    while !left.isEmpty, ContinuousClock.now < end {
      let piece = Array(left.prefix(256))
      let count = write(master, piece, piece.count)
      if count > 0 { left = left.dropFirst(count) }
      read(milliseconds: 2)
      if count < 0, errno != EAGAIN { return }
    }
  }

  /// Gives the terminal another size.
  func resize(rows: Int, columns: Int) { cdesk_set_size(master, Int32(rows), Int32(columns)) }

  /// Waits until it has ended; false when it has not in time.
  func ends(within milliseconds: Int) -> Bool {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while isAlive, ContinuousClock.now < end { read(milliseconds: 10) }
    read(milliseconds: 20)
    return !isAlive
  }

  /// Seconds of processor time that it has used.
  var processorSeconds: Double {
    let text = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return 0
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
