import DeskCore
import DeskExchange
import DeskTerminal
import DeskUI
import Foundation

extension Screen {
  /// Opens practice on questions; no database is opened, made or touched.
  func practise(_ drills: [NamedDrill]) throws {
    let questions = try drills.compactMap {
      try DrillQuestion.ask($0.drill, zones: SystemZones.zones)
    }
    guard let first = questions.first else {
      throw InputError(
        field: "drill", says: "none of these drills has a question",
        accepts: "a drill with a step that is marked with ?")
    }
    try Self.check(options, environment: environment)
    let paths = HostPaths(environment: environment)
    let themes = try ThemeSet.load(
      wanted: options.theme ?? HostFile.shared.config.theme, folder: paths.config + "/themes")
    let terminal = try terminal()
    defer { terminal.close() }
    let app = App(
      session: try PracticeLoop.session(at: first), size: terminal.size, practice: questions)
    var loop = PracticeLoop(terminal: terminal, themes: themes, app: app)
    try loop.run()
    if let script = terminal as? ScriptedTerminal { try dump(script) }
  }
}

/// The loop of practice: keys in, a frame out; nothing is read and nothing is written.
struct PracticeLoop {
  private static let glance = 250

  let terminal: any Terminal
  let themes: ThemeSet
  var app: App
  private var isOver = false

  init(terminal: any Terminal, themes: ThemeSet, app: App) {
    self.terminal = terminal
    self.themes = themes
    self.app = app
  }

  /// Runs until somebody quits or the terminal is gone.
  mutating func run() throws {
    perform(app.start())
    show()
    while !isOver {
      for key in terminal.keys(within: Self.glance, holding: app.holdsLetters) where !isOver {
        try take(key)
      }
      show()
    }
  }

  private mutating func take(_ key: Key) throws {
    let before = app.question
    switch key {
    case .hangup: isOver = true
    case .resumed: terminal.redraw()
    default: perform(app.handle(key))
    }
    guard let question = app.question, question != before else { return }
    perform(app.receive(.tick(try Self.session(at: question))))
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .redraw: terminal.redraw()
      default: break
      }
    }
  }

  private func show() {
    guard !isOver else { return }
    terminal.show(app.view(), in: themes.theme(app.theme))
  }

  /// Somebody in training at the counter of a question's site, at its minute.
  static func session(at question: DrillQuestion) throws -> SessionInfo {
    let policy = Policy()
    guard let site = policy.site(question.moment.site) else {
      throw InputError(field: "site", says: "there is no site \(question.moment.site)")
    }
    return SessionInfo(
      actor: Actor(user: "trainee", roles: [.front]), desk: "FD1", site: site,
      practice: policy.practice(site.practice)?.name ?? "", moment: question.moment,
      ground: Ground(policy: policy, isReal: false, zones: SystemZones.zones))
  }
}
