import CDesk
import CNcurses
public import DeskUI
import Glibc

extension NcursesTerminal {
  private static let mostBytes = 65_536

  /// Waits for keys and gives all that have come, in order.
  ///
  /// What the reader has begun is waited for first, so an Esc alone is late by 25 ms and a scan by
  /// at most 30.
  public func keys(within milliseconds: Int?, holding: Bool) -> [Key] {
    reader.holdsLetters = holding
    while true {
      let ready = wait(reader.patience ?? milliseconds ?? -1)
      if ready.isOver {
        guard reader.patience != nil else { return [] }
        let keys = reader.settle()
        if !keys.isEmpty { return keys }
        continue
      }
      let keys = (ready.hasBytes ? read() : []) + (ready.isWoken ? signals() : [])
      if !keys.isEmpty || ready.isWoken { return keys }
    }
  }

  private struct Ready {
    var hasBytes = false
    var isWoken = false
    var isOver: Bool { !hasBytes && !isWoken }
  }

  /// Waits for bytes or the waker; a signal that interrupts the wait comes through the waker.
  private func wait(_ milliseconds: Int) -> Ready {
    var files = [
      pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isGone ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&files, 2, Int32(clamping: milliseconds))
    if count < 0, errno == EINTR { return wait(milliseconds) }
    return Ready(hasBytes: files[1].revents != 0, isWoken: files[0].revents != 0)
  }

  /// All bytes there are; that the terminal is gone, when it has no more for ever.
  private func read() -> [Key] {
    var bytes: [UInt8] = []
    repeat {
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      guard count > 0 else {
        isGone = true
        return reader.take(bytes) + [.hangup]
      }
      bytes += chunk[..<count]
    } while bytes.count < Self.mostBytes && hasMore()
    return reader.take(bytes)
  }

  private func isWokenAgain() -> Bool {
    var file = pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 15) == 1
  }

  private func hasMore() -> Bool {
    var file = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 0) == 1 && file.revents & Int16(POLLIN) != 0
  }

  /// What came through the waker since it was last looked at.
  private func wakings() -> Set<Int> {
    var bytes = [UInt8](repeating: 0, count: 256)
    var seen: Set<Int> = []
    while case let count = Glibc.read(wakeUp, &bytes, bytes.count), count > 0 {
      seen.formUnion(bytes[..<count].map(Int.init))
    }
    return seen
  }

  /// Deals with signals; a window that is being dragged counts once, when it rests.
  private func signals() -> [Key] {
    var seen = wakings()
    var rounds = 0
    while seen.contains(Int(CDESK_WAKE_SIZE)), rounds < 25, isWokenAgain() {
      seen.formUnion(wakings())
      rounds += 1
    }
    var keys: [Key] = []
    if seen.contains(Int(CDESK_WAKE_HANGUP)) { keys.append(.hangup) }
    if seen.contains(Int(CDESK_WAKE_STOP)) {
      stop()
      keys.append(.resumed)
    } else if seen.contains(Int(CDESK_WAKE_CONTINUE)) {
      resume()
      keys.append(.resumed)
    }
    if seen.contains(Int(CDESK_WAKE_SIZE)) { keys.append(resize()) }
    return keys
  }

  /// Stops as the shell asked, with nothing left to read on the screen meanwhile.
  private func stop() {
    leave()
    cdesk_stop_now()
    resume()
  }

  /// Takes the terminal back from whoever had it; its modes and picture may be another's.
  private func resume() {
    reset_prog_mode()
    Self.write(Self.pasteOn)
    let now = Self.measured()
    if now != size { _ = resize() }
    redraw()
  }

  private func resize() -> Key {
    size = Self.measured()
    resizeterm(Int32(size.rows), Int32(size.columns))
    forget()
    return .resize(size)
  }
}
