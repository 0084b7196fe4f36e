import DeskCore
import DeskStore
import DeskUI

/// The desk's one loop: keys in, effects out, answers in, a frame out.
///
/// One thread owns the terminal and the store; a commit takes far less than a frame. Between keys
/// the loop looks four times a second whether another desk has written.
struct RunLoop {
  private static let glance = 250
  /// Bytes of a database whose pages are looked over between two keys; a larger one by `doctor`.
  private static let smallFile = 64 << 20

  let terminal: any Terminal
  let performer: Performer
  let themes: ThemeSet
  private var app: App
  private var signal = 0
  private var minute = ""
  private var isOver = false
  private var idle = 0
  private var isLookedOver = false
  private let outbox = OutboxTick(HostFile.shared.config)
  private let sweep = SweepTick(HostFile.shared.config)

  init(terminal: any Terminal, performer: Performer, themes: ThemeSet, greeting: String) throws {
    self.terminal = terminal
    self.performer = performer
    self.themes = themes
    let session = try performer.session()
    app = App(session: session, size: terminal.size)
    minute = session.moment.local.minute
    if !greeting.isEmpty { app.greet(greeting) }
    if let finding = performer.desk.store.finding {
      app.greet("The journal needs an auditor: \(finding). Run recordsdesk audit verify.")
    }
  }

  /// Runs until somebody quits or the terminal is gone.
  mutating func run() {
    show()
    signal = (try? performer.desk.store.changeSignal()) ?? 0
    perform(app.start())
    show()
    while !isOver {
      let keys = terminal.keys(within: Self.glance, holding: app.holdsLetters)
      for key in keys where !isOver { take(key) }
      lookAround(isIdle: keys.isEmpty)
      show()
    }
  }

  private mutating func take(_ key: Key) {
    switch key {
    case .hangup: isOver = true
    case .resumed: terminal.redraw()
    default: perform(app.handle(key))
    }
  }

  /// Another desk's change, the minute's tick, and what can wait until nobody types.
  private mutating func lookAround(isIdle: Bool) {
    let store = performer.desk.store
    if let now = try? store.changeSignal(), now != signal {
      signal = now
      takeNewPolicy()
      perform(app.receive(.changed))
    }
    if let session = try? performer.session(), session.moment.local.minute != minute {
      minute = session.moment.local.minute
      perform(app.receive(.tick(session)))
      sweep.start(performer.desk)
      outbox.start(performer.desk)
    }
    if let failure = sweep.takeFailure() {
      app.greet("Not all that the calendar ended could be recorded: \(failure)")
    }
    idle = isIdle ? idle + 1 : 0
    if idle == 8 { rest() }
  }

  /// A policy that somebody loaded speaks at this desk too, from the next glance on.
  private mutating func takeNewPolicy() {
    guard let isNew = try? performer.desk.takeNewPolicy(), isNew,
      let session = try? performer.session()
    else { return }
    app.greet("Policy version \(session.ground.policy.version) is in force now.")
    perform(app.receive(.tick(session)))
  }

  /// What can wait until nobody types: the checkpoint and, once, a look at the pages of a small file.
  private mutating func rest() {
    let store = performer.desk.store
    try? store.rest()
    guard !isLookedOver, FileAccess.size(store.engine.path) < Self.smallFile else { return }
    isLookedOver = true
    guard let damage = try? store.engine.damage().first else { return }
    app.greet("The database is damaged (\(damage)): stop, and restore the last backup.")
  }

  /// Does effects, and whatever their answers ask for, until nothing is left.
  private mutating func perform(_ effects: [Effect]) {
    var waiting = effects
    while !waiting.isEmpty, !isOver {
      let effect = waiting.removeFirst()
      switch effect {
      case .quit: isOver = true
      case .redraw: terminal.redraw()
      default:
        for reply in performer.perform(effect) { waiting += tell(reply) }
      }
    }
  }

  /// Gives the app an answer; one about rows comes with the time at which they were read.
  ///
  /// Else a pane that asks the rules would see facts that are younger than its own clock.
  private mutating func tell(_ reply: Reply) -> [Effect] {
    switch reply {
    case .opened, .matter, .answered:
      guard let session = try? performer.session() else { return app.receive(reply) }
      return app.receive(.tick(session)) + app.receive(reply)
    default: return app.receive(reply)
    }
  }

  private mutating func show() {
    guard !isOver else { return }
    terminal.show(app.view(), in: themes.theme(app.theme))
  }
}
