import Testing

@testable import DeskCore
@testable import DeskUI

/// Acts by a small form, on a desk whose rules answer.
@Suite struct QueueActTests {
  private func desk(_ roles: Set<Role>, _ facts: Facts = [:]) throws -> (DeskPlayer, String) {
    var counter = try CounterDesk()
    counter.patient()
    let request = try counter.logged(facts)
    return (try DeskPlayer(counter, roles: roles), request)
  }

  @Test func `a denial is refused with every rule, and keeps what was typed until it is whole`()
    throws
  {
    var (desk, request) = try desk([.privacy])

    try desk.press("X d <enter> t h r e a t <f9>")
    #expect(desk.counter.chart.requests[request]?.stage == .logged)
    #expect(desk.screen.contains("Why not: \(request)"))
    #expect(desk.screen.contains("R-36"))
    try desk.press("<esc>")
    #expect(desk.screen.contains("[threat"))
    #expect(desk.screen.contains("Against it: R-36"))

    try desk.press(
      "<enter> D r <enter> 1 2 3 <enter> t <enter> <enter> L - 9 <enter> y <enter> d a n g e r "
        + "<enter> y <enter> P r i v a c y <enter> 6 5 1 <enter> y <enter> n <enter> n <enter>")
    #expect(desk.screen.contains("No rule stands in the way."))
    try desk.press("<f9>")

    #expect(desk.counter.chart.requests[request]?.stage == .denied)
    #expect(desk.counter.chart.requests[request]?.denial?.letter == "L-9")
    #expect(desk.app.message.text == "\(request) is denied in writing.")
  }

  @Test func `a part is split off with its reason, and the cursor goes to the part`() throws {
    var (desk, request) = try desk([.clerk])

    try desk.press("S")
    #expect(desk.screen.contains("Asked for: images, reports on Disc."))
    try desk.press("r <enter>")
    #expect(desk.screen.contains("stays: images"))
    try desk.press("w <enter> h a r m <enter>")

    let child = try #require(desk.counter.chart.requests["\(request)-1"])
    #expect(child.wanted.types == [.reports])
    #expect(child.hold == "withheld: harm")
    #expect(desk.counter.chart.requests[request]?.wanted.types == [.images])
    #expect(desk.app.message.text.contains("\(request)-1 is withheld: X denies it in writing."))
    #expect((desk.app.panes[.queue] as? QueuePane)?.row?.id == "\(request)-1")
  }

  @Test func `a split of everything is refused and the form stays`() throws {
    var (desk, request) = try desk([.clerk])

    try desk.press("S i r <enter> o <enter> x <enter> <esc>")

    #expect(desk.counter.chart.requests["\(request)-1"] == nil)
    #expect(desk.screen.contains("R-38 PART_WHOLE"))
    try desk.press("<esc>")
    #expect(desk.app.message.text == "Nothing was changed.")
  }

  @Test func `a field that is missing gets the keys and nothing is asked`() throws {
    var (desk, _) = try desk([.clerk])
    let before = desk.orders.count

    try desk.press("S r <f9>")

    #expect(desk.orders.count == before)
    #expect(desk.screen.contains("is missing"))
    #expect(desk.app.message.text == "A field needs you first.")
  }

