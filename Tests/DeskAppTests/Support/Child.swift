import Foundation

/// A process with its standard streams on files, so that nothing can block on a full pipe.
final class Child {
  let pid: pid_t
  private let output: String
  private let complaint: String
  private var status: Int32?

  /// Starts a program; its input is a file's.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], input: String,
    in folder: TestFolder
  ) throws {
    let number = folder.nextNumber()
    output = "\(folder.path)/out-\(number)"
    complaint = "\(folder.path)/err-\(number)"
    pid = try Self.spawn(
      path, arguments, environment: environment,
      streams: [(input, O_RDONLY), (output, Self.making), (complaint, Self.making)])
  }

  private static let making = O_WRONLY | O_CREAT | O_TRUNC

  private static func spawn(
    _ path: String, _ arguments: [String], environment: [String: String],
    streams: [(path: String, flags: Int32)]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_addopen(&actions, Int32(number), stream.path, stream.flags, 0o600)
    }
    var pid: pid_t = 0
    let words = CStrings([path] + arguments)
    let settings = CStrings(environment.map { "\($0.key)=\($0.value)" })
    // A test's thread blocks signals; what it starts has to hear them.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let failure = posix_spawn(&pid, path, &actions, &attributes, words.pointers, settings.pointers)
    guard failure == 0 else { throw Unstarted(path: path, why: String(cString: strerror(failure))) }
    return pid
  }

  /// What it has printed so far.
  var printed: String { Self.text(output) }

  /// Sends it a signal.
  func signal(_ number: Int32) { kill(pid, number) }

  /// Waits until it has ended.
  func finish() -> Finished {
    Finished(status: end(), output: printed, complaint: Self.text(complaint))
  }

  private func end() -> Int32 {
    if let status { return status }
    var raw: Int32 = 0
    while waitpid(pid, &raw, 0) < 0, errno == EINTR {}
    let ended = Self.status(of: raw)
    status = ended
    return ended
  }

  /// The exit status of what `waitpid` gave, or minus the signal.
  static func status(of raw: Int32) -> Int32 {
    raw & 0x7f == 0 ? (raw >> 8) & 0xff : -(raw & 0x7f)
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}

/// A program that could not be started.
struct Unstarted: Error {
  let path: String
  let why: String
}

/// Texts as the C library wants them: pointers with a null at the end.
final class CStrings {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ texts: [String]) {
    count = texts.count
    pointers = .allocate(capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { pointers[index] = strdup(text) }
    pointers[texts.count] = nil
  }

  deinit {
    for index in 0..<count { free(pointers[index]) }
    pointers.deallocate()
  }
}
