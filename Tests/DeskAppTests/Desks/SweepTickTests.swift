import DeskCore
import DeskStore
import Foundation
import Testing

@testable import DeskApp

/// The sweep of desks that are open: what the calendar ended, done once, beside the keys.
@Suite struct SweepTickTests {
  /// A request on hold until 2 April, and its number.
  private func held() throws -> (desk: TestDesk, request: String) {
    let desk = try TestDesk()
    let request = try desk.done([
      CounterScript.greta, CounterScript.log(), CounterScript.line("request.validate", "mkl", "$r"),
      CounterScript.line(
        "request.pend", "mkl", "$r", #"{"reason":"awaitingFilm","until":"2026-04-02"}"#),
    ])
    return (desk, request)
  }

  private func open(_ desk: TestDesk, _ name: String, at clock: String) throws -> Desk {
    let now = try #require(Instant(clock))
    return try Desk.open(
      desk.database, signIn: SignIn(user: "jdo", desk: name), clock: .frozen(now), environment: [:])
  }

  /// Lets each of these sweep, all at once, and waits; whether each of them began to.
  private func sweep(_ pairs: [(SweepTick, Desk)]) -> [Bool] {
    let group = DispatchGroup()
    let begun = pairs.map { tick, desk in
      group.enter()
      let hasBegun = tick.start(desk) { group.leave() }
      if !hasBegun { group.leave() }
      return hasBegun
    }
    group.wait()
    return begun
  }

  @Test func `a desk that is open sends a request on when its day comes, and not before`() throws {
    let (desk, request) = try held()
    let tick = SweepTick(tells: false)
    let early = try open(desk, "FD1", at: "2026-04-01T23:59:00-05:00")
    let due = try open(desk, "FD1", at: "2026-04-02T00:01:00-05:00")
    defer {
      early.store.close()
      due.store.close()
    }

    #expect(sweep([(tick, early)]) == [true])
    let before = try due.store.chart { try $0.request(request)?.stage }
    #expect(sweep([(tick, due)]) == [true])
    let after = try due.store.chart { try $0.request(request) }

    #expect(before == .pended)
    #expect(after?.stage == .inWork && after?.hold == "")
    let last = try #require(try desk.history(of: request).first)
    #expect(last["did"].text == "request.resume" && last["user"].text == "system")
  }

  @Test func `of two desks that sweep at once one does it, and the other says nothing`() throws {
    let (desk, request) = try held()
    let clock = "2026-04-02T00:01:00-05:00"
    let pairs = try ["FD1", "BK2"].map {
      (SweepTick(tells: false), try open(desk, $0, at: clock))
    }
    defer { for (_, open) in pairs { open.store.close() } }
    let entries = try desk.history(of: request).count

    #expect(sweep(pairs) == [true, true])

    #expect(try pairs[0].1.store.chart { try $0.request(request)?.stage } == .inWork)
    #expect(try desk.history(of: request).count == entries + 1)
    #expect(try desk.audit()["ok"] == .flag(true))
  }

  @Test func `a desk in another zone numbers a move by the day where the request is`() throws {
    let (desk, request) = try held()
    let here = try open(desk, "FD1", at: "2026-04-02T23:30:00-05:00")
    defer { here.store.close() }
    let site = try #require(here.ground.policy.site("JAX"))
    let far = Desk(
      store: here.store, ground: here.ground, clock: here.clock, site: site, name: "FD9",
      actor: here.actor)
    let (today, tomorrow) = (try here.moment().day, try far.moment().day)
    let version = try #require(try here.store.chart { try $0.request(request)?.version })

    #expect(tomorrow == today + 1)
    #expect(Sweep(desk: far).run().done.contains("\(request): request.resume"))
    let number = "sweep-\(today)-request.resume-\(request)-\(version)"
    #expect(try here.store.outcome(of: number) != nil)
  }

  @Test func `a sweep that fails is said once, and tried again`() throws {
    let (desk, _) = try held()
    let tick = SweepTick(tells: false)
    let open = try open(desk, "FD1", at: "2026-04-02T10:05:00-05:00")
    open.store.close()

    #expect(sweep([(tick, open)]) == [true])
    #expect(tick.takeFailure()?.isEmpty == false)
    #expect(tick.takeFailure() == nil)
    #expect(sweep([(tick, open)]) == [true])
    #expect(tick.takeFailure() == nil)
  }

  @Test func `an hour is swept once, and what another desk wrote is noticed`() throws {
    let (desk, _) = try held()
    let tick = SweepTick(tells: false)
    let open = try open(desk, "FD1", at: "2026-04-02T10:05:00-05:00")
    let later = try self.open(desk, "FD1", at: "2026-04-02T11:00:00-05:00")
    defer {
      open.store.close()
      later.store.close()
    }
    let signal = try open.store.changeSignal()

    #expect(sweep([(tick, open)]) == [true])
    #expect(try open.store.changeSignal() != signal)
    #expect(sweep([(tick, open)]) == [false])
    #expect(sweep([(tick, later)]) == [true])
  }
}
