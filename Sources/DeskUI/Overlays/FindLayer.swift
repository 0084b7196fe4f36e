import DeskCore

/// One box for everything: number, MRN, part of a name, date of birth, phone.
///
/// It asks at each letter and keeps the answer to what stands in the box; an Enter that comes
/// before the answer waits for it, so that nobody has to look up while typing.
struct FindLayer: Layer, Hashable {
  private(set) var field = TextField(limit: 60)
  private(set) var page = FindPage()
  /// What the page is the answer to.
  private(set) var answered = ""
  private(set) var place = ListPlace()
  /// Enter was pressed before the answer came.
  private(set) var isEager = false

  var footer: [FooterItem] {
    [
      FooterItem(key: "Enter", label: "Open"), FooterItem(key: "F9", label: "New request"),
      FooterItem(key: "Ctrl+X", label: "Export"), FooterItem(key: "Esc", label: "Close"),
    ]
  }

  var text: String { field.text }
  var isAnswered: Bool { answered == text }

  /// Puts text into the box and asks for it.
  mutating func type(_ text: String) -> [Effect] {
    field.set(text)
    return ask()
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    switch key {
    case _ where key.isClosing || key == .f(2): return .close
    case .enter:
      isEager = !isAnswered
      return isEager || text.isEmpty ? .stay : opened
    case .character("+"), .f(9): return .closing(new)
    case .alt("c"): return chart
    case .control("x") where !page.hits.isEmpty:
      return .closing(.export(ListAsk(.find, of: answered)))
    case .up, .down, .pageUp, .pageDown, .f(7), .f(8):
      _ = place.handle(key, height: 8, of: page.hits.count)
      return .stay
    default:
      let before = text
      guard field.handle(key), text != before else { return .stay }
      return .effects(ask())
    }
  }

  mutating func receive(_ reply: Reply) -> LayerStep {
    guard case .found(let asked, let page) = reply, asked == text else { return .stay }
    self.page = page
    answered = asked
    place.move(to: 0, of: 1)
    guard isEager else { return .stay }
    isEager = false
    return opened
  }

  private mutating func ask() -> [Effect] {
    isEager = false
    guard !text.allSatisfy(\.isWhitespace) else {
      page = FindPage()
      answered = text
      return []
    }
    return [.ask(.find(text))]
  }

  private var opened: LayerStep {
    guard page.hits.indices.contains(place.cursor) else { return .stay }
    let hit = page.hits[place.cursor]
    return .closing(.go(hit.pane, hit.opening))
  }

  /// The chart under the cursor, to be mended.
  private var chart: LayerStep {
    guard isAnswered, page.hits.indices.contains(place.cursor) else { return .stay }
    let mrn = page.hits[place.cursor].patient.mrn
    return mrn.isEmpty ? .stay : .closing(.mendChart(mrn))
  }

  /// A new request: for the patient under the cursor, or with what was typed.
  private var new: LayerAct {
    guard isAnswered, page.hits.indices.contains(place.cursor) else {
      return .go(.intake, text.isEmpty ? .fresh : .find(text))
    }
    let hit = page.hits[place.cursor]
    guard !hit.patient.mrn.isEmpty else { return .go(.intake, .fresh) }
    return .go(.intake, .subject(hit.patient.mrn, foundBy: hit.by))
  }
}

extension FindHit {
  /// Where a hit opens: at the counter when the packet waits, as history when the work goes on, as
  /// a new request when there is none.
  var pane: PaneName {
    guard matter == nil else { return .amend }
    guard let request else { return .intake }
    return request.stage == .ready || request.someoneWaits ? .pickup : .audit
  }

  /// What is opened there, with the identifier that will not count.
  var opening: Opening { .subject(matter ?? request?.id ?? patient.mrn, foundBy: by) }

  /// The line: name, year, last of the MRN, the request.
  var cells: [ListCell] {
    let sex = patient.sex.first.map { String($0).uppercased() } ?? ""
    let year = patient.bornOn.map { "\($0.year)" } ?? "----"
    let state = matter ?? request.map { "\($0.id) \($0.stage.mark.word)" } ?? "no open request"
    let note = lookAlike ? "look-alike" : soundsAlike ? "sounds alike" : ""
    return [
      .text(patient.name.listed), .text("\(year) \(sex)"), .text(Masked.number(patient.mrn)),
      .text(state), .text(note, lookAlike ? .verifyFail : .textMuted),
    ]
  }
}
