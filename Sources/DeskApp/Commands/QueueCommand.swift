import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// Lists open requests in the order of the queue.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "Lists open requests, most urgent first.")

  @OptionGroup var options: DeskOptions
  @Option(help: "A saved view.") var view = "open"
  @Option(help: "The order.") var sort = "actBy"
  @Option(help: "Words that every row must hold.") var filter = ""
  @Option(help: "Rows at most; all when it is left out.") var limit: Int?
  @Flag(help: "Print JSON, one value a line.") var json = false

  func run() throws {
    let desk = try options.look()
    let today = try desk.moment().day
    var left = limit ?? Int.max
    var ask = QueueAsk(
      view: try Self.word("--view", view), sort: try Self.word("--sort", sort), filter: filter,
      user: desk.actor.user, today: today, limit: min(left, 200))
    while left > 0 {
      let page = try desk.store.queue(ask)
      let rows = page.rows.prefix(left)
      let lines = rows.map { json ? $0.json.text : $0.line(today: today) }
      if !lines.isEmpty { Output.write(lines.joined(separator: "\n")) }
      left -= rows.count
      guard let last = page.last, !rows.isEmpty else { return }
      ask.after = last
    }
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ option: String, _ text: String
  ) throws -> Word {
    guard let word = Word(rawValue: text) else {
      throw InputError(
        field: option, says: "there is no \(text)",
        accepts: Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }
}
