import Foundation
import Synchronization

/// Whether somebody asked the program to end, where it listens for that.
///
/// A program that does not listen ends at once, as any other.
enum StopSignal {
  private static let asked = Atomic<Bool>(false)

  /// Listens for the signals that end a service.
  static func listen() {
    // Asked once before any signal comes, so that the handler finds it made.
    guard !isAsked else { return }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in StopSignal.asked.store(true, ordering: .relaxed) }
    }
  }

  /// Whether one came.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Throws where one came; between transactions nothing is lost by it.
  static func check() throws {
    if isAsked { throw Stopped() }
  }

  /// Waits, until a signal comes at the longest.
  static func wait(milliseconds: Int32) {
    guard !isAsked else { return }
    // A signal ends the poll early, with an error that says no more than that.
    _ = poll(nil, 0, milliseconds)
  }

  /// The work was stopped between two transactions.
  struct Stopped: Error {}
}
