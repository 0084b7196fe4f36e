import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// What people are to be told.
struct OutboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox",
    abstract: "Tells people that a packet is ready, still waits, or that something is missing.",
    subcommands: [OutboxRunCommand.self, OutboxListCommand.self],
    defaultSubcommand: OutboxListCommand.self)
}

/// Hands messages on.
struct OutboxRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Hands on what is due, now and every minute.",
    discussion: """
      Each message is a file in the folder `outbox` of config.toml, or is given to the program \
      `outboxCommand` on its standard input. It tells nothing of what is in a record. A message \
      may come twice, with the same key.
      """)

  /// Seconds from one round to the next.
  private static let pause: UInt32 = 60

  @OptionGroup var options: DeskOptions
  @Flag(help: "One round, then end.") var once = false
  @Flag(help: "Print JSON, one value a round.") var json = false

  func run() throws {
    let desk = try options.open()
    defer { desk.store.close() }
    let config = HostFile.shared.config
    let sender = OutboxSender(folder: config.outbox, command: config.outboxCommand)
    while true {
      if let failure = Sweep(desk: desk, tells: sender.isReady).run().failure { throw failure }
      let round = try OutboxRunner(desk: desk, sender: sender).run()
      Output.write(json ? round.json.text : round.sentence)
      guard !once else { return }
      try desk.store.rest()
      sleep(Self.pause)
    }
  }
}

/// Lists what could not be handed on.
struct OutboxListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists what waits to be told, and why.")

  @OptionGroup var options: DeskOptions
  @Option(help: "due, waiting, sent or dropped.") var state = "waiting"
  @Flag(help: "Print JSON, one value a line.") var json = false

  func run() throws {
    guard let state = OutboxRow.State(rawValue: state) else {
      throw InputError(
        field: "--state", says: "there is no \(state)",
        accepts: OutboxRow.State.allCases.map(\.rawValue).joined(separator: ", "))
    }
    for row in try options.look().store.outbox(state) {
      Output.write(json ? row.json.text : row.line)
    }
  }
}

extension OutboxRunner.Round {
  /// A round's keys.
  var json: JSONValue {
    [
      "sent": .int(sent), "waiting": .int(waiting), "dropped": .int(dropped),
      "busy": .bool(isBusy),
    ]
  }

  /// A round in plain words.
  var sentence: String {
    isBusy
      ? "Another process is at it." : "\(sent) handed on, \(waiting) waiting, \(dropped) dropped."
  }
}

extension OutboxRow {
  /// A row's keys.
  var json: JSONValue {
    [
      "key": .string(call.key), "request": .string(call.request),
      "kind": .string(call.kind.rawValue), "state": .string(state.rawValue),
      "why": .string(why), "notedAt": .string(notedAt.description),
    ]
  }

  /// A row as a line.
  var line: String {
    "\(call.request.padded(to: 12)) \(call.kind.rawValue.padded(to: 9)) \(why)"
  }
}
