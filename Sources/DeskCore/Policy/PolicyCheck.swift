/// What no single field of a policy shows: whether its parts fit each other.
struct PolicyCheck {
  let policy: Policy
  let facts: Facts
  let zones: Zones

  /// The errors of the parts whose own fields are right.
  func errors(beside wrong: [InputError]) -> [InputError] {
    let fields = Set(wrong.map(\.field))
    let found =
      days + practices + sites + media + fees(beside: wrong)
      + FormValue.group(facts).controlCharacters(at: "")
    return found.filter { !fields.contains($0.field) }
  }

  private var days: [InputError] {
    let shelf = policy.unclaimedDays
    var errors: [InputError] = []
    if shelf.second <= shelf.first {
      errors.append(
        InputError(
          field: "shelf.secondNoticeDays", says: "is not after the first notice",
          accepts: "more than \(shelf.first)"))
    }
    if shelf.close <= shelf.second {
      errors.append(
        InputError(
          field: "shelf.closeDays", says: "is not after the second notice",
          accepts: "more than \(shelf.second)"))
    }
    if policy.promiseAmberDay > policy.promiseDays {
      errors.append(
        InputError(
          field: "clocks.promiseAmberDay", says: "is after the promise itself",
          accepts: "at most \(policy.promiseDays)"))
    }
    return errors
  }

  private var practices: [InputError] {
    guard !policy.practices.isEmpty else {
      return [InputError(field: "practice", says: "there is none", accepts: "at least one")]
    }
    return repeats(of: policy.practices.map(\.id), at: "practice", "id")
      + policy.practices.enumerated().flatMap { index, practice in
        blank(practice.id, "practice[\(index)].id")
          + blank(practice.name, "practice[\(index)].name")
          + repeats(of: practice.contacts.map(\.topic), at: "practice[\(index)].contact", "topic")
      }
  }

  private var sites: [InputError] {
    guard !policy.sites.isEmpty else {
      return [InputError(field: "site", says: "there is none", accepts: "at least one")]
    }
    let given = facts.groups("site")
    return repeats(of: policy.sites.map(\.id), at: "site", "id")
      + policy.sites.enumerated().flatMap { index, site in
        let path = "site[\(index)]"
        // The default sites come without facts; they stand in for themselves.
        let facts = given.indices.contains(index) ? given[index] : nil
        return belonging(of: site, at: path) + hours(of: site, facts, at: path)
          + calendar(of: site, facts, at: path) + shelf(of: site, at: path)
      }
  }

  private func belonging(of site: Site, at path: String) -> [InputError] {
    var errors = blank(site.name, path + ".name")
    let isCode =
      !site.id.isEmpty && site.id.utf8.allSatisfy { (0x30...0x39).contains($0) || isLetter($0) }
    if !isCode {
      errors.append(
        InputError(
          field: path + ".id", says: "is no site's code", accepts: "letters and digits, as STP"))
    }
    if policy.practice(site.practice) == nil {
      errors.append(
        InputError(
          field: path + ".practice", says: "there is no practice \(site.practice)",
          accepts: policy.practices.map(\.id).joined(separator: ", ")))
    }
    if zones.offset(Instant(milliseconds: 0), in: site.zone) == nil {
      errors.append(
        InputError(
          field: path + ".zone", says: "this host knows no time zone \(site.zone)",
          accepts: "an IANA name, such as America/Chicago"))
    }
    return errors
  }

  private func hours(of site: Site, _ facts: Facts?, at path: String) -> [InputError] {
    let wrong = ["opens", "closes"].filter { name in
      facts.map { CounterHours.second($0.text(name)) == nil } ?? false
    }
    guard wrong.isEmpty else {
      return wrong.map {
        InputError(
          field: "\(path).\($0)", says: "is no time of day", accepts: "a time from 00:00 to 24:00")
      }
    }
    guard site.hours.closes <= site.hours.opens else { return [] }
    return [
      InputError(
        field: path + ".closes", says: "is not after it opens",
        accepts: "a time after \(CounterHours.words(site.hours.opens))")
    ]
  }

  private func calendar(of site: Site, _ facts: Facts?, at path: String) -> [InputError] {
    let calendar = site.holidays
    var errors = (facts?.texts("holidays") ?? []).enumerated().compactMap { index, words in
      HolidayCalendar.Holiday(words: words) == nil
        ? InputError(
          field: "\(path).holidays[\(index)]", says: "no year has a \(words)",
          accepts: HolidayCalendar.Holiday.accepted) : nil
    }
    if calendar.lastYear < calendar.firstYear {
      errors.append(
        InputError(
          field: path + ".lastYear", says: "is before the first year",
          accepts: "\(calendar.firstYear) or later"))
    }
    if let both = calendar.extra.intersection(calendar.except).min() {
      errors.append(
        InputError(
          field: path + ".openDays", says: "\(both) is among extraDays too",
          accepts: "a day in one of the lists"))
    }
    return errors
  }

  func repeats(of names: [String], at path: String, _ key: String) -> [InputError] {
    names.enumerated().compactMap { index, name in
      guard names.firstIndex(of: name) != index, !name.isEmpty else { return nil }
      return InputError(
        field: "\(path)[\(index)].\(key)", says: "there are two of \(name)",
        accepts: "another one")
    }
  }

  func blank(_ text: String, _ path: String) -> [InputError] {
    isBlank(text) ? [InputError(field: path, says: "is empty", accepts: "text")] : []
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}

extension FormValue {
  /// Texts with characters that no screen and no journal takes.
  fileprivate func controlCharacters(at path: String) -> [InputError] {
    switch self {
    case .text(let text):
      guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
        return []
      }
      return [InputError(field: path, says: "holds a control character", accepts: "one line")]
    case .list(let values):
      return values.enumerated().flatMap { $1.controlCharacters(at: "\(path)[\($0)]") }
    case .group(let facts):
      return facts.fields.flatMap { name in
        facts[name]?.controlCharacters(at: path.isEmpty ? name : "\(path).\(name)") ?? []
      }
    default: return []
    }
  }
}
