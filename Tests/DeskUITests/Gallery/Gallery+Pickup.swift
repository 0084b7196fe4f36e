@testable import DeskCore
@testable import DeskUI

extension Gallery {
  /// The counter from who comes to what left.
  static let pickup: [Picture] = [
    .counter("pickup-start", "3", roles: [.front]) { try waiting() },
    .counter("pickup-start-found", "3 t o r r <enter>", roles: [.front]) { try lookAlikes() },
    visit("pickup-checks", ""),
    .counter("pickup-look-alike", "<f2> t o r r <enter> s d y 03141971 <enter>", roles: [.front]) {
      try lookAlikes()
    },
    visit("pickup-cleared", selfIdentified + " 2 <enter> y"),
    visit("pickup-released", selfIdentified + " 2 <enter> y <f9>"),
    visit("pickup-refused", bearer + " y y n y y y t <enter>"),
    visit("pickup-why-not", "W"),
    visit("pickup-fallback", "s d n y 3/10/2026 <enter>"),
    visit("pickup-wrong-count", selfIdentified + " 3 <enter>"),
    visit("pickup-three-wrong", "s d y 01011970 <enter> 01011971 <enter> 01011972 <enter>"),
    visit("pickup-stop", "s d y <f12>"),
    visit("pickup-alarm", "s d y 03141971 <enter>").then(alarm),
    .counter("pickup-inspection", "<f2> t o r r <enter> " + selfIdentified, roles: [.front]) {
      try inspected()
    },
    .counter(
      "pickup-laid-out", "<f2> t o r r <enter> " + selfIdentified + " 2 <enter> <f9>",
      roles: [.front]
    ) { try inspected() },
  ]

  private static let bearer = "b Erik<space>Berg <enter> b d y 03141971 <enter> 0148 <enter>"

  private static func visit(_ name: String, _ keys: String) -> Picture {
    .counter(name, "<f2> t o r r <enter> " + keys, roles: [.front]) { try shelved() }
  }

  private static func waiting() throws -> CounterDesk {
    var (counter, request) = try CounterDesk.withPacket()
    try counter.done("pickup.arrive", by: "front", ["request": .text(request)])
    return counter
  }

  private static func lookAlikes() throws -> CounterDesk {
    var counter = try CounterDesk.withPacket().desk
    counter.patient("0041-999-9")
    return counter
  }

  private static func inspected() throws -> CounterDesk {
    var counter = try CounterDesk()
    counter.patient()
    _ = try counter.shelved(
      "0041-872-3",
      [
        "delivery": .text("inspection"),
        "inspectAt": .instant(counter.now.adding(seconds: 3_600)),
      ])
    return counter
  }
}
