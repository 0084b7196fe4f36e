import CDesk
import Glibc

/// The queue in which desks wait to write, first come first served.
///
/// SQLite's own waiting is not fair: under load one desk starved for five seconds while another
/// wrote eleven thousand times. A plain file lock is fair, and the kernel frees it with the process.
final class CommitQueue: Sendable {
  /// Milliseconds that a desk waits for its turn.
  static let patience = 5000

  private let path: String
  private let holder: [UInt8]
  private let descriptor: CInt
  private let patience: Int

  /// The queue of a database; the lock lies beside it.
  ///
  /// `holder` is how this desk names itself to those who wait, without patients.
  init(database: String, holder: String, patience: Int = CommitQueue.patience) throws {
    path = database + ".lock"
    self.holder = Array(holder.utf8.prefix(80))
    self.patience = patience
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreError.unopenable(path: path, why: String(cString: strerror(errno)))
    }
  }

  deinit { close(descriptor) }

  /// Runs the body when this desk's turn has come.
  func wait<Answer>(_ database: String, _ body: () throws -> Answer) throws -> Answer {
    let error = cdesk_queue_lock(descriptor, CInt(patience))
    guard error == 0 else {
      guard error == ETIMEDOUT else {
        throw StoreError.unopenable(path: path, why: String(cString: strerror(error)))
      }
      throw StoreError.busy(path: database, holder: otherHolder)
    }
    defer { cdesk_queue_unlock(descriptor) }
    signHolder()
    return try body()
  }

  /// Says who holds the lock; a full disk may keep it from being said, and that harms nobody.
  private func signHolder() {
    guard pwrite(descriptor, holder, holder.count, 0) == holder.count else { return }
    _ = ftruncate(descriptor, off_t(holder.count))
  }

  private var otherHolder: String {
    String(decoding: PrivateFile.read(path, limit: 80) ?? [], as: UTF8.self)
  }
}
