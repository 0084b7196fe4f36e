extension Policy {
  /// The policy as facts under its form; its version is the journal's to give.
  public var facts: Facts {
    var facts = Facts()
    for section in PolicySection.allCases { facts[section.rawValue] = .group(numbers(of: section)) }
    var states = Facts()
    for law in laws { states[law.state.rawValue] = .group(law.facts) }
    facts["fees"] = .group(["table": .list(fees.tables.map { .group($0.facts) })])
    facts["state"] = .group(states)
    facts["practice"] = .list(practices.map { .group($0.facts) })
    facts["site"] = .list(sites.map { .group($0.facts) })
    return facts
  }

  private func numbers(of section: PolicySection) -> Facts {
    var facts = Facts()
    for number in PolicyNumber.all where number.section == section {
      facts[number.name] = .number(self[keyPath: number.path])
    }
    for flag in PolicyFlag.all where flag.section == section {
      facts[flag.name] = .flag(self[keyPath: flag.path])
    }
    if section == .media {
      facts["filmPrinters"] = .texts(media.filmPrinters.sorted())
      facts["offer"] = .list(media.offers.map { .group($0.facts) })
    }
    return facts
  }
}

extension StateLaw {
  /// What is known; what is not known is left out.
  fileprivate var facts: Facts {
    var facts: Facts = [
      "copyDays": .number(copyDays ?? 0), "copyDaysRoll": .flag(copyDaysRoll),
    ]
    facts["consentMonths"] = consentMonths.map { .number($0) }
    facts["survivors"] = survivors.map { .list($0.map { .text($0.rawValue) }) }
    facts["minorServices"] = minorServices.map { .texts($0) }
    return facts
  }
}

extension Practice {
  fileprivate var facts: Facts {
    [
      "id": .text(id), "name": .text(name), "address": .texts(address),
      "contact": .list(contacts.map { .group($0.facts) }),
    ]
  }
}

extension Practice.Contact {
  fileprivate var facts: Facts {
    [
      "topic": .text(topic), "office": .text(office), "phone": .text(phone), "fax": .text(fax),
      "lines": .texts(lines),
    ]
  }
}

extension Site {
  fileprivate var facts: Facts {
    var facts: Facts = [
      "id": .text(id), "name": .text(name), "practice": .text(practice),
      "state": .text(state.rawValue), "zone": .text(zone),
      "opens": .text(CounterHours.words(hours.opens)),
      "closes": .text(CounterHours.words(hours.closes)),
      "firstYear": .number(holidays.firstYear), "lastYear": .number(holidays.lastYear),
      "holidays": .texts(holidays.yearly.map(\.words)),
      "extraDays": .list(holidays.extra.sorted().map { .day($0) }),
      "openDays": .list(holidays.except.sorted().map { .day($0) }),
    ]
    facts["bins"] = bins.map { .texts($0) }
    return facts
  }
}

extension FormValue {
  /// Texts as a list.
  static func texts(_ texts: [String]) -> FormValue { .list(texts.map { .text($0) }) }
}
