import Foundation
import Testing

/// The real program under random keys, pastes, sizes and broken bytes.
///
/// `RECORDSDESK_FUZZ_SECONDS` says for how long, `RECORDSDESK_FUZZ_SEED` with which keys.
@Suite struct FuzzTests {
  private static let settings = ProcessInfo.processInfo.environment
  private static let seconds = settings["RECORDSDESK_FUZZ_SECONDS"].flatMap(Int.init) ?? 5
  private static let seed =
    settings["RECORDSDESK_FUZZ_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...999_999)

  @Test func `nothing that is typed breaks the desk, its terminal or the rules`() throws {
    let desk = try FuzzDesk()
    var keys = FuzzKeys(seed: Self.seed)
    let end = ContinuousClock.now + .seconds(Self.seconds)
    var acts = 0
    var program = try desk.open()
    while ContinuousClock.now < end {
      acts += 1
      play(keys.act(), on: program)
      if !program.isAlive {
        check(program, "seed \(Self.seed), act \(acts)")
        program = try desk.open()
      }
      if acts % 40 == 0 { probe(program, "seed \(Self.seed), act \(acts)") }
    }
    probe(program, "seed \(Self.seed), the end")
    finish(program, "seed \(Self.seed), the end")

    #expect(acts > 0)
    try desk.checkJournal("seed \(Self.seed)")
  }

  private func play(_ act: FuzzKeys.Act, on program: PtyProgram) {
    switch act {
    case .bytes(let bytes): program.send(bytes)
    case .size(let rows, let columns): program.resize(rows: rows, columns: columns)
    }
    program.read(milliseconds: 10)
  }

  /// A healthy program draws again when its terminal changes its size, and then rests.
  private func probe(_ program: PtyProgram, _ place: String) {
    program.resize(rows: 24, columns: 79)
    program.read(milliseconds: 300)
    let before = program.bytesRead
    program.resize(rows: 25, columns: 80)
    program.read(milliseconds: 5000, first: true)
    guard program.isAlive else { return }
    #expect(program.bytesRead > before, "\(place): no answer to a new size within 5 s")
    program.read(milliseconds: 500)
    let used = program.processorSeconds
    program.read(milliseconds: 500)
    #expect(program.processorSeconds - used < 0.45, "\(place): spins without input")
    #expect(program.watch.faults.isEmpty, "\(place): \(program.watch.faults)")
  }

  private func finish(_ program: PtyProgram, _ place: String) {
    guard program.isAlive else { return check(program, place) }
    kill(program.pid, SIGTERM)
    let ended = program.ends(within: 2000)
    #expect(ended, "\(place): still there two seconds after SIGTERM")
    guard ended else { return }
    check(program, place)
  }

  /// A program that has ended did so on purpose and cleaned up.
  private func check(_ program: PtyProgram, _ place: String) {
    program.read(milliseconds: 50)
    #expect(program.status == 0, "\(place): ended with \(program.status ?? -1)")
    #expect(program.watch.isRestored, "\(place): left on: \(program.watch.modes)")
    #expect(program.watch.faults.isEmpty, "\(place): \(program.watch.faults)")
  }
}
