import Foundation

/// A folder into which other systems put files.
///
/// It is looked at, not listened to: such a folder is mostly a share, and inotify hears nothing of
/// what another host writes there. A look a second costs one directory read.
struct WatchedFolder {
  /// Milliseconds between two looks.
  static let pause: Int32 = 1000
  /// Seconds after which a file that did not change is complete, terminator or not.
  ///
  /// A sender that stops for so long in the middle of a file is taken to have died; what it did not
  /// finish is then rejected by name, and does not hold up what comes behind it.
  static let patience: TimeInterval = 10
  /// Names under which senders write files that they rename when they are done.
  private static let drafts: Set<String> = ["tmp", "temp", "part", "partial", "filepart", "new"]

  let path: String
  private var looks: [String: Look] = [:]

  /// A file as it was seen.
  struct Look: Equatable {
    var size: Int64
    var changedAt: Date
    var seenAt: Date

    static func == (a: Look, b: Look) -> Bool { a.size == b.size && a.changedAt == b.changedAt }
  }

  init(path: String) { self.path = path }

  /// The folders beside the files: `done`, `rejected`, `nak`.
  func makeFolders() throws {
    for name in ["done", "rejected", "nak"] { try Folder.make(at: "\(path)/\(name)") }
  }

  /// The files that wait, complete or not, by name.
  func waiting() throws -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw FileProblem(path: path, why: "the folder cannot be read")
    }
    return names.filter { name in
      let ending = (name as NSString).pathExtension.lowercased()
      return !name.hasPrefix(".") && !Self.drafts.contains(ending) && look(at: name) != nil
    }.sorted()
  }

  /// The files that are complete, the oldest by name first, up to the first that is not.
  ///
  /// Not beyond it: what a later file says may build on an earlier one.
  mutating func complete() throws -> [String] {
    let names = try waiting()
    looks = looks.filter { names.contains($0.key) }
    var ready: [String] = []
    for name in names {
      guard isComplete(name) else { break }
      ready.append(name)
    }
    return ready
  }

  /// A regular file as it is now, or nil.
  func look(at name: String) -> Look? {
    var about = stat()
    guard lstat("\(path)/\(name)", &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    let seconds = Double(about.st_mtim.tv_sec) + Double(about.st_mtim.tv_nsec) / 1e9
    return Look(
      size: Int64(about.st_size), changedAt: Date(timeIntervalSince1970: seconds), seenAt: Date())
  }

  private mutating func isComplete(_ name: String) -> Bool {
    guard let now = look(at: name) else { return false }
    let before = looks[name]
    guard let before, before == now else {
      looks[name] = now
      // One that was left alone for long before anybody looked need not be looked at again.
      return now.seenAt.timeIntervalSince(now.changedAt) > Self.patience
    }
    return endsInTerminator(name)
      || now.seenAt.timeIntervalSince(before.seenAt) > Self.patience
  }

  /// Whether the last byte ends a line, a segment or a block.
  private func endsInTerminator(_ name: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: "\(path)/\(name)") else { return false }
    defer { try? file.close() }
    guard let end = try? file.seekToEnd(), end > 0, (try? file.seek(toOffset: end - 1)) != nil,
      let last = try? file.read(upToCount: 1)?.first
    else { return false }
    return [0x0A, 0x0D, 0x1C].contains(last)
  }

  /// Puts a file into one of the folders beside it, under a name that is free there.
  ///
  /// Whether the move itself survives a power cut does not matter: a file that is seen again changes
  /// nothing.
  func move(_ name: String, into folder: String) throws {
    var target = "\(path)/\(folder)/\(name)"
    var number = 2
    while access(target, F_OK) == 0 {
      target = "\(path)/\(folder)/\(name).\(number)"
      number += 1
    }
    // Another watcher may have been first.
    guard rename("\(path)/\(name)", target) == 0 || errno == ENOENT else {
      throw FileProblem(path: target, why: String(cString: strerror(errno)))
    }
  }
}
