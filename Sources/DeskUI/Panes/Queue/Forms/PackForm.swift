import DeskCore

/// What goes into the packet: the patient's studies and reports, those wanted chosen beforehand.
struct PackForm: Hashable, Sendable {
  /// One thing that may be packed.
  struct Item: Hashable, Sendable {
    var medium: Medium
    let type: RecordType
    let title: String
    let on: Day?
    let isFinal: Bool
    var label = ""
    /// Guarded categories found in it; nil while nobody has said.
    var guarded: Set<SensitiveCategory>?
    /// Whether the minor consented to the service alone; nil while nobody has said.
    var consentedAlone: Bool?
    var isChosen: Bool
  }

  /// The request's number.
  let request: String
  /// Media that the medium's key goes through.
  let media: [Medium]
  var items: [Item]
  /// Whether the notice and the consent lie in a packet with a program's records.
  var isEnclosed = false
  var place = ListPlace()

  init(_ request: Request, chart: MemoryChart) {
    self.request = request.id
    let wanted = request.wanted
    let image: Medium = wanted.media.contains(.disc) ? .disc : wanted.media.min() ?? .disc
    let page: Medium = wanted.media.contains(.paper) ? .paper : wanted.media.min() ?? .paper
    media = wanted.media.isEmpty ? [.paper, .disc, .film] : wanted.media.sorted()
    let studies = chart.studies(ofPatient: request.patient).map { study in
      Item(
        medium: image, type: .images, title: "\(study.modality) \(study.title)", on: study.on,
        isFinal: true, isChosen: wanted.holds(.images, study.on))
    }
    let reports = chart.reports(ofPatient: request.patient).map { report in
      Item(
        medium: page, type: .reports, title: "Report \(report.title)", on: report.on,
        isFinal: report.isFinal, isChosen: wanted.holds(.reports, report.on) && report.isFinal)
    }
    let others = wanted.types.subtracting([.images, .reports]).sorted().map { type in
      Item(
        medium: page, type: type,
        title: type.rawValue.prefix(1).uppercased()
          + type.rawValue.dropFirst(), on: nil, isFinal: true, isChosen: true)
    }
    items = studies + reports + others
  }

  /// The items that go in.
  var chosen: [Item] { items.filter(\.isChosen) }

  /// What is asked of the desk.
  var facts: Facts {
    let groups = chosen.map { item in
      var facts: Facts = [
        "medium": .text(item.medium.rawValue), "type": .text(item.type.rawValue),
        "title": .text(item.title), "final": .flag(item.isFinal),
      ]
      if let on = item.on { facts["on"] = .day(on) }
      if let guarded = item.guarded {
        facts["sensitive"] = .list(guarded.sorted().map { .text($0.rawValue) })
      }
      if let alone = item.consentedAlone { facts["minorConsented"] = .flag(alone) }
      if !item.label.isEmpty { facts["label"] = .text(item.label) }
      return FormValue.group(facts)
    }
    var facts: Facts = ["items": .list(groups)]
    if isEnclosed {
      facts["programNotice"] = .flag(true)
      facts["programConsent"] = .flag(true)
    }
    return facts
  }

  /// Space chooses, `m` changes the medium, a scan gives the item its label; `n`, the digits and
  /// `a` say what is guarded in it, `e` that the enclosures are there.
  mutating func press(_ key: Key) {
    guard items.indices.contains(place.cursor) else { return }
    switch key {
    case .character(" "):
      items[place.cursor].isChosen.toggle()
      place.move(by: 1, of: items.count)
    case .character("m"):
      let index = media.firstIndex(of: items[place.cursor].medium) ?? -1
      items[place.cursor].medium = media[(index + 1) % media.count]
    case .character("e"): isEnclosed.toggle()
    case .character("n"):
      items[place.cursor].guarded = []
      items[place.cursor].consentedAlone = false
      place.move(by: 1, of: items.count)
    case .character("a"):
      items[place.cursor].consentedAlone = !(items[place.cursor].consentedAlone ?? false)
    case .character(let digit) where PackForm.categories[digit] != nil:
      guard let category = PackForm.categories[digit] else { return }
      items[place.cursor].toggle(category)
    case .scan(let label):
      items[place.cursor].label = label
      items[place.cursor].isChosen = true
      place.move(by: 1, of: items.count)
    default: _ = place.handle(key, height: 10, of: items.count)
    }
  }
}

extension Scope {
  /// Whether a thing of a type and a day is among what is wanted; a day nobody knows is.
  fileprivate func holds(_ type: RecordType, _ day: Day?) -> Bool {
    guard types.contains(type) else { return false }
    guard let day else { return true }
    return dates.from.map { day >= $0 } ?? true && dates.to.map { day <= $0 } ?? true
  }
}
