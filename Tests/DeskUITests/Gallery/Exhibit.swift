@testable import DeskCore
@testable import DeskUI

/// What a picture shows, read off the desk itself and not off its name.
enum Exhibit: Hashable {
  case pane(PaneName), lock, alarm(PaneName)
  case layer(String), chart(ChartAct), sure(ChartAct)
  case prompt(QueuePromptKind), act(QueueAct)
  case list(MatterList), matter(MatterAct), zoom
  case tab(AuditPane.Tab)
  case step(DrillPane.Step)
  case sheet(IntakePane.Sheet)

  static func all(_ pictures: [Picture]) throws -> Set<Exhibit> {
    try pictures.reduce(into: []) { all, picture in
      all.formUnion(of(try picture.app(PictureFormat.small.size)))
    }
  }

  static func of(_ app: App) -> Set<Exhibit> {
    guard !app.isLocked else { return [.lock] }
    var shown: Set<Exhibit> = [.pane(app.focus)]
    if !app.alarms.isEmpty { shown.insert(.alarm(app.focus)) }
    for layer in app.layers { shown.formUnion(over(layer)) }
    switch app.pane {
    case let pane as QueuePane: shown.formUnion(queue(pane))
    case let pane as AmendPane: shown.formUnion(amend(pane))
    case let pane as AuditPane: shown.insert(.tab(pane.tab))
    case let pane as DrillPane: shown.insert(.step(pane.step))
    case let pane as IntakePane: shown.insert(.sheet(pane.sheet))
    default: break
    }
    return shown
  }

  private static func over(_ layer: any Layer) -> Set<Exhibit> {
    let kind = Exhibit.layer(String(describing: type(of: layer)))
    guard let chart = layer as? ChartLayer else { return [kind] }
    switch chart.step {
    case .act: return [kind]
    case .fields: return [kind, .chart(chart.act)]
    case .sure, .sent: return [kind, .sure(chart.act)]
    }
  }

  private static func queue(_ pane: QueuePane) -> Set<Exhibit> {
    guard let prompt = pane.prompt else { return [] }
    let kind = QueuePromptKind(prompt).map { [Exhibit.prompt($0)] } ?? []
    guard case .act(let form) = prompt else { return Set(kind) }
    return Set(kind + [.act(form.act)])
  }

  private static func amend(_ pane: AmendPane) -> Set<Exhibit> {
    guard let form = pane.form else { return [pane.isZoomed ? .zoom : .list(pane.list)] }
    return [.matter(form.act)]
  }
}

/// The questions over the queue, told apart by what an answer leads to.
enum QueuePromptKind: CaseIterable, Hashable {
  case view, sort, assign, merge, nearMiss
  case bin, cause, recall
  case pack, act, bins, unclaimed, scope, say

  /// The kind of a question; nil of a list without a line.
  init?(_ prompt: QueuePrompt) {
    switch prompt {
    case .list(let list):
      guard let kind = list.choices.first.map({ Self.of($0.act) }) else { return nil }
      self = kind
    case .text(let text): self = Self.of(text.purpose)
    case .pack: self = .pack
    case .act: self = .act
    case .shelf(let shelf): self = Self.of(shelf.part)
    case .scope: self = .scope
    case .say: self = .say
    }
  }

  private static func of(_ act: ListPrompt.Act) -> Self {
    switch act {
    case .view: .view
    case .sort: .sort
    case .assign: .assign
    case .merge: .merge
    case .nearMiss: .nearMiss
    }
  }

  private static func of(_ purpose: TextPrompt.Purpose) -> Self {
    switch purpose {
    case .bin: .bin
    case .cause: .cause
    case .recall: .recall
    }
  }

  private static func of(_ part: ShelfPrompt.Part) -> Self {
    switch part {
    case .bins: .bins
    case .unclaimed: .unclaimed
    }
  }
}
