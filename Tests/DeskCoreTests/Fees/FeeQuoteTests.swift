import Testing

@testable import DeskCore

/// HIPAA, the state and the house together: the lowest wins, and what is not known lets nothing be
/// charged.
@Suite struct FeeQuoteTests {
  @Test func `a patient pays the documented costs where they are the lowest`() {
    let quote = Sample.quote(Sample.ownCopy)

    #expect(quote.limits.map(\.table) == ["hipaa-access", "minnesota-2025"])
    #expect(quote.limits.map(\.most) == [600, 2200])
    #expect(
      quote.lowest(.copy)?.steps == ["$5.00 labour of copying", "+ $1.00 supplies = $6.00"])
    #expect(
      quote.why(.copy) == """
        For the copy, HIPAA's limit for a patient's own copy at $6.00 is the lowest, beside \
        Minnesota's schedule of 2025 at $22.00.
        """)
  }

  @Test func `the state's schedule wins where costs are above it`() {
    let quote = Sample.quote(with(Sample.ownCopy) { $0.costs?.labour = 9000 })

    #expect(quote.most == 2200)
    #expect(quote.lowest(.copy)?.setBy == .state)
  }

  @Test func `postage and an agreed summary are costs too`() {
    let facts = with(Sample.ownCopy) {
      $0.costs = FeeCosts(labour: 300, supplies: 50, postage: 163, summary: 1000)
    }
    #expect(Sample.quote(facts).most == 1513)
  }

  @Test func `without a documented cost a patient's paper copy is free`() {
    let quote = Sample.quote(with(Sample.ownCopy) { $0.costs = nil })

    #expect(quote.most == .zero)
    #expect(quote.lowest(.copy)?.steps == ["no cost is documented: $0.00"])
  }

  @Test func `an electronic copy of an electronic record costs 6.50 flat`() {
    #expect(Sample.quote(Sample.ownDisc).most == 650)
    #expect(Sample.quote(with(Sample.ownDisc) { $0.heldElectronically = false }).most == .zero)
    #expect(Sample.quote(with(Sample.ownDisc) { $0.heldElectronically = nil }).most == .zero)
    #expect(Sample.quote(with(Sample.ownDisc) { $0.electronic = false }).most == .zero)
  }

  @Test func `documented costs go before the flat fee, lower and higher`() {
    let low = with(Sample.ownDisc) { $0.costs = FeeCosts(labour: 200) }
    let high = with(Sample.ownDisc) { $0.costs = FeeCosts(labour: 1200) }

    #expect(Sample.quote(low).most == 200)
    #expect(Sample.quote(high).most == 1200)
  }

  @Test func `a house may keep a table of average costs`() {
    var book = FeeBook()
    book.tables[0].prices.append(
      FeeTable.Price(.paper, perPage: 7, says: "on average", source: "the house's study"))

    let quote = FeeQuote(with(Sample.ownCopy) { $0.costs = nil }, by: book)

    #expect(quote.most == 84)
    #expect(quote.lowest(.copy)?.steps == ["no cost is documented", "12 pages x $0.07 = $0.84"])
  }

  @Test func `a directive is not under the patient's limit`() {
    let quote = Sample.quote(Sample.fee(.directive))

    #expect(quote.limits.map(\.setBy) == [.state])
    #expect(quote.most == 2200)
  }

  @Test func `looking at one's own record is free`() {
    let quote = Sample.quote(with(Sample.ownCopy) { $0.inspection = true })

    #expect(quote.most == .zero)
    #expect(quote.lowest(.copy)?.steps == ["looking at the records is free: $0.00"])
  }

  // MARK: The house

  @Test(arguments: ["ROC", "EAU", "JAX", "PHX"])
  func `at Mayo one's own records are free, and no state is asked`(site: String) {
    let quote = Sample.quote(with(Sample.fee(.access, at: site)) { $0.purpose = nil })

    #expect(quote.most == .zero)
    #expect(quote.open.isEmpty)
  }

  @Test func `at Mayo a courier is 45 dollars flat, beside a free copy`() {
    let quote = Sample.quote(
      with(Sample.fee(.access, at: "ROC")) {
        $0.delivery = .courier
        $0.purpose = nil
        $0.heldElectronically = true
        $0.electronic = true
      })

    #expect(quote.most(.copy) == .zero)
    #expect(quote.most(.courier) == 4500)
    #expect(quote.most == 4500 && quote.open.isEmpty)
    #expect(
      quote.limits.filter { $0.covers == .courier }.map(\.table)
        == ["hipaa-access", "mayo-own-records"])
  }

  @Test func `a courier that cost less is charged at its cost`() {
    let quote = Sample.quote(
      with(Sample.fee(.access, at: "ROC")) {
        $0.delivery = .courier
        $0.costs = FeeCosts(courier: 3120)
      })

    #expect(quote.most == 3120)
  }

  @Test func `a third party at Mayo is under the state's schedule alone`() {
    #expect(Sample.quote(Sample.fee(.authorization, at: "ROC")).limits.map(\.setBy) == [.state])
  }

  @Test func `St. Paul Radiology states no fee of its own`() {
    let book = FeeBook()

    for track in Track.allCases {
      let tables = book.tables(for: Sample.fee(track))
      #expect(!tables.contains { $0.setBy == .house }, "\(track)")
    }
  }

  // MARK: States that are not loaded

  @Test(arguments: ["EAU", "JAX", "PHX"])
  func `where the state's law is not loaded nothing may be charged`(site: String) {
    let third = Sample.quote(Sample.fee(.authorization, at: site))
    let courier = Sample.quote(with(Sample.fee(.access, at: site)) { $0.delivery = .courier })

    for quote in [third, courier] {
      #expect(quote.most == .zero)
      #expect(quote.open.map(\.code) == ["STATE_LAW_UNKNOWN"])
      #expect(quote.open.first?.cure.contains("[[fees.table]]") == true)
      #expect(quote.open.allSatisfy { $0.escalates && $0.setBy == .state })
    }
  }

  @Test func `legal process has no schedule anywhere`() {
    #expect(Sample.quote(Sample.fee(.legal)).open.map(\.code) == ["STATE_LAW_UNKNOWN"])
  }

  @Test func `a state's table without prices is silent, not generous`() {
    var book = FeeBook()
    book.tables.append(
      FeeTable(
        id: "florida", name: "Florida's schedule", setBy: .state, states: [.florida],
        from: Day(number: 0), source: "none"))

    let quote = FeeQuote(Sample.fee(.authorization, at: "JAX"), by: book)

    #expect(quote.most == .zero)
    #expect(quote.open.map(\.code) == ["FEE_TABLE_SILENT"])
  }

  @Test func `a loaded schedule settles it`() {
    var book = FeeBook()
    book.tables.append(
      FeeTable(
        id: "florida", name: "Florida's schedule", setBy: .state, states: [.florida],
        from: Day(number: 0), source: "none",
        prices: [FeeTable.Price(.paper, perPage: 100, says: "", source: "none")]))

    let quote = FeeQuote(Sample.fee(.authorization, at: "JAX"), by: book)

    #expect(quote.most == 1200 && quote.open.isEmpty)
  }

  @Test func `a book without HIPAA's table lets a patient be charged nothing`() {
    let book = FeeBook(tables: FeeTable.defaults.filter { $0.setBy != .hipaa })
    let quote = FeeQuote(Sample.ownCopy, by: book)

    #expect(quote.most == .zero)
    #expect(quote.open.map(\.code) == ["FEE_TABLE_MISSING"])
  }

  // MARK: Mammograms

  @Test func `nothing may be charged before somebody looked for a mammogram`() {
    let known = Sample.quote(Sample.thirdParty)
    let unknown = Sample.quote(with(Sample.thirdParty) { $0.mammogram = nil })

    #expect(known.most > .zero && known.open.isEmpty)
    #expect(unknown.most == .zero)
    #expect(unknown.open.map(\.code) == ["MAMMOGRAM_UNKNOWN"])
    #expect(unknown.limits == known.limits)
  }

  @Test func `where nothing may be charged anyway nobody has to look for a mammogram`() {
    let free = with(Sample.thirdParty) {
      $0.mammogram = nil
      $0.inspection = true
    }

    #expect(Sample.quote(free).open.isEmpty)
  }

  @Test func `a mammogram alone costs what it cost, below the schedule`() {
    let quote = Sample.quote(Sample.mammogramFee)

    #expect(quote.most == 1200)
    #expect(quote.lowest(.copy)?.table == "mammography")
  }

  @Test func `among other records it has a limit of its own`() {
    let quote = Sample.quote(
      with(Sample.mammogramFee) {
        $0.pages = 12
        $0.mammogram = .among
        $0.mammogramCosts = FeeCosts(labour: 700)
      })

    #expect(quote.most == 5200)
    #expect(quote.most(.mammogram) == 700)
  }

  @Test func `the price of a house is no documented cost of a mammogram's courier`() {
    let facts = with(Sample.fee(.access, at: "ROC")) {
      $0.delivery = .courier
      $0.mammogram = .only
    }

    #expect(Sample.quote(facts).most(.courier) == .zero)
    #expect(
      Sample.quote(with(facts) { $0.costs = FeeCosts(courier: 3000) }).most(.courier) == 3000)
  }

  @Test func `it goes into the journal and comes back`() throws {
    let claim = Sample.claim(
      with(Sample.mammogramFee) { $0.purpose = nil }, FeeLine(.labour, 100, forMammogram: true))
    let fields = try FieldEncoder.encode(claim)

    #expect(try FieldDecoder.decode(FeeClaim.self, from: fields) == claim)
    #expect(
      try FieldDecoder.decode(FeeBook.self, from: FieldEncoder.encode(FeeBook())) == FeeBook())
  }
}
