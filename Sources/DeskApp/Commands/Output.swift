import Foundation

/// Standard output takes the result and nothing else; standard error the words about it.
enum Output {
  /// Writes lines of the result at once, so that what is printed is durable and complete.
  static func write(_ text: String) {
    send(text.hasSuffix("\n") || text.isEmpty ? text : text + "\n", to: STDOUT_FILENO)
  }

  /// Writes a piece of a result that was made before.
  static func write(bytes: [UInt8]) { send(bytes, to: STDOUT_FILENO) }

  /// Writes a sentence about what is wrong.
  static func complain(_ text: String) {
    send("recordsdesk: \(text)\n", to: STDERR_FILENO)
  }

  /// Writes progress, only where a person can see it.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    send("\r\(text)", to: STDERR_FILENO)
  }

  private static func send(_ text: String, to descriptor: Int32) {
    send(Array(text.utf8), to: descriptor)
  }

  private static func send(_ whole: [UInt8], to descriptor: Int32) {
    var bytes = whole[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
