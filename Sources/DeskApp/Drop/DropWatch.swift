/// Takes the files of a folder one after the other, in the order of their names.
struct DropWatch {
  /// When it ends, beside a signal.
  enum End {
    /// Never by itself.
    case never
    /// When nothing waits any more.
    case whenEmpty
    /// When nothing whole is left; what nobody finishes stays.
    case whenSettled
  }

  /// What became of a file that was whole.
  enum Taken {
    /// It was dealt with.
    case dealtWith
    /// It stays, and is looked at again after a while.
    case stays
    /// It cannot be read; it stays, and what is behind it goes on.
    case skipped
    /// It stays, and nothing more can be done now.
    case failed
  }

  /// Milliseconds between two looks: of a service, and of a run that ends.
  private static let pause: Int32 = 1000
  private static let shortPause: Int32 = 100

  private var folder: DropFolder

  init(_ folder: DropFolder) { self.folder = folder }

  /// Goes on until a signal comes, or it ends by itself; gives the files that wait then.
  mutating func run(until end: End, take: (String) throws -> Taken) throws -> [String] {
    StopSignal.listen()
    var idle = 0.0
    do {
      while !StopSignal.isAsked {
        let ready = try folder.whole()
        guard try takeAll(ready, end, take) else { break }
        let waiting = try folder.waiting()
        if end != .never, waiting.isEmpty { break }
        idle = ready.isEmpty ? idle + Double(Self.shortPause) / 1000 : 0
        if end == .whenSettled, idle > folder.settle + 0.2 { break }
        StopSignal.wait(milliseconds: end == .never ? Self.pause : Self.shortPause)
      }
    } catch is StopSignal.Stopped {}
    return try folder.waiting()
  }

  /// Takes files in order; false when a run that ends cannot go on.
  private mutating func takeAll(
    _ names: [String], _ end: End, _ take: (String) throws -> Taken
  ) throws -> Bool {
    for name in names {
      try StopSignal.check()
      switch try take(name) {
      case .dealtWith: break
      case .skipped: folder.skip(name)
      case .stays: return true
      case .failed: return end == .never
      }
    }
    return true
  }
}
