import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct WholeDeskTests {
  static let pickup = "s d y 0 3 1 4 1 9 7 1 <enter> 0 1 4 8 <enter> y 2 <enter> y <f9>"

  @Test func `a walk-in pickup from the find box is at most thirty keys`() throws {
    let (counter, request) = try CounterDesk.withPacket()
    var desk = try DeskPlayer(counter, roles: [.front])
    let script = "<f2> t o r r e <enter> " + Self.pickup

    try desk.press(script)

    #expect(try Key.script(script).count <= 30)
    #expect(desk.counter.chart.requests[request]?.stage == .released)
    #expect(desk.papers.map(\.kind) == ["receipt"])
  }

  @Test func `a slip and the checks release the packet`() throws {
    let (counter, request) = try CounterDesk.withPacket()
    var desk = try DeskPlayer(counter, roles: [.front])

    try desk.press("<scan:\(request)> " + Self.pickup)

    #expect(desk.counter.chart.requests[request]?.stage == .released)
    try desk.press("<esc>")
    #expect(desk.app.focus == .queue)
    #expect(desk.screen.contains("No request is in this view."))
  }

  @Test func `somebody who waits is greeted at the start and served by F9`() throws {
    var (counter, request) = try CounterDesk.withPacket()
    try counter.done("pickup.arrive", by: "front", ["request": .text(request)])
    var desk = try DeskPlayer(counter, roles: [.front])
    #expect(desk.app.message.text.contains("waits for \(request)"))

    try desk.press("<f9> " + Self.pickup)

    #expect(desk.counter.chart.requests[request]?.stage == .released)
  }

  @Test func `a new request is validated, taken and packed by keys, and checked by another`() throws
  {
    var counter = try CounterDesk()
    counter.patient()
    let request = try counter.done(
      "request.log", by: "front",
      [
        "patient": .text("0041-872-3"), "kind": .text("ownRecords"), "inWriting": .flag(true),
        "signed": .flag(true), "types": counter.words("images"), "media": counter.words("disc"),
        "delivery": .text("pickup"),
        "matchedBy": counter.words("fullName", "bornOn", "phoneLastFour"),
      ])
    var desk = try DeskPlayer(counter, roles: [.clerk])
    try desk.press("V <f9>")
    let disc = try desk.counter.made(for: request)

    try desk.press("K <scan:\(disc)> <enter>")
    #expect(desk.counter.chart.requests[request]?.stage == .packed)
    try desk.press("b B - 1 <enter>")
    #expect(desk.counter.chart.requests[request]?.stage == .packed)
    #expect(desk.screen.contains("packed this and cannot check it"))

    var other = desk.counter
    other.chart.people["pat"] = nil
    try other.done("request.passCheck", on: request, by: "clerk2", ["bin": .text("B-1")])
    #expect(other.chart.requests[request]?.stage == .ready)
  }

  @Test func `a request that is not in order says every reason and waits for the cure`() throws {
    var counter = try CounterDesk()
    counter.patient()
    let request = try counter.done(
      "request.log", by: "front",
      ["patient": .text("0041-872-3"), "kind": .text("thirdParty")])
    var desk = try DeskPlayer(counter, roles: [.clerk])

    try desk.press("V")

    #expect(desk.counter.chart.requests[request]?.stage == .needsInfo)
    #expect(desk.screen.contains("Why not: \(request)"))
    try desk.press("P <esc>")
    #expect(desk.papers.map(\.subject) == [request])
    #expect(desk.screen.contains("NEEDS INFO"))
  }

  @Test(arguments: [1, 2, 3])
  func `whatever is pressed, the screen holds and nobody is released unidentified`(
    _ seed: UInt64
  ) throws {
    let (counter, _) = try CounterDesk.withPacket()
    var desk = try DeskPlayer(counter, roles: [.front, .clerk])
    var dice = SplitMix(seed: seed)

    for step in 0..<400 {
      let key = try #require(Self.keys.randomElement(using: &dice))
      try desk.press(key)
      let frame = desk.app.view()
      let isWhole = frame.lines().allSatisfy { Text.width($0) <= frame.size.columns }
      #expect(isWhole, "step \(step) \(key.spelling)")
    }

    for visit in desk.counter.chart.visits.values where visit.stage == .done {
      #expect(visit.identifiers.count { $0.matches } >= 2)
    }
  }

  static let keys: [Key] =
    "sdybnr0148fq:?.123/ *vhaAKbBVRDWTt+c".map { .character($0) }
    + [
      .enter, .escape, .tab, .backTab, .up, .down, .pageDown, .backspace, .f(1), .f(2), .f(3),
      .f(4), .f(6), .f(9), .f(10), .f(12), .control("k"), .control("c"), .enter, .escape,
      .scan("RQ-10001"), .scan("MD-10001"), .scan("0041-872-3"), .paste("\u{1B}[2J\u{202E}x"),
      .resize(Size(rows: 40, columns: 120)), .resize(Size(rows: 24, columns: 80)),
      .resize(Size(rows: 10, columns: 30)),
    ]
}

/// Dice that fall the same way for the same seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
