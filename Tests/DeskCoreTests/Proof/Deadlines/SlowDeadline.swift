/// The clocks of a request, counted on fingers: the other calculator of the proof.
///
/// Written from 45 CFR 164.524(b)(2), 164.526(b), 164.528(c), 21 CFR 900.12(c)(4), Minn. Stat.
/// 144.292 and 645.15 as tell them; words and numbers are its
/// own, and nothing is asked of the desk.
struct SlowDeadline: Equatable, CustomStringConvertible {
  var federal: Int?
  var state: Int?
  var mammogram: Int?
  var promise: Int
  var governing: Int
  var governs: String
  var actBy: Int

  /// What is asked: a track and a place by name, a day of the walk, and the flags.
  struct Question {
    var track: String
    var inMinnesota: Bool
    var received: Int
    var written: Bool
    var mammogram: Bool
    var extended: Int
  }

  init(_ question: Question, by calendar: WalkedCalendar) {
    let received = question.received
    federal = Self.federalDays[question.track].map {
      Self.last($0 + question.extended, after: received)
    }
    if question.track == "access" && question.written && question.inMinnesota {
      // A period that ends on a Saturday, Sunday or holiday omits that day.
      state = calendar.open(from: Self.last(30, after: received), stepping: 1)
    }
    if question.mammogram { mammogram = Self.last(15, after: received) }
    promise = Self.last(14, after: received)
    var provider: Int?
    if question.track == "provider" {
      let first = calendar.open(from: received + 1, stepping: 1)
      provider = calendar.open(from: first + 1, stepping: 1)
    }
    (governing, governs) = (promise, "promise")
    var isLegal = false
    for (name, day) in [
      ("hipaa", federal), ("state", state), ("mammography", mammogram), ("provider", provider),
    ] {
      guard let day, !isLegal || day < governing else { continue }
      (governing, governs, isLegal) = (day, name, true)
    }
    actBy = calendar.open(from: governing, stepping: -1)
  }

  /// Calendar days of federal law by track.
  private static let federalDays = [
    "access": 30, "directive": 30, "amendment": 60, "accounting": 60,
  ]

  /// The last of so many days, the day of receipt not counted and the last one counted.
  private static func last(_ days: Int, after received: Int) -> Int {
    var (counted, day) = (0, received)
    while counted < days {
      day += 1
      counted += 1
    }
    return day
  }

  var description: String {
    "federal \(federal ?? 0), state \(state ?? 0), mammogram \(mammogram ?? 0), "
      + "promise \(promise), \(governs) governs \(governing), act by \(actBy)"
  }
}
