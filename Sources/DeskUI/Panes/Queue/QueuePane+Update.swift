import DeskCore

extension QueuePane {
  mutating func update(_ msg: QueueMsg) -> [Effect] {
    if marks.isEmpty, let row, let breaches = closed(msg) {
      return [.show(.whyNot(title: row.id, breaches: breaches))]
    }
    switch msg {
    case .main: return update(isFront ? .serve : .take)
    case .serve: return send(.serve, .ask(.waiting))
    case .take: return [.ask(.next)]
    case .details: return withRow { [.go(.audit, .subject($0.id, foundBy: nil))] }
    case .pickup: return withRow { [.go(.pickup, .subject($0.id, foundBy: nil))] }
    case .intake: return [.go(.intake, .fresh)]
    case .copyNumber: return withRow { [.say(Message($0.id))] }
    case .assignMe: return assignChosen(to: user)
    case .assignOther: return withRow { _ in [] } + askPeople()
    case .hold: return hold()
    case .validate: return validate()
    case .pack: return openFor { .pack($0) }
    case .passCheck: return askText(.bin) + (row == nil ? [] : [.ask(.shelf)])
    case .failCheck: return askText(.cause)
    case .recall: return askText(.recall)
    case .notify: return withRow { [commit("request.notify", on: $0.id)] }
    case .destroy: return destroy()
    case .merge: return merge()
    case .act(let act): return openFor { .act(act, $0) }
    case .shelf: return openShelf(.bins)
    case .unclaimed: return openShelf(.unclaimed)
    case .scope: return showScope()
    case .scans: return withRow { [ScanWords.opening($0.id, in: .queue)] }
    case .nearMiss: return withRow { _ in [] } + askNearMiss()
    case .undo: return withRow { [commit("request.undo", on: $0.id)] }
    case .packetShow: return goToPacket()
    case .packetNotice: return noticePacket()
    case .packetClose: return closePacket()
    case .freeBin: return offerBin()
    case .mark, .markAll, .clearMarks: return mark(msg)
    case .filter:
      isFiltering = true
      return []
    case .sort, .view: return choose(msg)
    case .whyNot: return openFor { .whyNot($0) }
    case .accept: return accept()
    case .cancel: return cancel()
    }
  }

  /// Does something with the row under the cursor, or says that there is none.
  func withRow(_ act: (QueueRow) -> [Effect]) -> [Effect] {
    row.map(act) ?? [.say(Message("There is no row here."))]
  }

  /// The marked requests, or the one under the cursor.
  var chosen: [String] {
    marks.isEmpty ? row.map { [$0.id] } ?? [] : marks.sorted()
  }

  mutating func send(_ errand: QueueErrand, _ effect: Effect) -> [Effect] {
    self.errand = errand
    return [effect]
  }

  func commit(_ action: String, on id: String, _ facts: Facts = Facts()) -> Effect {
    .commit([Order(action, on: id, facts)], tag: "queue \(action) \(id)")
  }

  /// Opens the row's request for what needs the rows around it.
  private mutating func openFor(_ errand: (String) -> QueueErrand) -> [Effect] {
    guard let row else { return withRow { _ in [] } }
    return send(errand(row.id), .ask(.open(request: row.id)))
  }

  /// Asks for the patient's other requests; the rules say whether one is the same.
  private mutating func merge() -> [Effect] {
    guard let row else { return withRow { _ in [] } }
    return send(.merge(row.id), .ask(.requests(ofPatient: row.mrn)))
  }

  private func validate() -> [Effect] {
    withRow { row in
      switch row.stage {
      case .needsInfo: [commit("request.cure", on: row.id)]
      case .recalled: [commit("request.rework", on: row.id)]
      default: [commit("request.validate", on: row.id)]
      }
    }
  }

  private mutating func hold() -> [Effect] {
    guard let row else { return withRow { _ in [] } }
    if row.stage == .pended { return [commit("request.resume", on: row.id)] }
    return openFor { .act(.pend, $0) }
  }

  private mutating func destroy() -> [Effect] {
    // The packet that the alarm names, wherever the cursor is.
    let isRecalled = row?.stage == .recalled
    guard let row = isRecalled ? row : recalled.first ?? row else { return withRow { _ in [] } }
    errand = .destroy(row.id)
    let place = row.bin.isEmpty ? "the shelf" : row.bin
    return [
      .show(
        .confirm(
          question: "\(row.id): is the packet off \(place) and destroyed? It cannot be undone.",
          yes: "pulled and destroyed"))
    ]
  }

  private mutating func askText(_ purpose: TextPrompt.Purpose) -> [Effect] {
    guard let row else { return withRow { _ in [] } }
    prompt = .text(TextPrompt(purpose, request: row.id))
    return []
  }

  private mutating func askPeople() -> [Effect] {
    guard !chosen.isEmpty else { return [] }
    return send(.people, .ask(.people))
  }

  private mutating func mark(_ msg: QueueMsg) -> [Effect] {
    switch msg {
    case .mark:
      guard let row else { return [] }
      if marks.remove(row.id) == nil { mark([row], adding: true) }
      place.move(by: 1, of: rows.count)
      place.scroll(height: listHeight, of: rows.count)
      return look() + [.say(Message(marked))]
    case .markAll:
      mark(rows)
      // What is not held yet is marked when its numbers come.
      if window.matching > rows.count {
        return send(.markAll, .ask(.queue(question(after: nil, limit: markable))))
      }
    default: return clear()
    }
    return [.say(Message(marked))]
  }

  /// Rows that `*` marks at most.
  private var markable: Int { min(window.matching, 2_000) }

  /// Marks every row of a page that was asked for by `*`.
  mutating func markAll(_ page: QueuePage) -> [Effect] {
    errand = nil
    mark(page.rows)
    return [.say(Message(marked))]
  }

  private var marked: String {
    marks.isEmpty
      ? "No row is marked."
      : "\(marks.count) marked. Actions now apply to the marked rows. Esc clears marks."
  }

  /// Back by one layer: marks, then filter, then view.
  private mutating func clear() -> [Effect] {
    if !marks.isEmpty {
      marks = []
      return [.say(Message("No row is marked."))]
    }
    if !filter.isEmpty { filter.set("") } else { view = .open }
    return restart()
  }

  private mutating func offerBin() -> [Effect] {
    guard case .text(var text) = prompt else { return [] }
    text.takeOffer()
    prompt = .text(text)
    return text.offers.isEmpty ? [.say(Message("No free bin is known."))] : []
  }

  private mutating func choose(_ msg: QueueMsg) -> [Effect] {
    prompt = .list(msg == .sort ? .sorts(sort) : .views(view))
    return []
  }
}
