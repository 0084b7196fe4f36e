import Foundation

/// Folders that only their owner reads.
enum Folder {
  /// Makes the folder of a file where there is none.
  static func make(for path: String) throws { try make(at: parent(of: path)) }

  /// Makes a folder where there is none; says plainly why it cannot.
  static func make(at folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw FileProblem(path: folder, why: "the folder cannot be made")
    }
  }

  /// Whether a folder is at a path.
  static func isThere(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The folder of a file; of a bare name, the one that the program runs in.
  static func parent(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }
}
