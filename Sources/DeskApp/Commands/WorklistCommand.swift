import ArgumentParser
import DeskCore
import DeskStore
import DeskUI

/// Prints the open work for the hours in which the desk is down.
struct WorklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worklist", abstract: "Prints the open work of a site on sheets of paper.",
    discussion: """
      Text of 80 columns and 60 lines a sheet, a form feed between sheets: send it to a printer as \
      it is, or keep it where it can be printed when the desk is down. What is done by hand is \
      entered afterwards with its true time, under a downtime that a supervisor declared.
      """)

  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try options.look()
    let moment = try desk.moment()
    var ask = QueueAsk(user: desk.actor.user, today: moment.day, limit: 200)
    var rows: [QueueRow] = []
    while true {
      let page = try desk.store.queue(ask)
      rows += page.rows.filter { ($0.heldAt.isEmpty ? $0.site : $0.heldAt) == desk.site.id }
      guard let last = page.last, !page.rows.isEmpty else { break }
      ask.after = last
    }
    let practice = desk.ground.policy.practice(desk.site.practice)?.name ?? ""
    let list = Worklist(
      practice: practice, site: desk.site, moment: moment, open: rows,
      waiting: try desk.waiting())
    Output.write(list.text)
  }
}
