import DeskStore
import Synchronization

/// Thrown to give a transaction up.
private struct GivenUp: Error {}

/// An engine whose next commit goes wrong in one chosen way.
final class FaultyEngine: Engine {
  enum Fault { case none, afterCommit, beforeCommit, lost }

  let real: any Engine
  private let fault = Mutex(Fault.none)
  private let isLost = Mutex(false)

  init(_ real: any Engine) { self.real = real }

  func fail(_ next: Fault) { fault.withLock { $0 = next } }

  var path: String { real.path }
  var isViewer: Bool { real.isViewer }

  func read<Answer>(_ body: (any Session) throws -> Answer) throws -> Answer {
    try real.read(body)
  }

  func write<Answer>(_ body: (any Session) throws -> Answer) throws -> Answer {
    let now = fault.withLock { fault in
      defer { fault = .none }
      return fault
    }
    let cause = StoreError.inputOutput(path: path, code: 1034)
    switch now {
    case .none: return try real.write(body)
    case .afterCommit:
      _ = try real.write(body)
    case .beforeCommit:
      do {
        try real.write { session in
          _ = try body(session)
          throw GivenUp()
        }
      } catch is GivenUp {}
    case .lost:
      isLost.withLock { $0 = true }
    }
    throw StoreError.commitFailed(because: cause)
  }

  func changeSignal() throws -> Int { try real.changeSignal() }
  func checkpoint(idle: Bool) throws { try real.checkpoint(idle: idle) }
  func damage() throws -> [String] { try real.damage() }

  func reopen() throws {
    guard !isLost.withLock({ $0 }) else { throw StoreError.unopenable(path: path, why: "gone") }
    try real.reopen()
  }

  func close() { real.close() }
}
