import DeskCore
import Foundation

/// Shows a scan in a program of the host, from a private copy that does not stay.
struct PaperViewing {
  /// The program, by name or path.
  let program: String
  /// Where copies lie while somebody looks.
  let folder: String

  /// Shows bytes and waits until they were looked at; throws when the program cannot show them.
  func show(_ bytes: [UInt8], of file: PaperScan) throws {
    try Folder.make(at: folder)
    removeLeftovers()
    let copy = "\(folder)/\(getpid())-\(file.id).\(file.stamp.kind.rawValue)"
    defer { unlink(copy) }
    try FileAccess.makePrivate(copy, bytes)
    try run(on: copy)
    // A program such as xdg-open ends at once, while the window that it opened still reads.
    guard isatty(STDIN_FILENO) == 1 else { return }
    Output.complain("press Enter when you have looked at \(file.id); its copy is removed then.")
    _ = readLine()
  }

  private func run(on copy: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, copy]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw FileProblem(path: program, why: "it cannot be started")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw FileProblem(
        path: program, why: "it ended with \(process.terminationStatus) and has shown nothing")
    }
  }

  /// Copies of processes that were killed before they could remove them.
  private func removeLeftovers() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names {
      guard let pid = Int32(name.prefix { $0 != "-" }), kill(pid, 0) != 0, errno == ESRCH else {
        continue
      }
      unlink("\(folder)/\(name)")
    }
  }
}
