import DeskCore

/// The ordinary requests of a demo: every stage, in the shares of a real desk.
struct DemoCrowd {
  let calendar: DemoCalendar
  let world: DemoPatients
  let policy: Policy

  /// The parts that requests play, with how many of a hundred play each.
  private static let shares: [(share: Int, part: Part)] = [
    (26, .collected), (8, .sent), (14, .logged), (8, .needsInfo), (8, .validated), (11, .inWork),
    (5, .pended), (5, .packed), (6, .ready), (3, .sendable), (2, .cancelled), (2, .merged),
    (1, .unclaimed), (1, .destroyed),
  ]

  enum Part {
    case collected, sent, logged, needsInfo, validated, inWork, pended, packed, ready, sendable
    case cancelled, merged, unclaimed, destroyed
  }

  /// As many plans as wanted, each its own person's; the same dice give the same crowd.
  func plans(_ count: Int, dice: inout Dice) -> [DemoPlan] {
    (0..<max(0, count)).map { index in
      plan(part: Self.part(for: index), index: index, dice: &dice)
    }
  }

  private static func part(for index: Int) -> Part {
    var rest = index * 37 % 100
    for (share, part) in shares {
      if rest < share { return part }
      rest -= share
    }
    return .logged
  }

  private func plan(part: Part, index: Int, dice: inout Dice) -> DemoPlan {
    let spares = world.patients.count - 10
    let patient = world.patients[10 + (spares > 0 ? dice.roll(0...spares - 1) : -1)]
    var story = DemoPlanner(
      calendar: calendar, patient: patient,
      studies: world.studies.filter { $0.mrn == patient.mrn },
      daysAgo: dice.roll(part.isClosed ? 6...60 : 1...18), minute: dice.roll(8 * 60...15 * 60))
    let bin = "\(["A", "B", "C", "D"][index % 4])-\(padded(10 + index % 80, 2))"
    let company = dice.pick(DemoNames.companies, or: "Northway Insurance")
    play(part, story: &story, bin: bin, company: company, index: index)
    return story.plan
  }

  private func play(
    _ part: Part, story: inout DemoPlanner, bin: String, company: String, index: Int
  ) {
    if part == .sent || part == .sendable {
      story.logThirdPartyOrMail(company: company, byMail: index % 2 == 0)
    } else if part == .needsInfo {
      story.logOwn(delivery: .pickup, inWriting: true)
      story.plan.forgetSignature()
    } else {
      let late = part == .logged && index % 9 == 0
      let day = late ? calendar.today - 33 : nil
      story.logOwn(delivery: .pickup, inWriting: index % 5 != 0, receivedOn: day)
    }
    story.carry(to: part, bin: bin)
  }
}

extension DemoCrowd.Part {
  var isClosed: Bool {
    switch self {
    case .collected, .sent, .cancelled, .merged, .unclaimed, .destroyed: true
    default: false
    }
  }
}

extension DemoPlan {
  /// Takes the signature off the request that was logged last, so that it needs information.
  mutating func forgetSignature() {
    guard let index = steps.lastIndex(where: { $0.action == "request.log" }) else { return }
    var facts = steps[index].facts
    facts["signed"] = .flag(false)
    steps[index] = Step(
      at: steps[index].at, user: steps[index].user, action: steps[index].action,
      on: steps[index].on, facts: facts)
  }
}
