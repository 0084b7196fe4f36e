import Testing

@testable import DeskCore

/// What is not known opens no door.
@Suite struct DoorTests {
  /// The rules of a machine that evidence of nothing does not break, by action.
  private func blind<Stage, Action, Evidence>(
    _ machine: Machine<Stage, Action, Evidence>, _ nothing: Evidence
  ) -> [String] {
    machine.moves.flatMap { row in
      row.requires.filter { $0.breaches(nothing).isEmpty }
        .map { "\(machine.name).\(row.on.rawValue) \($0.id.rawValue)" }
    }
  }

  @Test func `every rule is broken by evidence of nothing`() {
    // The fallback is asked only where there is one; without one, R-48 asks for the licence.
    #expect(
      blind(PickupMachine.pickup, PickupEvidence())
        == ["pickup.recheck R-49", "pickup.handOver R-49", "pickup.beginInspection R-49"])
    #expect(blind(RequestMachine.request, RequestEvidence()) == [])
    #expect(blind(DocumentMachine.authorization, DocumentEvidence()) == [])
    #expect(blind(ImagingMachine.imaging, ImagingEvidence()) == [])
    #expect(blind(AmendmentMachine.amendment, AmendmentEvidence()) == [])
    #expect(blind(AccountingMachine.accounting, AccountingEvidence()) == [])
    #expect(blind(IncidentMachine.incident, IncidentEvidence()) == [])
    #expect(blind(DeathMachine.death, DeathEvidence()) == [])
    #expect(blind(AdoptionMachine.adoption, AdoptionEvidence()) == [])
    #expect(blind(PatientMachine.patient, PatientEvidence()) == [])
  }

  @Test func `a missing noun says what is not known`() throws {
    let breach = try #require(
      Rule<PickupEvidence>.bearerNote.breaches(PickupEvidence()).first)

    #expect(breach.code == "NOTE_MISSING")
    #expect(breach.says.hasPrefix("Nothing is known that shows: "))
  }

  static let nouns: [(String, @Sendable (inout PickupEvidence) -> Void)] = [
    ("moment", { $0.moment = nil }), ("custody", { $0.custody = nil }),
    ("basis", { $0.basis = nil }), ("scope", { $0.scope = nil }),
    ("permission", { $0.permission = nil }), ("representation", { $0.representation = nil }),
    ("identifiers", { $0.identifiers = nil }), ("nameOnID", { $0.nameOnID = nil }),
    ("verification", { $0.verification = nil }), ("restriction", { $0.restriction = nil }),
    ("counterTrack", { $0.counterTrack = nil }), ("handOver", { $0.handOver = nil }),
    ("sitting", { $0.sitting = nil }),
    (
      "any ID",
      {
        $0.photoID = nil
        $0.fallback = nil
      }
    ),
  ]

  @Test(arguments: nouns.map(\.0))
  func `a hand-over with one noun missing is refused`(name: String) throws {
    let change = try #require(Self.nouns.first { $0.0 == name }).1
    for visitor in PickupSample.allCases {
      let evidence = with(visitor.evidence, change)

      let breaches = PickupMachine.pickup.breaches(
        .handOver, at: .cleared, by: [.front], given: evidence, under: Book())

      #expect(!breaches.isEmpty, "\(visitor)")
    }
  }

  @Test func `without a claim the note is asked for`() {
    for visitor in PickupSample.allCases where visitor != .bearer {
      let evidence = with(visitor.evidence) { $0.claim = nil }

      let codes = PickupMachine.pickup.breaches(
        .handOver, at: .cleared, by: [.front], given: evidence, under: Book()
      ).map(\.code)

      #expect(codes == ["NOTE_MISSING"], "\(visitor)")
    }
  }

  @Test func `a bearer's note that is not there closes the door`() {
    let evidence = with(PickupSample.bearer.evidence) { $0.note = nil }

    let codes = PickupMachine.pickup.breaches(
      .handOver, at: .cleared, by: [.front], given: evidence, under: Book()
    ).map(\.code)

    #expect(codes == ["NOTE_MISSING"])
  }

  @Test func `a form that is not there is broken unless the ground needs none`() {
    let rules = RequestMachine.request.move(.validate, at: .logged)?.requires ?? []
    let evidence = with(RequestSample.authorized.evidence) { $0.form = nil }
    let unknown = with(RequestSample.own.evidence) { $0.basis = nil }
    let own = RequestSample.own.evidence

    let form: Set<RuleID> = [.r10, .r11, .r12, .r16, .r18, .r19]
    let broken = { (evidence: RequestEvidence) in
      Set(rules.filter { !$0.breaches(evidence).isEmpty }.map(\.id))
    }
    #expect(broken(evidence) == form)
    #expect(broken(unknown) == form.union([.r13, .r14, .r15, .r17]))
    #expect(broken(own) == [])
  }

  @Test func `where no paper is on file one rule says so, and the form's rules are still`() {
    let rules = RequestMachine.request.move(.validate, at: .logged)?.requires ?? []
    let evidence = with(RequestSample.authorized.evidence) {
      $0.basis?.ground = .nothing
      $0.form = nil
    }

    let broken = rules.filter { !$0.breaches(evidence).isEmpty }.map(\.id)

    #expect(broken == [.r13])
  }

  @Test func `whoever is turned away has not passed the check of the part they claimed`() {
    let parts: [(PickupSample, PickupAction)] = [
      (.patient, .verifyPatient), (.parent, .verifyRepresentative), (.bearer, .verifyNote),
      (.recipient, .verifyRecipient),
    ]
    for (visitor, action) in parts {
      let good = with(visitor.evidence) { $0.verification?.verified = nil }
      let bad = with(good) { $0.representation = nil }
      let verified = PickupMachine.pickup.breaches(
        action, at: .identified, by: [.front], given: good, under: Book())
      let away = PickupMachine.pickup.breaches(
        .turnAway, at: .identified, by: [.front], given: good, under: Book())

      #expect(verified.isEmpty, "\(visitor)")
      #expect(away.map(\.code) == ["NOTHING_FAILED"], "\(visitor)")
      guard visitor == .patient || visitor == .parent else { continue }
      #expect(
        PickupMachine.pickup.breaches(
          .turnAway, at: .identified, by: [.front], given: bad, under: Book()
        ).isEmpty, "\(visitor)")
    }
  }

  @Test func `each stage has at most one row for an action`() {
    for table in RuleBook.machines {
      let doors = table.rows.flatMap { row in row.from.map { "\($0).\(row.action)" } }
      #expect(Set(doors).count == doors.count, "\(table.name)")
    }
  }

  @Test func `a failure is not recorded while one of the acts would succeed`() {
    let pickup = PickupMachine.pickup
    let good = PickupSample.patient.evidence
    let half = with(good) { $0.photoID?.photoMatches = false }
    let halfWithFallback = with(half) { $0.fallback = Sample.fallback }

    let codes = { (evidence: PickupEvidence) in
      pickup.breaches(
        .failID, at: .roleSet, by: [.front], given: evidence, under: Book()
      ).map(\.code)
    }

    #expect(codes(good) == ["NOTHING_FAILED"])
    #expect(codes(halfWithFallback) == ["NOTHING_FAILED"])
    #expect(codes(half) == [])
  }
}
