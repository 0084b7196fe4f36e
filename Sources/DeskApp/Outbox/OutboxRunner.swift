import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// Tells people what the journal gives rise to, each at least once.
///
/// One process at a time hands messages on. One that is killed between handing on and noting it
/// hands the same message on again, under the same key.
struct OutboxRunner {
  let desk: Desk
  let sender: OutboxSender
  private let now: Instant

  /// A runner for a round now.
  init(desk: Desk, sender: OutboxSender) {
    self.desk = desk
    self.sender = sender
    now = desk.clock.now
  }

  private var store: DeskStore { desk.store }

  /// What was done in one round.
  struct Round: Hashable {
    var sent = 0
    var waiting = 0
    var dropped = 0
    /// Whether another process was at it.
    var isBusy = false
  }

  /// Goes through everything that is due or waits.
  func run() throws -> Round {
    guard let lock = OutboxLock(store.engine.path) else { return Round(isBusy: true) }
    defer { lock.release() }
    try store.readForOutbox(at: now)
    var round = Round()
    for row in try store.outbox(.due) + store.outbox(.waiting) { try take(row, in: &round) }
    return round
  }

  private func take(_ row: OutboxRow, in round: inout Round) throws {
    switch try fate(of: row.call) {
    case .goes(let message):
      guard sender.isReady else {
        return try wait(row, "no outbox is configured in config.toml", in: &round)
      }
      do {
        let place = try sender.send(message)
        try record(row.call, by: message.channel)
        try store.note(row.call, as: .sent, why: place, at: now)
        round.sent += 1
      } catch let problem as FileProblem {
        try wait(row, problem.description, in: &round)
      }
    case .waits(let why): try wait(row, why, in: &round)
    case .dropped(let why):
      try store.note(row.call, as: .dropped, why: why, at: now)
      round.dropped += 1
    }
  }

  /// Records in the open that somebody was told that a packet is ready, which answers the request.
  ///
  /// Once for a message, however often it is handed on. A packet that left meanwhile is not told of:
  /// then a rule refuses, and what was handed on stays handed on.
  private func record(_ call: OutboxCall, by channel: Channel) throws {
    guard call.kind == .ready, let request = try store.chart({ try $0.request(call.request) })
    else { return }
    let place = request.heldAt.isEmpty ? request.site : request.heldAt
    let command = Command(
      id: "outbox-\(call.key)", do: "request.notify", on: call.request,
      facts: ["channel": .text(channel.rawValue)], actor: .outbox, desk: desk.name,
      moment: try desk.moment(at: desk.ground.policy.site(place), instant: now))
    _ = try store.commit(command, on: desk.ground)
  }

  private func wait(_ row: OutboxRow, _ why: String, in round: inout Round) throws {
    round.waiting += 1
    guard row.state != .waiting || row.why != why else { return }
    try store.note(row.call, as: .waiting, why: why, at: now)
  }

  /// What becomes of a call, on rows that are read afresh.
  private func fate(of call: OutboxCall) throws -> OutboxFate {
    try store.chart { chart in
      guard let request = try chart.request(call.request) else {
        return .dropped("there is no such request")
      }
      return OutboxGround(
        request: request, patient: try chart.patient(request.patient),
        papers: try chart.documents(ofPatient: request.patient),
        policy: try chart.policy() ?? Policy()
      ).fate(of: call)
    }
  }
}

/// The right of one process to hand messages on; the kernel gives it back with the process.
private struct OutboxLock {
  private let descriptor: Int32

  /// The lock beside a database; nil while another process has it.
  init?(_ database: String) {
    descriptor = open(database + ".outbox.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  func release() { close(descriptor) }
}
