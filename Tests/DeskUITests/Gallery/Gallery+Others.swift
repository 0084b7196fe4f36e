@testable import DeskCore
@testable import DeskUI

extension Gallery {
  /// What the goldens of Amend do not have whole.
  static let amend: [Picture] = [
    matter("amend-form", "<scan:AM-10001> D d <enter> n"),
    matter("amend-form-list", "<scan:AM-10001> D p <enter> r <enter> LT-3 <enter> bs <f4>"),
    matter("amend-zoom", "<scan:NT-10001> z"),
    matter("amend-with-closed", "<gt> <gt> v"),
    matter("amend-why-not", "<scan:NT-10001> W"),
    matter("amend-empty-field", "<scan:AM-10001> E <f9>"),
    matter("amend-alarm", "").then(alarm),
  ]

  private static func matter(_ name: String, _ keys: String) -> Picture {
    Picture(name: name) { size in
      var desk = try AmendMorning().open(AmendDoorTests.everyone, size: size)
      try desk.press(keys)
      return desk.app
    }
  }

  /// The history of a request that was handed over, and of one that was refused.
  static let audit: [Picture] = [
    history("audit-empty", nil) { try AuditDesk() },
    history("audit-events", "") { try AuditDesk.released() },
    history("audit-events-down", "j j j j") { try AuditDesk.released() },
    history("audit-filter", "/ i d e n t") { try AuditDesk.released() },
    history("audit-items", "<gt>") { try AuditDesk.released() },
    history("audit-documents", "<gt> <gt>") { try scanned() },
    history("audit-documents-none", "<gt> <gt>") { try AuditDesk.released() },
    history("audit-refused", "") { try tooEarly() },
    history("audit-broken", "") {
      var desk = try AuditDesk.released()
      if let entry = desk.journal.last?.entry { desk.append(entry, isTrue: false) }
      return desk
    },
  ]

  private static func history(
    _ name: String, _ keys: String?, _ desk: @escaping @Sendable () throws -> AuditDesk
  ) -> Picture {
    Picture(name: name) { size in
      var desk = try desk()
      if keys != nil { try desk.open("RQ-10001") }
      var app = App(session: desk.session, size: size)
      _ = app.start()
      app.panes[.audit] = desk.pane
      app.focus = .audit
      _ = app.tellSize()
      for key in try Key.script(keys ?? "") { _ = app.handle(key) }
      return app
    }
  }

  private static func scanned() throws -> AuditDesk {
    var desk = try AuditDesk.released()
    for (digit, kind) in [("a", "pdf"), ("b", "png")] {
      try desk.does(
        "paper.file", on: "RQ-10001", at: "17T14:40",
        [
          "hash": .text(String(repeating: digit, count: 64)), "kind": .text(kind),
          "size": .number(1_025), "name": .text("\(digit) form.\(kind)"),
        ])
    }
    return desk
  }

  private static func tooEarly() throws -> AuditDesk {
    var desk = try AuditDesk()
    try desk.toTheCounter()
    let visit = try desk.does("pickup.arrive", at: "17T14:30", ["request": .text("RQ-10001")])
    try desk.does("pickup.call", on: visit, at: "17T14:30")
    try desk.does("pickup.handOver", on: visit, at: "17T14:31", ["count": .number(2)])
    return desk
  }

  /// Practice from the question to the tally.
  static let practice: [Picture] = [
    drill("practice-question", ""), drill("practice-rules", "2 <down> <space>"),
    drill("practice-wrong", "1"), drill("practice-right", "s 1"),
    drill("practice-tally", "1 <enter> s"),
    drill("practice-help", "<f1>"),
  ]

  private static func drill(_ name: String, _ keys: String) -> Picture {
    Picture(name: name) { size in
      var desk = try PracticeDesk(size: size)
      try desk.press(keys)
      return desk.app
    }
  }
}
