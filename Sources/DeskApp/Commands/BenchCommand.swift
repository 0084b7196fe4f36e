import ArgumentParser
import DeskExchange

/// Measures the desk on this host, each figure beside a peer of the same run.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures the desk on this host, each figure beside a peer of the same run.",
    discussion: "Times drift with the host, so read the ratio; a debug build tells nothing.")

  @Option(help: "Decisions in one round; the best of five rounds counts.") var rounds = 20_000
  @Option(help: "HL7 messages to import; none leaves the import out.") var messages = 10_000
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    guard (1...10_000_000).contains(rounds) else {
      throw ValidationError("--rounds takes a number from 1 to 10,000,000.")
    }
    guard (0...1_000_000).contains(messages) else {
      throw ValidationError("--messages takes a number from 0 to 1,000,000.")
    }
  }

  func run() throws {
    var lines = try DecideBench(times: rounds).lines()
    if messages > 0 { lines += try FeedBench(messages: messages).lines() }
    Output.write(json ? JSONValue.array(lines.map(\.json)).text : BenchLine.table(lines))
  }
}
