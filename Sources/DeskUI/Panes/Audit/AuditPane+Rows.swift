import DeskCore

extension AuditPane {
  /// The columns of the tab.
  var columns: [ListColumn] {
    switch tab {
    case .events:
      [
        ListColumn("When", width: 16), ListColumn("Who", width: 5),
        ListColumn("Where", width: 5), ListColumn("What", width: nil),
        ListColumn("Seq", width: 6, alignment: .right),
      ]
    case .items:
      [
        ListColumn("No", width: 3, alignment: .right), ListColumn("Medium", width: 7),
        ListColumn("Type", width: 12), ListColumn("What", width: nil),
        ListColumn("Label", width: 10), ListColumn("Gone", width: 5),
      ]
    case .documents:
      [
        ListColumn("Number", width: 9), ListColumn("Paper", width: nil),
        ListColumn("Stage", width: 10), ListColumn("For", width: 12),
      ]
    }
  }

  /// The rows of the tab.
  var rows: [ListRow] {
    switch tab {
    case .events: shownLines.map(event)
    case .items: (opened?.request?.items ?? []).map(item)
    case .documents: papers.map(paper) + scans.map(scan)
    }
  }

  private func event(_ line: HistoryLine) -> ListRow {
    let isRefused = line.entry.outcome == .refused
    let role: ThemeRole = !line.isTrue ? .toastError : isRefused ? .verifyFail : .row
    return ListRow(
      [
        .text(AuditTime.short(line.entry, session)), .text(line.entry.user),
        .text(line.entry.desk.isEmpty ? "-" : line.entry.desk),
        .text(EventWords.words(entry: line.entry)), .text(String(line.seq)),
      ], role: role)
  }

  private func item(_ item: PackedItem) -> ListRow {
    ListRow([
      .text(String(item.number)), .text(item.medium.rawValue), .text(item.type.rawValue),
      .text(item.title), .text(item.label), .text(item.released ? "yes" : "no"),
    ])
  }

  /// The patient's papers; the ones that the request rests on first.
  var papers: [Document] {
    guard let opened, let mrn = opened.request?.patient else { return [] }
    let all = opened.chart.documents(ofPatient: mrn)
    return all.filter { !use($0).isEmpty } + all.filter { use($0).isEmpty }
  }

  private func paper(_ document: Document) -> ListRow {
    ListRow([
      .text(document.id), .text(PaperWords.line(document)), .text(document.stage.rawValue),
      .text(use(document)),
    ])
  }

  /// The scans of the request and of the patient's papers, in order of number.
  var scans: [PaperScan] {
    guard let opened, let mrn = opened.request?.patient else { return [] }
    let subjects = Set(papers.map(\.id) + [opened.id])
    let all = try? opened.chart.matters(ofPatient: mrn, as: PaperScan.self)
    return (all ?? []).filter { subjects.contains($0.subject) }
  }

  private func scan(_ scan: PaperScan) -> ListRow {
    ListRow([
      .text(scan.id), .text("scan \(ScanWords.line(scan)), \(ScanWords.seen(scan))"),
      .text(scan.stage.rawValue), .text(scan.subject),
    ])
  }

  private func use(_ document: Document) -> String {
    guard let request = opened?.request else { return "" }
    if request.basis == document.id { return "this request" }
    return request.authorityPaper == document.id ? "who asks" : ""
  }
}
