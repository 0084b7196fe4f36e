import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// Prints a subject's history, newest first.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Prints everything that happened to a request or a paper.")

  @OptionGroup var options: DeskOptions
  @Argument(help: "The number, such as RQ-10021.") var id: String
  @Flag(help: "Print JSON, one value a line.") var json = false

  func run() throws {
    let desk = try options.look()
    var before: Int?
    var count = 0
    repeat {
      let page = try desk.store.history(of: id, before: before)
      for line in page.lines { Output.write(json ? line.json.text : line.text(desk.ground)) }
      count += page.lines.count
      before = page.hasMore ? page.lines.last?.seq : nil
    } while before != nil
    guard count > 0 else {
      throw InputError(field: "id", says: "the journal knows no \(id)", accepts: "a number")
    }
  }
}

extension HistoryLine {
  /// An entry's keys.
  var json: JSONValue {
    [
      "seq": .int(seq), "at": .string(entry.at.description), "user": .string(entry.user),
      "site": .string(entry.site), "desk": .string(entry.desk), "did": .string(entry.tried),
      "outcome": .string(entry.outcome.rawValue),
      "subjects": .array(entry.subjects.map { .string($0) }),
      "rules": .array(
        entry.breaches.map { ["id": .string($0.rule.rawValue), "code": .string($0.code)] }),
      "moves": .array(
        entry.stages.map {
          ["subject": .string($0.subject), "from": .string($0.from), "to": .string($0.to)]
        }),
      "policy": .int(entry.policyVersion), "digest": .string(digest),
      "previous": .string(previous), "ok": .bool(isTrue),
    ]
  }

  /// An entry as a line, in the site's own time.
  func text(_ ground: Ground) -> String {
    let zone = ground.policy.site(entry.site)?.zone ?? "UTC"
    let local = ground.zones.local(entry.at, in: zone)
    let when = local.map { "\($0.day) \($0.clock)" } ?? entry.at.description
    let moves = entry.stages.filter { $0.from != $0.to }
      .map { "\($0.subject) \($0.from) -> \($0.to)" }.joined(separator: ", ")
    let rules = entry.breaches.map { "\($0.rule.rawValue) \($0.code)" }.joined(separator: ", ")
    let mark = isTrue ? "" : "  NOT WHAT WAS WRITTEN"
    let words = entry.outcome == .refused ? "REFUSED \(rules)" : moves
    return
      "\(padded(seq, 6)) \(when) \(entry.user.padded(to: 6)) \(entry.desk.padded(to: 5)) "
      + "\(entry.tried.padded(to: 24)) \(words)\(mark)"
  }
}
