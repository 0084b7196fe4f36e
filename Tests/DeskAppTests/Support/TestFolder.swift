import Foundation
import Synchronization

/// A folder of a test's own, gone when the test is.
final class TestFolder {
  let path: String
  private var number = 0

  init() throws {
    var pattern = Array("/tmp/recordsdesk-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&pattern) else {
      throw Unstarted(path: "mkdtemp", why: String(cString: strerror(errno)))
    }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A number that no other file of this folder has.
  func nextNumber() -> Int {
    number += 1
    return number
  }

  /// Writes a file and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }

  /// An environment whose folders all lie here, at a Monday morning at the counter.
  var environment: [String: String] {
    [
      "HOME": path, "XDG_DATA_HOME": "\(path)/data", "XDG_STATE_HOME": "\(path)/state",
      "XDG_CONFIG_HOME": "\(path)/config", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TERM": "screen-256color", "LANG": "C.UTF-8",
      "RECORDSDESK_CLOCK": "2026-03-16T10:05:00-05:00",
    ]
  }
}
