import DeskCore

/// What a form is read against: today, now, and the site's clock.
struct ReadingGround: Hashable, Sendable {
  let session: SessionInfo

  var today: Day { session.moment.day }

  /// The instant of a wall-clock time at the site.
  ///
  /// The offset is looked up twice: the first guess may lie on the other side of a change of clocks.
  func instant(_ local: LocalTime) -> Instant? {
    let wall = Int64(local.day.number) * 86_400 + Int64(local.second)
    let guess = Instant(milliseconds: wall * 1000)
    let zones = session.ground.zones
    guard let near = zones.offset(guess, in: session.site.zone),
      let exact = zones.offset(guess.adding(seconds: -near), in: session.site.zone)
    else { return nil }
    return guess.adding(seconds: -exact)
  }
}

extension EntryForm {
  /// What a field holds, as a command takes it; nil when nothing stands there.
  func value(_ spec: FieldSpec, _ ground: ReadingGround) -> Result<FormValue?, InputError> {
    let text = text(spec.name)
    guard !text.isEmpty else { return .success(nil) }
    switch spec.kind {
    case .shown, .files: return .success(nil)
    case .text, .choice, .patient, .paper: return .success(.text(text))
    case .yesNo: return .success(.flag(text == "y"))
    case .toggles: return .success(.list(self[spec.name].words.map { .text($0) }))
    case .names:
      let names = text.split(separator: ";").map { trimmed(String($0)) }
      return .success(.list(names.filter { !$0.isEmpty }.map { .text($0) }))
    case .numbers: return numbers(text, spec.name)
    case .count(let range): return count(text, range, spec)
    case .appointment:
      return ReceiptTime.appointment(text, ground).map { .instant($0) }
        .mapError { $0.at(spec.name) }
    case .date(let rule):
      return DateShorthand.parse(text, today: ground.today, rule: rule)
        .map { .day($0) }.mapError { $0.at(spec.name) }
    case .receipt: return ReceiptTime.instant(text, ground).map { $0.map { .instant($0) } }
    }
  }

  /// What was understood of a field, beside it.
  func echo(_ spec: FieldSpec, _ ground: ReadingGround) -> String {
    switch spec.kind {
    case .date(let rule):
      guard case .success(.day(let day)?) = value(spec, ground) else { return "" }
      return "= " + DateShorthand.echo(day, today: ground.today, rule: rule)
    case .receipt: return receiptEcho(spec, ground)
    case .appointment:
      return has(spec.name) ? ReceiptTime.appointmentEcho(text(spec.name), ground) : ""
    default: break
    }
    switch self[spec.name].state {
    case .proposed: return "default"
    case .sticky: return "sticky"
    default: return ""
    }
  }

  /// The facts on the form; fields with a dot go into their group.
  func facts(_ ground: ReadingGround) -> Facts {
    var facts = Facts()
    for spec in specs {
      guard case .success(let value?) = value(spec, ground) else { continue }
      let parts = spec.name.split(separator: ".").map(String.init)
      guard parts.count == 2 else {
        facts[spec.name] = value
        continue
      }
      var group = facts.group(parts[0])
      group[parts[1]] = value
      facts[parts[0]] = .group(group)
    }
    return facts
  }

  /// Reads a field and notes what is wrong with it; false when something is.
  mutating func check(_ name: String, _ ground: ReadingGround) -> Bool {
    guard let spec = spec(name), case .failure(let error) = value(spec, ground) else {
      self[name].error = nil
      return true
    }
    self[name].error = error
    return false
  }

  /// The time of receipt; what came without a person, with the clock of the receiving site.
  private func receiptEcho(_ spec: FieldSpec, _ ground: ReadingGround) -> String {
    let echo = ReceiptTime.echo(text(spec.name), ground)
    let sent = ["fax", "mail", "email", "portal"].contains(text("channel"))
    return sent && !echo.isEmpty ? "\(echo) \(ground.zoneWords)" : echo
  }

  private func count(_ text: String, _ range: ClosedRange<Int>, _ spec: FieldSpec) -> Result<
    FormValue?, InputError
  > {
    guard let number = Int(text), range.contains(number) else {
      return .failure(
        InputError(field: spec.name, says: "is no number that fits", accepts: spec.accepts))
    }
    return .success(.number(number))
  }

  private func numbers(_ text: String, _ name: String) -> Result<FormValue?, InputError> {
    let parts = text.split { $0 == " " || $0 == "," }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else {
      return .failure(
        InputError(field: name, says: "is no list of numbers", accepts: "numbers, such as 1 3 4"))
    }
    return .success(.list(numbers.map { .number($0) }))
  }
}

extension InputError {
  /// The same error in another field.
  func at(_ field: String) -> InputError {
    InputError(field: field, says: says, accepts: accepts)
  }

  /// The same error with other words for what is right.
  func accepting(_ words: String) -> InputError {
    InputError(field: field, says: says, accepts: words)
  }
}
