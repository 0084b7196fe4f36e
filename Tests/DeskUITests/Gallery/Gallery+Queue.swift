@testable import DeskCore
@testable import DeskUI

extension Gallery {
  /// The queue as it is worked through, without a form.
  static let queue: [Picture] = [
    .morning("queue", ""),
    .morning("queue-front", "", roles: [.front]),
    .morning("queue-marked", "<space> <space> j <space>"),
    .morning("queue-filter", "/ t o r") {
      let ask = QueueAsk(filter: "tor", user: "jdo", today: Morning.today)
      return [.queue(Morning.page([Morning.rows[2]], ask))]
    },
    .morning("queue-empty", "") { [.queue(Morning.page([]))] },
    .morning("queue-view", "v"),
    .morning("queue-sort", "s"),
    .morning("queue-alarm", "") { alarm },
    .morning("queue-alarm-under-way", "") {
      [.queueCounts(QueueCounts(open: 61, overdue: 2, recalled: 2)), .alarms(pulls + [carried])]
    },
    .morning("queue-alarm-carried", "") {
      [.queueCounts(QueueCounts(open: 61, overdue: 2, recalled: 1)), .alarms([carried])]
    },
    .morning("queue-alarm-many", "") {
      [
        .queueCounts(QueueCounts(open: 61, overdue: 2, recalled: 9)),
        .alarms((1...9).map { pull("RQ-2044\($0)", bin: "B-0\($0)") }),
      ]
    },
    .morning("queue-destroy", "") { alarm }.pressing("D"),
    .morning("shelf-listed", "g", "") {
      [.shelf(ShelfMap(site: "STP", packets: packets, listed: ["B-14", "B-1", "C-7", "C-8"]))]
    },
    .morning("shelf-found", "g", "B - 1 4") { [.shelf(QueueShelfTests.map)] },
    .morning("shelf-empty", "g") { [.shelf(ShelfMap(site: "STP", packets: []))] },
    .morning("unclaimed-empty", "U") { [.shelf(ShelfMap(site: "STP", packets: []))] },
    .morning("undo-refused", "j u") { [undoRefused] },
  ]

  /// What tells the desk of one packet that must come off the shelf.
  static let alarm: [Reply] = [
    .queueCounts(QueueCounts(open: 61, overdue: 2, recalled: 1)), .alarms(pulls),
  ]

  private static let pulls = [pull("RQ-20440", bin: "B-14")]

  private static func pull(_ id: String, bin: String) -> QueueRow {
    Morning.row(Morning.request(id, .recalled, bin: bin), "Lee", "Sun")
  }

  /// A recalled packet that somebody carries to another site.
  private static var carried: QueueRow {
    var row = Morning.row(Morning.request("RQ-20441", .recalled), "Kim", "David")
    row.goingTo = "STE"
    return row
  }

  private static var packets: [ShelfPacket] { QueueShelfTests.map.packets }

  /// A denial that went out by its letter is never taken back.
  private static var undoRefused: Reply {
    let claim = UndoClaim(
      did: "request.deny", entry: "c-17", by: "jdo", user: "jdo", undoing: .toldOutside,
      version: 4, now: 4)
    let refused = Outcome.Refused(
      subject: "RQ-20433", stage: "denied", seq: 7,
      breaches: Rule<UndoClaim>.takenBack.breaches(claim))
    return .answered(tag: "queue request.undo RQ-20433", [.refused(refused)])
  }
}

extension Picture {
  /// The same picture after more keys.
  func pressing(_ keys: String) -> Picture {
    Picture(name: name) { [app] size in
      var app = try app(size)
      for key in try Key.script(keys) { _ = app.handle(key) }
      return app
    }
  }
}
