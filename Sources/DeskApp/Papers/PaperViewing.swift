import DeskCore
import DeskExchange
import Foundation

/// Shows a scan in a program of the host, from a private copy that does not stay.
struct PaperViewing {
  /// The program, by name or path.
  let program: String
  /// Where copies lie while somebody looks.
  let folder: String

  /// The viewer that this host's configuration names.
  static var ofHost: PaperViewing {
    PaperViewing(
      program: HostFile.shared.config.viewer ?? "xdg-open",
      folder: HostPaths(environment: ProcessInfo.processInfo.environment).viewing)
  }

  /// Shows bytes and waits until they were looked at; throws when the program cannot show them.
  func show(_ bytes: [UInt8], of file: PaperScan) throws {
    try Folder.make(at: folder)
    removeLeftovers()
    let copy = copy(of: file)
    defer { unlink(copy) }
    try FileAccess.makePrivate(copy, bytes)
    let process = try start(on: copy, isQuiet: false)
    process.waitUntilExit()
    try check(process)
    // A program such as xdg-open ends at once, while the window that it opened still reads.
    guard isatty(STDIN_FILENO) == 1 else { return }
    Output.complain("press Enter when you have looked at \(file.id); its copy is removed then.")
    _ = readLine()
  }

  /// Shows bytes beside the desk's screen and does not wait; the copy goes when the desk is left.
  ///
  /// Throws when the program ends at once and says that it cannot show them.
  func begin(_ bytes: [UInt8], of file: PaperScan) throws {
    try Folder.make(at: folder)
    removeLeftovers()
    let copy = copy(of: file)
    unlink(copy)
    try FileAccess.makePrivate(copy, bytes)
    do {
      let process = try start(on: copy, isQuiet: true)
      for _ in 0..<Self.looks where process.isRunning { usleep(20_000) }
      if !process.isRunning { try check(process) }
    } catch {
      unlink(copy)
      throw error
    }
  }

  /// Takes away the copies that this desk showed.
  func end() {
    for name in names where name.hasPrefix("\(getpid())-") { unlink("\(folder)/\(name)") }
  }

  /// Looks, a fiftieth of a second apart, at whether a viewer failed at once.
  private static let looks = 10

  private func copy(of file: PaperScan) -> String {
    "\(folder)/\(getpid())-\(file.id).\(file.stamp.kind.rawValue)"
  }

  private func start(on copy: String, isQuiet: Bool) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, copy]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    // What it complains of would be written over the desk's screen.
    if isQuiet { process.standardError = FileHandle.nullDevice }
    do {
      try process.run()
    } catch {
      throw FileProblem(path: program, why: "it cannot be started")
    }
    return process
  }

  private func check(_ process: Process) throws {
    guard process.terminationStatus == 0 else {
      throw FileProblem(
        path: program, why: "it ended with \(process.terminationStatus) and has shown nothing")
    }
  }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Copies of processes that were killed before they could remove them.
  func removeLeftovers() {
    for name in names {
      guard let pid = Int32(name.prefix { $0 != "-" }), kill(pid, 0) != 0, errno == ESRCH else {
        continue
      }
      unlink("\(folder)/\(name)")
    }
  }
}
