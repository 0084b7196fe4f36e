@testable import DeskCore

extension MemoryChart {
  /// Every matter on the chart, in order of number.
  private var everyMatter: [AnyMatter] {
    let numbers = Set(matters.values.flatMap(\.keys)).filter { MatterList(number: $0) != nil }
    return numbers.sorted().compactMap { id in (try? anyMatter(id)).flatMap { $0 } }
  }

  /// A page of a list, ordered as a store orders it.
  func page(_ ask: MatterAsk) -> MatterPage {
    let all = everyMatter.filter { $0.list == ask.list }
    let open = all.filter(\.isOpen)
    let dated = open.filter { $0.due != nil }
      .sorted { ($0.due ?? ask.today, $0.id) < ($1.due ?? ask.today, $1.id) }
    let closed = ask.withClosed ? Array(all.filter { !$0.isOpen }.reversed()) : []
    let rows = (dated + open.filter { $0.due == nil } + closed)
      .map { MatterRow($0, name: patients[$0.patient]?.name) }
    let start = ask.after.flatMap { key in rows.firstIndex { $0.key == key } }.map { $0 + 1 } ?? 0
    let shown = Array(rows.dropFirst(start).prefix(ask.limit))
    let soon = dated.filter { matter in
      matter.due.map { (0...MatterAsk.soonDays).contains($0 - ask.today) } ?? false
    }
    return MatterPage(
      ask: ask, rows: shown, last: start + shown.count < rows.count ? shown.last?.key : nil,
      counts: MatterCounts(
        open: open.count, overdue: dated.count { ($0.due ?? ask.today) < ask.today },
        soon: soon.count))
  }
}
