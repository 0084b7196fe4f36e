import DeskCore
import DeskExchange
import Foundation

/// Hands a message on: to a folder, one file each, or to a program on its standard input.
struct OutboxSender {
  /// The folder, or nil.
  let folder: String?
  /// The program's path, or nil.
  let command: String?
  /// Seconds that a program may take over one message.
  private static let patience = 30.0

  /// Whether there is anywhere to hand a message to.
  var isReady: Bool { folder != nil || command != nil }

  /// Hands a message on; gives where it went, throws a `FileProblem` when it did not.
  ///
  /// A file is named by the message's key, so that a second try writes the same file.
  func send(_ message: OutboxMessage) throws -> String {
    let text = message.json.text + "\n"
    if let command {
      try feed(text, to: command)
      return command
    }
    guard let folder else { throw FileProblem(path: "outbox", why: "nothing is configured") }
    try Folder.make(at: folder)
    let path = "\(folder)/\(message.key).json"
    try FileAccess.replace(path, Array(text.utf8))
    return path
  }

  private func feed(_ text: String, to command: String) throws {
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(filePath: command)
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw FileProblem(path: command, why: "it cannot be started")
    }
    // A program that ends without reading is told by its status, not by the pipe.
    try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try? input.fileHandleForWriting.close()
    let end = Date(timeIntervalSinceNow: Self.patience)
    while process.isRunning, Date() < end { usleep(10_000) }
    guard !process.isRunning else {
      process.terminate()
      throw FileProblem(path: command, why: "it took longer than \(Int(Self.patience)) seconds")
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw FileProblem(path: command, why: "it ended with \(process.terminationStatus)")
    }
  }
}

extension OutboxMessage {
  /// A message's keys; none of them tells what is in a record.
  var json: JSONValue {
    [
      "key": .string(key), "kind": .string(kind.rawValue), "request": .string(request),
      "channel": .string(channel.rawValue), "address": .string(address), "site": .string(site),
      "phone": .string(phone), "text": .string(text),
    ]
  }
}
