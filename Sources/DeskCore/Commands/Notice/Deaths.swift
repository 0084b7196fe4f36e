/// What a death touches around one patient: papers, packets and requests.
///
/// Papers end, packets come back, requests wait; everything else stays as it is.
struct Deaths {
  let diedOn: Day
  /// Proofs of an authority over someone living, and proxy grants.
  ///
  /// Not an authorization of the patient's to a third party: neither 45 CFR 164.508(b)(2) nor (c)
  /// ends it by a death, so its own expiry and R-45 go on to speak. Nor letters, which begin by it.
  let papers: [Document]
  /// Packets asked for by the patient, or by someone in the patient's place.
  let packets: [Request]
  /// The patient's own requests that are not packed.
  let pending: [Request]

  init(
    _ chart: some Chart, patient: Patient, diedOn: Day, acts: Acts<some Chart>
  ) throws {
    self.diedOn = diedOn
    let ended = try chart.documents(ofPatient: patient.mrn).filter { $0.endsByDeath(on: diedOn) }
    let numbers = Set(ended.map(\.id))
    let open = try chart.requests(ofPatient: patient.mrn)
      .filter { RequestStage.open.contains($0.stage) }
    let packed = open.filter { [.packed, .ready, .sendable].contains($0.stage) }
    papers = ended
    packets = try packed.filter { request in
      let reading = try RequestReading(
        request, in: chart, at: acts.moment, policy: acts.ground.policy)
      return reading.patientsAccess.endsWithPatient || numbers.contains(request.authorityPaper)
        || !reading.standsAfter(death: diedOn)
    }
    pending = try open.filter { request in
      let reading = try RequestReading(
        request, in: chart, at: acts.moment, policy: acts.ground.policy)
      return reading.patientsAccess.endsWithPatient && request.stage != .recalled
        && !packed.contains(request)
    }
  }
}

extension Document {
  /// Whether it gave authority over the patient while they lived.
  ///
  /// A birth record or a court's appointment that came after the death was shown for what kin or an
  /// administrator may have then, which is R-45's.
  func endsByDeath(on diedOn: Day) -> Bool {
    guard stage == .received || stage == .valid else { return false }
    if form.kind == .proxyGrant { return true }
    guard form.kind == .proof else { return false }
    switch form.proof {
    case .healthCareAgent, .guardianship, .financialPower: return true
    case .birthRecord, .courtAppointment, .adoptionDecree:
      return (form.signedOn ?? received.day) <= diedOn
    case .letters, .marriageAndDeath, nil: return false
    }
  }
}

extension RequestReading {
  /// The patient's own access beside the patient's life.
  var patientsAccess: PatientsAccess {
    PatientsAccess(
      track: request.track, byPatient: request.requester.relation == .patient,
      diedOn: patient?.diedOn)
  }

  /// Whether someone who acts for the patient could go on after the death, by the rules themselves.
  func standsAfter(death diedOn: Day) -> Bool {
    var person = representation(for: waiting)
    person.patientDied = diedOn
    if request.track == .access, person.relation != .patient { person.acts = true }
    guard person.acts else { return true }
    return Rule<Representation>.representativeProven.breaches(person).isEmpty
      && Rule<Representation>.decedentAuthority.breaches(person).isEmpty
  }
}

extension DeathNotice {
  /// The patient's chart, where it is known.
  var charts: [String] { patient.isEmpty ? [] : [patient] }

  /// Why a request of the patient's waits.
  var mark: String { "stopped: the patient has died (\(id))" }

  /// Takes over what a command says; what it does not mention stays.
  mutating func take(_ facts: Facts) {
    if facts["patient"] != nil { patient = facts.text("patient") }
    if facts["given"] != nil { given = facts.text("given") }
    if facts["middle"] != nil { middle = facts.text("middle") }
    if facts.flag("noMiddle") == true { middle = "" }
    if facts["family"] != nil { family = facts.text("family") }
    bornOn = facts.day("bornOn") ?? bornOn
    diedOn = facts.day("diedOn") ?? diedOn
    if facts["informantGiven"] != nil { informantGiven = facts.text("informantGiven") }
    if facts["informantFamily"] != nil { informantFamily = facts.text("informantFamily") }
    if facts["relationship"] != nil { relationship = facts.text("relationship") }
    if facts["phone"] != nil { phone = facts.text("phone") }
    source = facts.word("source") ?? source
    if facts["reason"] != nil { reason = facts.text("reason") }
  }
}

extension VerifiedDeath {
  /// A notice beside the chart that it names.
  init(_ notice: DeathNotice, chart: Patient?, today: Day) {
    let family = Fold.words(notice.family)
    let families = chart.map { [$0.name.family, $0.formerFamily] } ?? []
    chartKnown = chart != nil
    nameMatches =
      !family.isEmpty && families.contains { Fold.words($0) == family }
      && !Fold.key(notice.given).isEmpty
      && Fold.key(notice.given) == Fold.key(chart?.name.given ?? "")
    birthMatches = notice.bornOn != nil && notice.bornOn == chart?.bornOn
    source = notice.source
    diedOn = notice.diedOn
    self.today = today
  }
}
