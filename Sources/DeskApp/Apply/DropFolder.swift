import Foundation

/// A folder into which other programs drop files for the desk.
///
/// A file is taken when it is whole: its name does not say that it is still written (`.part`,
/// `.tmp`, a leading dot), it ends with a line ending, and nobody has written to it for a moment.
/// What was taken moves to `done` or `rejected` beneath the folder; until then it stays, so that
/// whoever was killed over it begins it again.
struct DropFolder {
  /// A file that waits.
  struct Drop: Hashable {
    let name: String
    let path: String
  }

  /// What lies in the folder.
  struct Glance {
    /// Whole files, oldest first.
    var whole: [Drop] = []
    /// Files that somebody still writes, or never finished.
    var unfinished: [Drop] = []
  }

  let path: String
  /// The endings of names that are taken.
  let endings: Set<String>
  /// Seconds without a write after which a file counts as whole.
  let settle: Double

  /// A folder that is there; throws when it is none.
  init(_ path: String, endings: Set<String>, settle: Double) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw FileProblem(path: path, why: "it is no folder") }
    self.path = path
    self.endings = endings
    self.settle = settle
  }

  /// What lies there now.
  func look() throws -> Glance {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    var glance = Glance()
    var found: [(drop: Drop, written: Double)] = []
    for name in names where isTaken(name) {
      let drop = Drop(name: name, path: "\(path)/\(name)")
      guard let written = written(drop) else { continue }
      if Date().timeIntervalSince1970 - written >= settle, endsWhole(drop) {
        found.append((drop, written))
      } else {
        glance.unfinished.append(drop)
      }
    }
    glance.whole = found.sorted { ($0.written, $0.drop.name) < ($1.written, $1.drop.name) }
      .map(\.drop)
    return glance
  }

  /// Moves a file that was dealt with, after what is to lie beside it is on the disk.
  ///
  /// `beside` is written as the file's name with an ending; a name that is taken gets a number.
  func move(_ drop: Drop, to folder: String, beside: (ending: String, text: String)) throws {
    let target = "\(path)/\(folder)"
    try Folder.make(at: target)
    let name = freeName(drop.name, in: target)
    try FileAccess.replace("\(target)/\(name)\(beside.ending)", Array(beside.text.utf8))
    try FileAccess.rename(drop.path, to: "\(target)/\(name)")
  }

  private func isTaken(_ name: String) -> Bool {
    let ending = (name as NSString).pathExtension.lowercased()
    return !name.hasPrefix(".") && endings.contains(ending)
  }

  /// When an ordinary file was last written; nil for anything else.
  private func written(_ drop: Drop) -> Double? {
    var about = stat()
    guard lstat(drop.path, &about) == 0, about.st_mode & S_IFMT == S_IFREG else { return nil }
    return Double(about.st_mtim.tv_sec) + Double(about.st_mtim.tv_nsec) / 1e9
  }

  private func endsWhole(_ drop: Drop) -> Bool {
    guard let descriptor = try? FileAccess.open(drop.path) else { return false }
    defer { close(descriptor) }
    var last: UInt8 = 0
    guard lseek(descriptor, -1, SEEK_END) >= 0, read(descriptor, &last, 1) == 1 else {
      return false
    }
    return last == 0x0A
  }

  private func freeName(_ name: String, in folder: String) -> String {
    let base = (name as NSString).deletingPathExtension
    let ending = (name as NSString).pathExtension
    var candidate = name
    var number = 1
    while FileManager.default.fileExists(atPath: "\(folder)/\(candidate)") {
      number += 1
      candidate = "\(base)-\(number).\(ending)"
    }
    return candidate
  }
}
