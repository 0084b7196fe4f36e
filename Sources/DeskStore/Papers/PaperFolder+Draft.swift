public import DeskCore
import Glibc

extension PaperFolder {
  /// A file that is on the disk and has no name of its own yet.
  ///
  /// So an act that brings a paper is begun only when its paper cannot be lost any more, and one
  /// that is refused leaves nothing behind.
  public struct Draft: Sendable {
    /// What the file is.
    public let stamp: PaperStamp
    /// Where it lies; nil where the same bytes are kept already.
    let path: String?
  }

  /// Writes bytes to the disk under a name that nothing speaks of.
  ///
  /// Throws a `StoreError` when the disk does not take them.
  public func draft(_ bytes: [UInt8], as stamp: PaperStamp) throws -> Draft {
    guard PrivateFile.makeFolder(of: path(of: stamp.hash)) else {
      throw StoreError.unopenable(path: path, why: "the folder cannot be made")
    }
    try closeToOthers()
    if let there = try? self.bytes(of: stamp.hash), there == bytes {
      return Draft(stamp: stamp, path: nil)
    }
    let draft = "\(path)/.\(stamp.hash).\(getpid())"
    PrivateFile.remove(draft)
    guard PrivateFile.create(draft, bytes) else {
      PrivateFile.remove(draft)
      throw StoreError.unopenable(path: draft, why: "it cannot be written")
    }
    return Draft(stamp: stamp, path: draft)
  }

  /// Gives a draft its name, durably; one that has it already stays as it is.
  public func settle(_ draft: Draft) throws {
    guard let old = draft.path, PrivateFile.exists(old) else {
      guard holds(draft.stamp) else {
        throw StoreError.unopenable(path: path(of: draft.stamp.hash), why: "it is not there")
      }
      return
    }
    guard PrivateFile.settle(old, as: path(of: draft.stamp.hash)), PrivateFile.syncFolder(path)
    else {
      PrivateFile.remove(old)
      throw StoreError.unopenable(path: path, why: "the file could not be given its name")
    }
  }

  /// Takes a draft away that was given no name.
  public func discard(_ draft: Draft) {
    if let path = draft.path { PrivateFile.remove(path) }
  }

  /// Takes away the drafts of processes that were ended before they could do so.
  ///
  /// What such a draft holds was not filed, and whoever brought it has it still.
  public func removeLeftovers() {
    for name in names() where name.hasPrefix(".") {
      guard let pid = name.split(separator: ".").last.flatMap({ pid_t($0) }), pid > 0,
        kill(pid, 0) != 0, errno == ESRCH
      else { continue }
      PrivateFile.remove("\(path)/\(name)")
    }
  }

  /// A folder that somebody opened to others is closed again.
  private func closeToOthers() throws {
    guard chmod(path, 0o700) == 0 else {
      throw StoreError.unopenable(path: path, why: String(cString: strerror(errno)))
    }
  }
}
