import DeskCore
import DeskExchange
import DeskStore
import Foundation
import Synchronization

/// The open desk's own sweep, beside the keys and never before them.
///
/// Everything that it moves is due by the day; once an hour is often enough for a day that begins
/// earlier at another site. What it moved is noticed like another desk's writing.
final class SweepTick: Sendable {
  /// An hour of a day at a desk.
  private struct Hour: Hashable {
    let day: Day
    let hour: Int

    init(_ moment: Moment) {
      day = moment.day
      hour = moment.local.second / 3600
    }
  }

  private struct State {
    var isRunning = false
    var swept: Hour?
    /// What failed last, in words; empty after a sweep of which every part ran.
    var failure = ""
    /// Whether that was said.
    var isSaid = true
  }

  private let state = Mutex(State())
  private let tells: Bool

  /// `tells` says whether an outbox hands on what a reminder says.
  init(tells: Bool) { self.tells = tells }

  convenience init(_ config: HostConfig) {
    self.init(tells: OutboxSender(folder: config.outbox, command: config.outboxCommand).isReady)
  }

  /// Starts a sweep unless one runs or this hour had one; whether it did.
  ///
  /// What fails is tried again in a minute. `whenDone` is called on the sweep's own thread.
  @discardableResult
  func start(_ desk: Desk, whenDone: @escaping @Sendable () -> Void = {}) -> Bool {
    guard !desk.store.engine.isViewer, let hour = try? Hour(desk.moment()), begin(hour) else {
      return false
    }
    let itself = desk.itself()
    Thread.detachNewThread { [self] in
      end(hour, Sweep(desk: itself(), tells: tells).run().failure)
      whenDone()
    }
    return true
  }

  /// What failed since this was asked last, in words; nil when nothing new did.
  func takeFailure() -> String? {
    state.withLock { state in
      guard !state.isSaid else { return nil }
      state.isSaid = true
      return state.failure
    }
  }

  private func end(_ hour: Hour, _ failure: (any Error)?) {
    let words = failure.map { "\($0)" } ?? ""
    state.withLock { state in
      state.isRunning = false
      if words.isEmpty { state.swept = hour }
      // The same again, a minute later, is no news.
      if words != state.failure { state.isSaid = words.isEmpty }
      state.failure = words
    }
  }

  private func begin(_ hour: Hour) -> Bool {
    state.withLock { state in
      guard !state.isRunning, state.swept != hour else { return false }
      state.isRunning = true
      return true
    }
  }
}
