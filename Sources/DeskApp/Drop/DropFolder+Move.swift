import Foundation

extension DropFolder {
  /// A text that lies beside a file that was dealt with, under its name and an ending.
  struct Beside {
    let ending: String
    let text: String
  }

  /// Makes the folders beneath, where they are not there.
  func makeFolders(_ names: [String]) throws {
    for name in names { _ = try target(name) }
  }

  /// Puts a file that was dealt with into a folder beneath, after what is to lie beside it there.
  ///
  /// What it brought with it goes first, so that a file that is still here can be gone through
  /// again. A name that is taken gets a number. Another watcher may have been first.
  func move(
    _ name: String, into folder: String, beside: Beside? = nil, with others: [String] = []
  ) throws {
    let target = try target(folder)
    let free = freeName(name, in: target, beside: beside?.ending)
    if let beside {
      try FileAccess.replace("\(target)/\(free)\(beside.ending)", Array(beside.text.utf8))
    }
    for other in others where look(at: other) != nil {
      _ = try rename(path(of: other), to: "\(target)/\(freeName(other, in: target))")
    }
    guard try !rename(path(of: name), to: "\(target)/\(free)"), let beside else { return }
    // Whoever was first has put its own text beside it.
    unlink("\(target)/\(free)\(beside.ending)")
  }

  /// A folder beneath; one that leads elsewhere is none.
  private func target(_ name: String) throws -> String {
    let target = path(of: name)
    try Folder.make(at: target)
    var about = stat()
    guard lstat(target, &about) == 0, about.st_mode & S_IFMT == S_IFDIR else {
      throw FileProblem(path: target, why: "it is no folder")
    }
    return target
  }

  /// Gives a file another name; false where another watcher has done so.
  private func rename(_ old: String, to new: String) throws -> Bool {
    guard isThere(old) else { return false }
    do {
      try FileAccess.rename(old, to: new)
    } catch {
      guard !isThere(old), !isThere(new) else { throw error }
      return false
    }
    return true
  }

  /// The name, with a number before its ending where something of that name is there.
  private func freeName(_ name: String, in folder: String, beside ending: String? = nil) -> String {
    let base = (name as NSString).deletingPathExtension
    let tail = (name as NSString).pathExtension
    let names = [""] + [ending].compactMap { $0 }
    var candidate = name
    var number = 1
    while names.contains(where: { isThere("\(folder)/\(candidate)\($0)") }) {
      number += 1
      candidate = tail.isEmpty ? "\(name)-\(number)" : "\(base)-\(number).\(tail)"
    }
    return candidate
  }

  /// Whether anything is there, a link that leads nowhere among it.
  private func isThere(_ path: String) -> Bool {
    var about = stat()
    return lstat(path, &about) == 0
  }
}
