extension PolicyCheck {
  /// What is wrong with the fee tables of the facts; the default ones come without facts.
  ///
  /// A table with a field that could not be read is not held against the others.
  func fees(beside wrong: [InputError]) -> [InputError] {
    let tables = facts.group("fees").groups("table").map { FeeTable($0) }
    let sound = tables.indices.filter { index in
      !wrong.contains { $0.field.hasPrefix("fees.table[\(index)].") }
    }
    return repeats(of: tables.map(\.id), at: "fees.table", "id")
      + sound.flatMap { errors(of: tables[$0], at: "fees.table[\($0)]") }
      + sound.flatMap { index in
        overlaps(of: tables[index], with: sound.prefix { $0 < index }.map { tables[$0] }, at: index)
      }
  }

  private func errors(of table: FeeTable, at path: String) -> [InputError] {
    let texts = [("id", table.id), ("name", table.name), ("source", table.source)]
    return texts.flatMap { blank($1, "\(path).\($0)") } + term(of: table, at: path)
      + reach(of: table, at: path)
      + table.practices.enumerated().flatMap { stranger($1, "\(path).practices[\($0)]") }
      + prices(of: table, at: path)
  }

  private func term(of table: FeeTable, at path: String) -> [InputError] {
    guard let until = table.until, until < table.from else { return [] }
    return [
      InputError(
        field: path + ".until", says: "is before the first day",
        accepts: "\(table.from) or later, or no last day")
    ]
  }

  /// A state's law holds in that state, and a limit by costs says that it is one.
  private func reach(of table: FeeTable, at path: String) -> [InputError] {
    var errors: [InputError] = []
    if table.setBy == .state, table.states.isEmpty {
      errors.append(
        InputError(
          field: path + ".states", says: "names no state for a state's schedule",
          accepts: Site.State.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    let byCosts = table.setBy == .hipaa || table.setBy == .mammography
    if byCosts != table.costBased {
      errors.append(
        InputError(
          field: path + ".costBased", says: "does not fit setBy \(table.setBy.rawValue)",
          accepts: byCosts ? "true" : "false"))
    }
    return errors
  }

  private func prices(of table: FeeTable, at path: String) -> [InputError] {
    table.prices.enumerated().flatMap { index, price in
      let path = "\(path).price[\(index)]"
      var errors = blank(price.says, path + ".says") + blank(price.source, path + ".source")
      if price.purpose != nil, price.part != .copy {
        errors.append(
          InputError(
            field: path + ".part", says: "is a part, and a price for a purpose is for the whole",
            accepts: FeePart.copy.rawValue))
      }
      let same = table.prices.prefix(index).contains {
        $0.part == price.part && $0.purpose == price.purpose
      }
      if same {
        errors.append(
          InputError(
            field: path + ".part", says: "there are two prices of \(price.part.rawValue)",
            accepts: "one price a part and purpose"))
      }
      return errors + caps(of: price, at: path)
    }
  }

  /// Caps rise with their pages, and a cap for any number of pages comes last.
  private func caps(of price: FeeTable.Price, at path: String) -> [InputError] {
    zip(price.caps, price.caps.dropFirst()).enumerated().compactMap { index, pair in
      let (earlier, later) = pair
      let path = "\(path).cap[\(index + 1)]"
      guard let pages = later.upToPages else { return nil }
      guard let before = earlier.upToPages else {
        return InputError(
          field: path + ".upToPages", says: "comes after a cap for any number of pages",
          accepts: "the caps in order of their pages")
      }
      if pages <= before {
        return InputError(
          field: path + ".upToPages", says: "is not more than the cap before it",
          accepts: "more than \(before)")
      }
      return later.most >= earlier.most
        ? nil
        : InputError(
          field: path + ".most", says: "is less than the cap for fewer pages",
          accepts: "at least \(earlier.most)")
    }
  }

  // MARK: Two tables for one copy

  /// The earlier tables that speak of the same copies, so that nobody could say which one holds.
  private func overlaps(of table: FeeTable, with earlier: [FeeTable], at index: Int)
    -> [InputError]
  {
    earlier.filter { $0.clashes(with: table) }.map { other in
      InputError(
        field: "fees.table[\(index)].from",
        says: "overlaps \(other.id), which \(table.setBy.rawValue) sets for the same copies",
        accepts: "days, tracks, states or practices that \(other.id) does not have")
    }
  }
}

extension FeeTable {
  /// Whether both price a copy by the same setter's word on some day.
  ///
  /// Two tables of a house that price different parts add up, and are none of that.
  fileprivate func clashes(with other: FeeTable) -> Bool {
    setBy == other.setBy && sharesDay(with: other) && Self.meet(tracks, other.tracks)
      && Self.meet(states, other.states) && Self.meet(Set(practices), Set(other.practices))
      && (setBy != .house || sharesPart(with: other))
  }

  private func sharesDay(with other: FeeTable) -> Bool {
    (other.until.map { from <= $0 } ?? true) && (until.map { other.from <= $0 } ?? true)
  }

  private func sharesPart(with other: FeeTable) -> Bool {
    prices.contains { price in
      other.prices.contains { $0.part == price.part || price.isWhole(beside: $0) }
    }
  }

  /// No members stand for every one.
  private static func meet<Member>(_ a: Set<Member>, _ b: Set<Member>) -> Bool {
    a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
  }
}

extension FeeTable.Price {
  /// Whether one of the two is the price of a whole copy, of which the other prices a part.
  fileprivate func isWhole(beside other: FeeTable.Price) -> Bool {
    part != .courier && other.part != .courier && (part == .copy || other.part == .copy)
  }
}
