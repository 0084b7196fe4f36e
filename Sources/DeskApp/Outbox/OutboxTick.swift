import DeskCore
import DeskExchange
import DeskStore
import Foundation
import Synchronization

/// The desk's own round of the outbox, beside the keys and never before them.
final class OutboxTick: Sendable {
  private let isRunning = Mutex(false)
  private let sender: OutboxSender

  init(_ config: HostConfig) {
    sender = OutboxSender(folder: config.outbox, command: config.outboxCommand)
  }

  /// Starts a round unless one runs, or nothing is configured.
  func start(_ desk: Desk) {
    guard sender.isReady, !desk.store.engine.isViewer, begin() else { return }
    let itself = desk.itself()
    Thread.detachNewThread { [self] in
      // What fails here is tried again in a minute, and stays listed by `outbox list`.
      _ = try? OutboxRunner(desk: itself(), sender: sender).run()
      isRunning.withLock { $0 = false }
    }
  }

  private func begin() -> Bool {
    isRunning.withLock { running in
      guard !running else { return false }
      running = true
      return true
    }
  }
}
