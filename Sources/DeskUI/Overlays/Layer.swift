import DeskCore

/// Something that lies over the pane, holds the keys and gives them back when it closes.
protocol Layer: Sendable {
  /// The keys that it answers, for the last line.
  var footer: [FooterItem] { get }
  /// Takes a key; `size` is the window's, for paging.
  mutating func press(_ key: Key, size: Size) -> LayerStep
  /// Takes an answer to what it asked.
  mutating func receive(_ reply: Reply) -> LayerStep
  /// Paints it over the pane's area.
  func draw(into frame: inout Frame, area: Area)
}

extension Layer {
  mutating func receive(_ reply: Reply) -> LayerStep { .stay }
}

/// What a layer wants after a key.
enum LayerStep: Hashable, Sendable {
  case stay, close
  /// It stays and asks the world for something.
  case effects([Effect])
  /// It stays and gives the desk an order; both hear what came of it, the layer first.
  case order(Order, about: String)
  /// It closes, and then this is done.
  case closing(LayerAct)
}

/// What is done when a layer has closed.
enum LayerAct: Hashable, Sendable {
  case desk(AppMsg)
  /// A line of a pane's key table.
  case line(PaneName, Int)
  /// Open something, asking first where something is not finished.
  case go(PaneName, Opening)
  /// Open something, whatever the pane held.
  case open(PaneName, Opening)
  case explain(title: String, breaches: [Breach])
  case answer(Asker, Bool)
  case say(String)
  /// Ask what a list is for, before it is taken out.
  case export(ListAsk)
  case takeOut(ListAsk, DeskList.Format, purpose: String)
  /// An order of the desk itself, about a subject.
  case order(Order, about: String)
  /// Open a chart for mending.
  case mendChart(String)
  /// Tell a caller how a request stands, whatever the queue held.
  case status(String)
  case quit
}

extension Key {
  /// Whether it closes a layer.
  var isClosing: Bool { self == .escape || self == .f(3) || self == .f(12) }
}
