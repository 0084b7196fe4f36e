import DeskCore

extension App {
  /// Gives a key to the layer on top.
  mutating func pressLayer(_ key: Key) -> [Effect] {
    let size = layerSize
    return step(layers[layers.count - 1].press(key, size: size))
  }

  /// Does what a layer wants after a key.
  mutating func step(_ step: LayerStep) -> [Effect] {
    switch step {
    case .stay: return []
    case .close:
      layers.removeLast()
      return []
    case .effects(let effects): return take(effects, from: .layer)
    case .order(let order, let subject):
      return take(self.order(order, about: subject), from: .layer)
    case .closing(let act):
      layers.removeLast()
      return perform(act)
    }
  }

  private mutating func perform(_ act: LayerAct) -> [Effect] {
    switch act {
    case .desk(let msg): return update(msg)
    case .line(let name, let index):
      return (name == focus ? [] : show(name)) + run(index, in: name)
    case .go(let name, let opening): return go(name, opening)
    case .open(let name, let opening): return open(name, opening)
    case .quit: return [.quit]
    case .order(let order, let subject): return self.order(order, about: subject)
    case .status(let id): return tellStatus(of: id)
    case .mendChart(let mrn): return mendChart(mrn)
    case .say(let text): say(text)
    case .export(let list): export(list)
    case .takeOut(let list, let format, let purpose):
      return take([.export(list, format, purpose: purpose)], from: .desk)
    case .explain(let title, let breaches):
      layers.append(WhyNotLayer(title: title, breaches: breaches, session: session))
    case .answer(let asker, let isYes):
      guard case .pane(let name) = asker else { return [] }
      let effects = panes[name]?.answer(isYes) ?? []
      return take(effects, from: asker)
    }
    return []
  }

  func help() -> HelpLayer {
    HelpLayer(
      pane: focus.rawValue, lines: pane.lines,
      everywhere: AppMsg.bindings(paneNames).enumerated().map { PaneLine($1, index: $0) })
  }

  /// What can be done in this pane, open or closed.
  func actions() -> PaletteLayer {
    PaletteLayer(title: "Actions", entries: entries(of: focus))
  }

  /// Every command: this pane's first, then the desk's, then the other panes'.
  func palette() -> PaletteLayer {
    let desk = AppMsg.bindings(paneNames).compactMap { binding in
      binding.title.map { title in
        PaletteEntry(
          title: title, place: "", key: binding.keyLabel, act: .desk(binding.msg),
          breaches: binding.msg == .export ? againstExport : [])
      }
    }
    let others = paneNames.filter { $0 != focus && started.contains($0) }
    return PaletteLayer(
      title: "Command", entries: entries(of: focus) + desk + others.flatMap { entries(of: $0) })
  }

  private func entries(of name: PaneName) -> [PaletteEntry] {
    guard let pane = panes[name] else { return [] }
    return pane.lines.compactMap { line in
      line.title.map { title in
        PaletteEntry(
          title: title, place: name == focus ? "" : name.rawValue, key: line.keyLabel,
          act: .line(name, line.index), breaches: pane.breaches(at: line.index))
      }
    }
  }
}