  @Test func `an extension names letter, days and reason, and shows the day it ends`() throws {
    var (desk, request) = try desk([.supervisor])
    try desk.press("E")
    #expect(desk.screen.contains("30 days more end"))

    try desk.press("L - 4 <enter> <enter> f i l m <f9>")

    #expect(
      desk.counter.chart.requests[request]?.extended == Request.Extension(letter: "L-4", days: 30))
  }

  @Test func `an extension without its reason is refused by R-31`() throws {
    var (desk, request) = try desk([.supervisor])

    try desk.press("E L - 4 <f9>")

    #expect(desk.counter.chart.requests[request]?.extended == nil)
    #expect(desk.screen.contains("EXTEND_NO_REASON"))
  }

  @Test func `days that are no number are said at the field`() throws {
    var (desk, request) = try desk([.supervisor])

    try desk.press("E L - 4 <enter> x x <f9>")

    #expect(desk.screen.contains("is no number"))
    #expect(desk.counter.chart.requests[request]?.extended == nil)
  }

  @Test func `a cancellation by a caller who is not identified is refused`() throws {
    var (desk, request) = try desk([.front])

    try desk.press("C y <enter> n <enter> n <enter> <f9>")
    #expect(desk.counter.chart.requests[request]?.stage == .logged)
    try desk.press("<esc> <up> <up> y <f9>")

    #expect(desk.counter.chart.requests[request]?.stage == .cancelled)
  }

  @Test func `the same request made twice is joined to the first, from either row`() throws {
    var (desk, first) = try desk([.clerk])
    try desk.counter.done("request.validate", on: first, by: "clerk")
    let second = try desk.counter.logged()
    try desk.press("<f5> J")
    #expect(desk.screen.contains("Merge \(first) with"))

    try desk.press("<enter>")

    #expect(desk.counter.chart.requests[second]?.mergedInto == first)
    #expect(desk.counter.chart.requests[first]?.stage == .validated)
  }

  @Test func `a request that no other of the patient's could be is not merged`() throws {
    var (desk, _) = try desk([.clerk])

    try desk.press("J")

    #expect(desk.app.message.text.contains("no other request"))
  }

  @Test func `a packet goes to another site of the practice, and no other is offered`() throws {
    let (counter, request) = try CounterDesk.withPacket()
    var desk = try DeskPlayer(counter, roles: [.clerk])
    try desk.press("O")
    #expect(desk.screen.contains("It lies at STP, bin B-14"))
    #expect(!desk.screen.contains("ROC"))

    try desk.press("1 <enter> v a n <enter>")

    #expect(desk.counter.chart.requests[request]?.goingTo == "STE")
    #expect(desk.counter.chart.requests[request]?.heldAt == "")
    try desk.press("O")
    #expect(desk.screen.contains("It lies at no site"))
    try desk.press("<esc> G")
    #expect(desk.screen.contains("sent it from STP to STE"))
    try desk.press("A - 1 <enter>")

    // The courier came back: whoever sent it has it again.
    #expect(desk.screen.contains("\(request) is taken in here."))
    #expect(desk.counter.chart.requests[request]?.heldAt == "STP")
    #expect(desk.counter.chart.requests[request]?.isUnderWay == false)
  }

  @Test func `where it is collected is changed by a key, among the sites of the practice`() throws {
    let (counter, request) = try CounterDesk.withPacket()
    var desk = try DeskPlayer(counter, roles: [.clerk])

    try desk.press("& 2 <enter>")

    #expect(desk.counter.chart.requests[request]?.collectAt == "STE")
    try desk.press("n")
    #expect(desk.screen.contains("R-55"))
    #expect(desk.counter.chart.requests[request]?.answeredOn == nil)
  }

  @Test func `what is sent shows its address, takes the courier's number, and asks it be read`()
    throws
  {
    var counter = try CounterDesk()
    counter.patient()
    let address: Facts = [
      "street": .text("12 Grand Ave"), "city": .text("St. Paul"), "state": .text("MN"),
      "postal": .text("55105"),
    ]
    let request = try counter.shelved(
      "0041-872-3", ["delivery": .text("courier"), "destination": .group(address)])
    var desk = try DeskPlayer(counter, roles: [.clerk])
    try desk.press("M")
    #expect(desk.screen.contains("12 Grand Ave"))

    try desk.press("F X 7 <enter> n <f9>")
    #expect(desk.counter.chart.requests[request]?.stage == .sendable)
    try desk.press("y <f9>")

    #expect(desk.counter.chart.requests[request]?.stage == .released)
    #expect(desk.counter.chart.requests[request]?.tracking == "FX7")
  }

  @Test func `something that went astray opens an incident under the request`() throws {
    var (counter, request) = try CounterDesk.withPacket()
    try counter.done("pickup.arrive", by: "front", ["request": .text(request)])
    var desk = try DeskPlayer(counter, roles: [.clerk])

    try desk.press("! a <f9>")

    #expect(desk.screen.contains("R-91"))
    #expect(desk.counter.chart.requests[request]?.stage == .ready)
  }

  @Test(arguments: [
    ("I c u r e <f9>", RequestStage.needsInfo, "validated"),
    ("H b <f9>", .redirected, "front"), ("F p <enter> c <f9>", .logged, "format"),
  ])
  func `the small acts are done by keys`(_ keys: String, _ stage: RequestStage, _ from: String)
    throws
  {
    var counter = try CounterDesk()
    counter.patient()
    if from == "front" { counter.site = "ROC" }
    let request = try counter.logged()
    if from == "validated" { try counter.done("request.validate", on: request, by: "clerk") }
    var desk = try DeskPlayer(counter, roles: [.clerk, .front])

    try desk.press(keys)

    #expect(desk.counter.chart.requests[request]?.stage == stage, "\(desk.screen)")
  }

  @Test func `an act that needs another role or stage says why and opens no form`() throws {
    var (desk, _) = try desk([.clerk])

    try desk.press("X")
    #expect(desk.screen.contains("R-06"))
    try desk.press("<esc> M")
    #expect(desk.screen.contains("R-00"))

    #expect((desk.app.panes[.queue] as? QueuePane)?.prompt == nil)
  }

  @Test func `every act has a line in the actions of the row, and its own key`() throws {
    let (desk, _) = try desk([.clerk])
    let titles = desk.app.actions().entries.map(\.title)

    #expect(QueueAct.allCases.allSatisfy { titles.contains($0.line.title) })
    #expect(Set(QueueAct.allCases.map(\.line.key)).count == QueueAct.allCases.count)
  }

  @Test(arguments: QueueAct.allCases)
  func `every field of a form is a field of its command`(_ act: QueueAct) throws {
    let form = try #require(CommandForm.named("request.\(act.rawValue)"))
    var request = Morning.request("RQ-1", .ready, media: [.disc])
    request.delivery = .courier
    request.wanted.sensitive = [.hiv]
    let specs = ActForm.specs(act, request, try Morning.session())
    let own = [ActForm.fate, ActForm.addressRead]
    guard act != .tellStatus else { return }

    for spec in specs where !own.contains(spec.name) {
      let parts = spec.name.split(separator: ".").map(String.init)
      var field = form.fields.first { $0.name == parts[0] }
      if parts.count == 2, case .group(let inner)? = field?.kind {
        field = inner.first { $0.name == parts[1] }
      }
      let kind = try #require(field, "\(act) \(spec.name)").kind
      let words = Self.words(kind)
      #expect(spec.name == "to" || spec.choices.allSatisfy { words?.contains($0.word) ?? true })
    }
    let asked = Set(specs.map { $0.name.split(separator: ".").first.map(String.init) ?? "" })
    #expect(form.fields.filter(\.isRequired).allSatisfy { asked.contains($0.name) })
  }

  private static func words(_ kind: DeskCore.FormField.Kind) -> [String]? {
    switch kind {
    case .choice(let words): words
    case .list(let kind): words(kind)
    default: nil
    }
  }
}
