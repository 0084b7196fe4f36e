import DeskCore

/// What is to happen to one request of a demo, step by step, each at its time.
struct DemoPlan {
  /// One command of the past.
  struct Step {
    let at: Instant
    let user: String
    let action: String
    /// Which number the command is on: the request's, the paper's, the visit's, the matter's.
    let on: Subject
    let facts: Facts
  }

  /// What a step is on, or makes.
  enum Subject: Hashable {
    case nothing, paper, request, disc, visit, matter
  }

  var steps: [Step] = []

  mutating func add(
    _ action: String, on subject: Subject, by user: String, at: Instant, _ facts: Facts = [:]
  ) {
    let last = steps.last?.at.adding(seconds: 20)
    steps.append(
      Step(at: max(at, last ?? at), user: user, action: action, on: subject, facts: facts))
  }
}

/// Builds plans: each method takes a request one part further.
struct DemoPlanner {
  let calendar: DemoCalendar
  let patient: Patient
  let studies: [Study]
  var plan = DemoPlan()
  /// The day that the next step happens on, in business days before today.
  var daysAgo: Int
  var minute: Int

  /// A time on the current day, some minutes after the last one.
  mutating func soon(_ minutes: Int = 7) -> Instant {
    minute += minutes
    return calendar.at(calendar.business(daysAgo: daysAgo), minute: minute)
  }

  /// Goes that many business days on, at most to today.
  mutating func wait(days: Int, minute: Int) {
    daysAgo = max(0, daysAgo - days)
    self.minute = minute
  }
}
