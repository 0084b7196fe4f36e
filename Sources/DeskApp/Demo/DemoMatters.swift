import DeskCore

/// What stands beside the requests of a demo: amendments, notices, accountings, an incident.
///
/// One plan each, through the same acts as at a desk.
struct DemoMatters {
  let calendar: DemoCalendar
  let world: DemoPatients

  /// The commands that make one.
  static let makes: Set<String> = [
    "amendment.receive", "death.record", "adoption.receive", "accounting.receive",
    "accounting.suspend", "incident.open",
  ]

  /// The plans, in the order of the lists.
  var plans: [DemoPlan] {
    [
      newAmendment, reviewedAmendment, dueAmendment, deniedAmendment, completeDeath,
      incompleteDeath, decree, birthCertificate, freeAccounting, secondAccounting, suspension,
      incident,
    ]
  }

  /// A plan for one of the patients of the stories or after them.
  func planner(_ patient: Int, daysAgo: Int, minute: Int = 9 * 60) -> DemoPlanner {
    let person = world.patients[patient]
    return DemoPlanner(
      calendar: calendar, patient: person,
      studies: world.studies.filter { $0.mrn == person.mrn }, daysAgo: daysAgo, minute: minute)
  }

  private var newAmendment: DemoPlan {
    var story = planner(1, daysAgo: 2)
    story.askAmendment(
      entry: "X-ray left wrist, no fracture", wanted: "It was the right wrist",
      reason: "My left hand was never X-rayed", channel: "counter")
    return story.plan
  }

  private var reviewedAmendment: DemoPlan {
    var story = planner(5, daysAgo: 12)
    story.askAmendment(
      entry: "Social history: smoker, 10 a day", wanted: "Never smoked",
      reason: "I have never smoked; it was my brother's history", channel: "mail")
    story.wait(days: 2, minute: 10 * 60)
    story.plan.add("amendment.start", on: .matter, by: "mkl", at: story.soon())
    return story.plan
  }

  /// Its sixty days are nearly over, and it waits for the patient.
  private var dueAmendment: DemoPlan {
    var story = planner(7, daysAgo: 30)
    story.askAmendment(
      entry: "Allergic to penicillin", wanted: "No known allergies",
      reason: "The test of last year was negative", channel: "portal",
      receivedOn: calendar.today - 56)
    story.plan.add("amendment.start", on: .matter, by: "prs", at: story.soon())
    story.wait(days: 3, minute: 11 * 60)
    story.plan.add(
      "amendment.needInfo", on: .matter, by: "prs", at: story.soon(),
      ["question": .text("a copy of the allergy test")])
    return story.plan
  }

  /// Denied by a whole letter; the patient's statement has come, and nobody has answered it.
  private var deniedAmendment: DemoPlan {
    var story = planner(6, daysAgo: 20)
    story.askAmendment(
      entry: "Patient left against advice", wanted: "I was told that I may go",
      reason: "The nurse said so", channel: "counter")
    story.plan.add("amendment.start", on: .matter, by: "mkl", at: story.soon())
    story.wait(days: 6, minute: 14 * 60)
    story.plan.add(
      "amendment.deny", on: .matter, by: "pto", at: story.soon(),
      [
        "ground": .text("accurateAndComplete"), "letter": .text("LT-104"), "plain": .flag(true),
        "says": story.list([
          "basis", "statementRight", "statementHow", "requestAlong", "complaintHere",
          "complaintHHS",
        ]),
      ])
    story.wait(days: 8, minute: 9 * 60)
    story.plan.add(
      "amendment.disagree", on: .matter, by: "mkl", at: story.soon(),
      [
        "text": .text("I was discharged by the night nurse and did not leave by myself."),
        "inWriting": .flag(true),
      ])
    return story.plan
  }

  /// Everything is there; data integrity verifies it next.
  private var completeDeath: DemoPlan {
    var story = planner(9, daysAgo: 3)
    story.tellDeath(isComplete: true)
    story.plan.add("death.complete", on: .matter, by: "jdo", at: story.soon(3))
    return story.plan
  }

  private var incompleteDeath: DemoPlan {
    var story = planner(10, daysAgo: 1)
    story.tellDeath(isComplete: false)
    return story.plan
  }

  private var decree: DemoPlan {
    var story = planner(4, daysAgo: 4)
    story.showPaper("adoptionDecree", pages: 4)
    story.plan.add("adoption.accept", on: .matter, by: "jdo", at: story.soon(4))
    return story.plan
  }

  /// One of the eight papers that show no adoption, before anybody has looked at it.
  private var birthCertificate: DemoPlan {
    var story = planner(11, daysAgo: 0, minute: 8 * 60)
    story.showPaper("birthCertificate", pages: 1)
    return story.plan
  }

  private var freeAccounting: DemoPlan {
    var story = planner(0, daysAgo: 9)
    story.askAccounting()
    return story.plan
  }

  /// The second one in a year: the first was free, and a fee was announced for this one.
  private var secondAccounting: DemoPlan {
    var story = planner(8, daysAgo: 30)
    story.askAccounting()
    story.plan.add("accounting.compile", on: .matter, by: "mkl", at: story.soon())
    story.plan.add(
      "accounting.issue", on: .matter, by: "pto", at: story.soon(), ["letter": .text("LT-88")])
    story.wait(days: 24, minute: 10 * 60)
    story.askAccounting()
    story.plan.add(
      "accounting.giveFeeNotice", on: .matter, by: "mkl", at: story.soon(),
      [
        "cents": .number(2_500), "letter": .text("LT-112"), "offersChoice": .flag(true),
      ])
    return story.plan
  }

  private var suspension: DemoPlan {
    var story = planner(2, daysAgo: 5)
    story.plan.add(
      "accounting.suspend", on: .nothing, by: "pto", at: story.soon(),
      [
        "patient": .text(story.patient.mrn), "channel": .text("fax"),
        "agency": .text("State Board of Oversight"), "official": .text("Inspector R. Dahl"),
        "inWriting": .flag(true), "saysImpede": .flag(true), "until": .day(calendar.today + 60),
      ])
    return story.plan
  }

  private var incident: DemoPlan {
    var story = planner(3, daysAgo: 3)
    story.plan.add(
      "incident.open", on: .nothing, by: "jdo", at: story.soon(),
      [
        "patient": .text(story.patient.mrn), "cause": .text("wrongAddress"),
        "description": .text("A letter with a report"), "recipient": .text("A former address"),
        "releasedBy": story.list(["prs"]),
      ])
    return story.plan
  }
}
