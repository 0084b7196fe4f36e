import DeskCore

/// The cases of a real morning that a newcomer should meet, one plan each.
struct DemoStories {
  let calendar: DemoCalendar
  let world: DemoPatients
  let policy: Policy

  /// The plans, with the walk-in that waits first.
  var plans: [DemoPlan] {
    [
      walkIn, lookAlike(2), lookAlike(3), turning18, revoked, unsignedNote, oldReady, dueToday,
      yesterdayRefused,
    ]
  }

  private func planner(_ patient: Int, daysAgo: Int, minute: Int = 9 * 60) -> DemoPlanner {
    let person = world.patients[patient]
    return DemoPlanner(
      calendar: calendar, patient: person,
      studies: world.studies.filter { $0.mrn == person.mrn }, daysAgo: daysAgo, minute: minute)
  }

  /// A patient in order, her packet on the shelf, herself at the counter.
  private var walkIn: DemoPlan {
    var story = planner(0, daysAgo: 5)
    story.logOwn(delivery: .pickup, inWriting: true)
    story.makeReady(bin: "B-14")
    story.wait(days: 9, minute: 9 * 60 + 55)
    story.arrive()
    return story.plan
  }

  /// Two patients of one name and one birthday: a third identifier is needed.
  private func lookAlike(_ patient: Int) -> DemoPlan {
    var story = planner(patient, daysAgo: 4, minute: 11 * 60 + patient)
    story.logOwn(delivery: .pickup, inWriting: true)
    story.makeReady(bin: "C-0\(patient)")
    return story.plan
  }

  /// A mother asked for her daughter, who turns 18 in three days.
  private var turning18: DemoPlan {
    var story = planner(4, daysAgo: 6)
    story.plan.add(
      "authorization.scanIn", on: .nothing, by: "jdo", at: story.soon(),
      [
        "kind": .text("proof"), "patient": .text(story.patient.mrn), "isWritten": .flag(true),
        "inHand": .flag(true), "bearer": .text("Karin Olson"), "proof": .text("birthRecord"),
      ])
    story.plan.add("authorization.check", on: .paper, by: "jdo", at: story.soon())
    story.logOwn(
      delivery: .pickup, inWriting: true,
      requester: ["relation": .text("parent"), "name": .text("Karin Olson")])
    story.plan.add(
      "request.attach", on: .request, by: "mkl", at: story.soon(),
      ["authorityPaper": .text("$paper")])
    story.makeReady(bin: "A-03")
    return story.plan
  }

  /// A law firm's authorization, revoked this morning; its packet is still on the shelf.
  private var revoked: DemoPlan {
    var story = planner(5, daysAgo: 8)
    story.logThirdParty(company: "Hale & Ortiz LLP", delivery: .pickup)
    story.makeReady(bin: "B-07")
    story.wait(days: 9, minute: 9 * 60 + 5)
    story.plan.add(
      "authorization.revoke", on: .paper, by: "jdo", at: story.soon(0),
      ["inWriting": .flag(true), "channel": .text("fax")])
    return story.plan
  }

  /// A brother came with a note that nobody signed; he was turned away and may come again.
  private var unsignedNote: DemoPlan {
    var story = planner(6, daysAgo: 7)
    story.logOwn(delivery: .pickup, inWriting: true)
    story.makeReady(bin: "C-11")
    story.wait(days: 3, minute: 14 * 60)
    story.arrive()
    story.plan.add("pickup.call", on: .visit, by: "jdo", at: story.soon(2))
    story.plan.add(
      "pickup.claimRole", on: .visit, by: "jdo", at: story.soon(0),
      [
        "part": .text("bearer"), "name": .text("Declan O'Brien"), "relation": .text("sibling"),
      ])
    story.identify(.bornOn, story.patient.bornOn.map(\.description) ?? "")
    story.identify(.phoneLastFour, String(story.patient.phone.suffix(4)))
    story.plan.add(
      "pickup.showID", on: .visit, by: "jdo", at: story.soon(0),
      [
        "idKind": .text("driverLicence"), "attested": .flag(true), "photoMatches": .flag(true),
        "nameAttested": .flag(true),
      ])
    let note: Facts = [
      "isWritten": .flag(true), "isSigned": .flag(false),
      "dated": .day(calendar.business(daysAgo: story.daysAgo)),
      "bearer": .text("Declan O'Brien"), "namesPatient": .flag(true),
      "request": .text("$request"),
    ]
    story.plan.add("pickup.verifyNote", on: .visit, by: "jdo", at: story.soon(0), note)
    story.plan.add("pickup.turnAway", on: .visit, by: "jdo", at: story.soon(1))
    return story.plan
  }

  /// A packet that nobody has collected for weeks.
  private var oldReady: DemoPlan {
    var story = planner(7, daysAgo: 26)
    story.logOwn(delivery: .pickup, inWriting: true)
    story.makeReady(bin: "D-02")
    return story.plan
  }

  /// A request that must go out today.
  private var dueToday: DemoPlan {
    let day = calendar.received(toActBy: calendar.business(daysAgo: 0), policy: policy)
    var story = planner(8, daysAgo: 2)
    story.logOwn(delivery: .pickup, inWriting: true, receivedOn: day)
    story.validate()
    story.assign(to: "mkl")
    return story.plan
  }

  /// Somebody whose identifiers did not match yesterday.
  private var yesterdayRefused: DemoPlan {
    var story = planner(9, daysAgo: 5)
    story.logOwn(delivery: .pickup, inWriting: true)
    story.makeReady(bin: "A-11")
    story.wait(days: 3, minute: 15 * 60)
    story.arrive()
    story.plan.add("pickup.call", on: .visit, by: "jdo", at: story.soon(1))
    story.plan.add(
      "pickup.claimRole", on: .visit, by: "jdo", at: story.soon(0), ["part": .text("patient")])
    for _ in 0..<3 { story.identify(.phoneLastFour, "0000") }
    return story.plan
  }
}
