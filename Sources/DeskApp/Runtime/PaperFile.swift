import DeskUI
import Foundation

/// Writes papers as text files that only their owner reads; a name never comes from data.
struct PaperFile {
  let folder: String

  /// Writes a paper and says where; an earlier one of the same name stays.
  func write(_ paper: PaperText) throws -> String {
    try Folder.make(at: folder)
    let name = Self.safe(paper.kind) + "-" + Self.safe(paper.subject)
    let text = paper.lines.map { $0 + "\n" }.joined()
    for copy in 1...9_999 {
      let path = "\(folder)/\(name)\(copy == 1 ? "" : "-\(copy)").txt"
      let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else {
        throw FileProblem(path: path, why: String(cString: strerror(errno)))
      }
      defer { close(descriptor) }
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
      try handle.write(contentsOf: Data(text.utf8))
      return path
    }
    throw FileProblem(path: folder, why: "there are too many papers called \(name)")
  }

  /// Letters, digits and dashes of a text; anything else becomes a dash.
  private static func safe(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    return String(kept.prefix(60))
  }
}
