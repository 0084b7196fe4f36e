extension FeeTable {
  /// The table as facts under the policy's form.
  var facts: Facts {
    var facts: Facts = [
      "id": .text(id), "name": .text(name), "setBy": .text(setBy.rawValue),
      "source": .text(source), "from": .day(from), "tracks": .words(tracks),
      "states": .words(states), "practices": .texts(practices), "costBased": .flag(costBased),
      "price": .list(prices.map { .group($0.facts) }),
    ]
    facts["until"] = until.map { .day($0) }
    return facts
  }

  /// The table that facts describe; what does not fit its field is passed over.
  init(_ facts: Facts) {
    self.init(
      id: facts.text("id"), name: facts.text("name"), setBy: facts.word("setBy") ?? .house,
      tracks: facts.words("tracks"), states: facts.words("states"),
      practices: facts.texts("practices"), from: facts.day("from") ?? Day(number: 0),
      until: facts.day("until"), costBased: facts.flag("costBased") ?? false,
      source: facts.text("source"), prices: facts.groups("price").map { Price($0) })
  }
}

extension FeeTable.Price {
  fileprivate var facts: Facts {
    var facts: Facts = [
      "part": .text(part.rawValue), "once": .text("\(once)"), "perPage": .text("\(perPage)"),
      "says": .text(says), "source": .text(source), "cap": .list(caps.map { .group($0.facts) }),
    ]
    facts["purpose"] = purpose.map { .text($0.rawValue) }
    return facts
  }

  fileprivate init(_ facts: Facts) {
    self.init(
      facts.word("part") ?? .copy, purpose: facts.word("purpose"),
      once: facts.money("once") ?? .zero, perPage: facts.money("perPage") ?? .zero,
      caps: facts.groups("cap").map { FeeTable.Cap($0) }, says: facts.text("says"),
      source: facts.text("source"))
  }
}

extension FeeTable.Cap {
  fileprivate var facts: Facts {
    var facts: Facts = ["most": .text("\(most)")]
    facts["upToPages"] = upToPages.map { .number($0) }
    facts["perPage"] = perPage == .zero ? nil : .text("\(perPage)")
    facts["afterPages"] = afterPages == 0 ? nil : .number(afterPages)
    return facts
  }

  fileprivate init(_ facts: Facts) {
    self.init(
      upToPages: facts.number("upToPages"), most: facts.money("most") ?? .zero,
      perPage: facts.money("perPage") ?? .zero, afterPages: facts.number("afterPages") ?? 0)
  }
}

extension MediaPolicy.Offer {
  /// The offer as facts under the policy's form.
  var facts: Facts {
    [
      "practice": .text(practice), "media": .words(media), "encryptsDiscs": .flag(encryptsDiscs),
    ]
  }

  /// The offer that facts describe.
  init(_ facts: Facts) {
    self.init(
      practice: facts.text("practice"), media: facts.words("media"),
      encryptsDiscs: facts.flag("encryptsDiscs") ?? false)
  }
}

extension FormValue {
  /// Words of an enum in the order in which it declares them.
  fileprivate static func words<Word: CaseIterable & RawRepresentable<String> & Hashable>(
    _ words: Set<Word>
  ) -> FormValue {
    .texts(Word.allCases.filter { words.contains($0) }.map(\.rawValue))
  }
}
