import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct QueueKeysTests {
  func order(_ action: String, _ id: String, _ facts: Facts = [:]) -> Effect {
    .commit([Order(action, on: id, facts)], tag: "queue \(action) \(id)")
  }

  @Test func `a assigns the row to me`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(
      try desk.press("a") == [
        order("request.assign", "RQ-20411", ["to": .text("jdo"), "from": .text("mkl")])
      ])
  }

  @Test func `A shows who works here, narrows by letters, and asks before it assigns many`() throws
  {
    var desk = AppDriver(try Morning.session())
    #expect(try desk.press("<space> <space> A") == [.ask(.people)])
    desk.answer(
      .people([
        Person(user: "mkl", name: "Mika Larsen", roles: [.clerk], site: "STP"),
        Person(user: "prs", name: "Priya Sandhu", roles: [.clerk], site: "STP"),
        Person(user: "old", name: "Olga Dahl", roles: [.clerk], site: "STP", isDisabled: true),
      ]))
    #expect(desk.screen.contains("Assign 2 requests to"))
    #expect(!desk.screen.contains("Olga"))

    #expect(try desk.press("p r i <enter>") == [])
    #expect(desk.screen.contains("Assign 2 requests to prs?"))
    #expect(try desk.press("<enter>") == [])
    let asked = try desk.press("y")

    #expect(
      asked
        == [("RQ-20411", "mkl"), ("RQ-20433", "jdo")].map { id, holder in
          order("request.assign", id, ["to": .text("prs"), "from": .text(holder)])
        })
  }

  @Test func `h on a held row goes on at once`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("j j j j j j h") == [order("request.resume", "RQ-20424")])
  }

  @Test(arguments: [(4, "request.validate", "RQ-20421"), (5, "request.cure", "RQ-20422")])
  func `V asks whether the row is in order, by the stage's own move`(
    _ row: Int, _ action: String, _ id: String
  ) throws {
    var desk = AppDriver(try Morning.session())
    for _ in 0..<row { try desk.press("j") }

    #expect(try desk.press("V") == [order(action, id)])
  }

  @Test func `a key without a move at the row's stage says why and sends nothing`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("j j V") == [])
    #expect(desk.screen.contains("Why not: RQ-20418"))
    #expect(desk.screen.contains("R-00"))
  }

  @Test func `a key that needs another role says why and sends nothing`() throws {
    var desk = AppDriver(try Morning.session(roles: [.front]))

    #expect(try desk.press("a") == [])
    #expect(desk.screen.contains("R-06"))
  }

  @Test func `b asks for the bin and B for the cause, which may not be empty`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("j b") == [.ask(.shelf)])
    #expect(
      try desk.press("B - 0 7 <enter>")
        == [order("request.passCheck", "RQ-20433", ["bin": .text("B-07")])])
    #expect(try desk.press("B <enter>") == [])
    #expect(desk.message == "Please say why, in a few words.")
    #expect(
      try desk.press("x <enter>")
        == [order("request.failCheck", "RQ-20433", ["cause": .text("x")])])
  }

  @Test func `D asks first, and only yes destroys`() throws {
    let pull = Morning.row(Morning.request("RQ-20440", .recalled, bin: "B-14"), "Lee", "Sun")
    var desk = AppDriver(try Morning.session(), rows: [pull])

    #expect(try desk.press("D n") == [])
    #expect(try desk.press("D y") == [order("request.destroy", "RQ-20440")])
  }

  @Test func `n records the notice and p opens the counter`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("j j n") == [order("request.notify", "RQ-20418")])
    try desk.press("p")
    #expect(try desk.pickup().opened == [.subject("RQ-20418", foundBy: nil)])
  }

  @Test func `v and a letter change the view, and Escape brings all back`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(
      try desk.press("v o")
        == [.ask(.queue(QueueAsk(view: .overdue, user: "jdo", today: Morning.today)))])
    #expect(try desk.press("<esc>") == [.ask(.queue(QueueAsk(user: "jdo", today: Morning.today)))])
  }

  @Test func `no two views or orders begin with the same letter`() {
    for words in [QueueAsk.View.allCases.map(\.words), QueueAsk.Sort.allCases.map(\.words)] {
      #expect(Set(words.compactMap(\.first)).count == words.count)
    }
  }

  @Test func `the filter asks at each letter, keeps digits as text, and Escape clears it`() throws {
    var desk = AppDriver(try Morning.session())

    let asked = try desk.press("/ k 1")
    #expect(
      asked
        == ["k", "k1"].map {
          .ask(.queue(QueueAsk(filter: $0, user: "jdo", today: Morning.today)))
        })
    #expect(desk.app.focus == .queue)
    try desk.press("<esc>")

    #expect(try desk.queue().filter.isEmpty)
  }

  @Test func `marks are counted and Escape clears them before anything else`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("*")
    #expect(desk.message.hasPrefix("9 marked."))
    try desk.press("<esc>")

    #expect(desk.message == "No row is marked.")
    #expect(desk.app.focus == .queue)
  }

  @Test func `an empty queue answers every key with a sentence or nothing`() throws {
    var desk = AppDriver(try Morning.session(), rows: [])

    for key in "p a h V K b B n R D W J S X E M O C I F L H Z Q ! c <enter> <space> j <end>".split(
      separator: " ")
    {
      #expect(
        try desk.press(String(key)).allSatisfy { effect in
          if case .commit = effect { false } else { true }
        }, "\(key)")
      #expect(desk.app.focus == .queue)
    }
  }

  @Test(arguments: [Set<Role>([.front]), [.clerk], [.front, .clerk]])
  func `the queue's keys have two routes, a help and no reserved key`(_ roles: Set<Role>) throws {
    let desk = AppDriver(try Morning.session(roles: roles))

    #expect(KeymapLint.problems(in: try desk.queue().bindings) == [])
  }
}
