import DeskCore
import Foundation

/// A folder into which other systems put files.
///
/// It is looked at, not listened to: such a folder is mostly a share, and inotify hears nothing of
/// what another host writes there. A look costs one directory read.
///
/// A file is whole when its name does not say that somebody still writes it, it ends as a file of
/// lines, segments or blocks ends, and it did not change between two looks. What was taken moves to
/// a folder beneath; until then it stays, so that whoever was killed over it begins it again.
struct DropFolder {
  /// Seconds after which a file that did not change is whole, terminator or not; never less than
  /// what is to settle.
  ///
  /// A sender that stops for so long in the middle of a file is taken to have died; what it did not
  /// finish is then rejected by name, and does not hold up what comes behind it.
  static let patience: TimeInterval = 10
  /// Endings of names under which senders write files that they rename when they are done.
  static let drafts: Set<String> = ["tmp", "temp", "part", "partial", "filepart", "new"]

  let path: String
  /// The endings of names that are taken; nil takes every name.
  let endings: Set<String>?
  /// Seconds between two looks that find a file unchanged, before it is whole.
  let settle: TimeInterval
  private var looks: [String: Look] = [:]
  private var skipped: [String: Look] = [:]

  /// A file as it was seen.
  struct Look: Equatable {
    var size: Int64
    var changedAt: Date
    var seenAt: Date
    /// The last change of its rights, among others.
    var touchedAt: Date

    static func == (a: Look, b: Look) -> Bool { a.size == b.size && a.changedAt == b.changedAt }
  }

  /// A folder that is there.
  ///
  /// One that is not was mistyped, and throws; it is not made and waited at.
  init(_ path: String, endings: Set<String>? = nil, settle: TimeInterval) throws {
    guard Folder.isThere(path) else {
      throw InputError(
        field: "--watch", says: "there is no folder \(path)", accepts: "a folder that is there")
    }
    self.path = path
    self.endings = endings
    self.settle = settle
    _ = try waiting()
  }

  /// The path of a file here.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The files that wait, whole or not, by name.
  func waiting() throws -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw FileProblem(path: path, why: "the folder cannot be read")
    }
    return names.filter { isTaken($0) && look(at: $0) != nil }.sorted()
  }

  /// The files that are whole, the first by name first, up to the first that is not.
  ///
  /// Not beyond it: what a later file says may build on an earlier one.
  mutating func whole() throws -> [String] {
    let names = try waiting()
    looks = looks.filter { names.contains($0.key) }
    skipped = skipped.filter { names.contains($0.key) }
    var ready: [String] = []
    for name in names where !isSkipped(name) {
      guard isWhole(name) else { break }
      ready.append(name)
    }
    return ready
  }

  /// Passes a file over, so that it holds nothing up, until it or its rights change.
  mutating func skip(_ name: String) { skipped[name] = look(at: name) }

  private func isSkipped(_ name: String) -> Bool {
    guard let then = skipped[name], let now = look(at: name) else { return false }
    return then == now && then.touchedAt == now.touchedAt
  }

  /// A regular file as it is now; nil for anything else, links among it.
  func look(at name: String) -> Look? {
    var about = stat()
    guard lstat(path(of: name), &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Look(
      size: Int64(about.st_size), changedAt: date(about.st_mtim), seenAt: Date(),
      touchedAt: date(about.st_ctim))
  }

  private func date(_ time: timespec) -> Date {
    Date(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
  }

  /// Whether a name is one that is taken by itself.
  func isTaken(_ name: String) -> Bool {
    let ending = (name as NSString).pathExtension.lowercased()
    return !name.hasPrefix(".") && !Self.drafts.contains(ending)
      && endings?.contains(ending) ?? true
  }

  private mutating func isWhole(_ name: String) -> Bool {
    guard let now = look(at: name) else { return false }
    let first = looks[name].flatMap { $0 == now ? $0 : nil } ?? now
    looks[name] = first
    let patience = max(Self.patience, settle)
    // One that was left alone for long before anybody looked need not be looked at again.
    if now.seenAt.timeIntervalSince(now.changedAt) > patience { return true }
    let quiet = now.seenAt.timeIntervalSince(first.seenAt)
    return quiet > patience || (quiet >= settle && endsInTerminator(name))
  }

  /// Whether the last byte ends a line, a segment or a block.
  private func endsInTerminator(_ name: String) -> Bool {
    guard let descriptor = try? FileAccess.open(path(of: name)) else { return false }
    defer { close(descriptor) }
    var last: UInt8 = 0
    guard lseek(descriptor, -1, SEEK_END) >= 0, read(descriptor, &last, 1) == 1 else {
      return false
    }
    return [0x0A, 0x0D, 0x1C].contains(last)
  }
}
