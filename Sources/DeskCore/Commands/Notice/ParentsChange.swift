/// What a decree of adoption touches around one child: the proofs of parents whom it does not name,
/// and the packets that wait for them.
struct ParentsChange {
  let papers: [Document]
  let packets: [Request]

  init(_ chart: some Chart, by notice: AdoptionNotice, acts: Acts<some Chart>) throws {
    papers = try chart.documents(ofPatient: notice.patient).filter { $0.ends(by: notice) }
    packets = try chart.requests(ofPatient: notice.patient)
      .filter { [.packed, .ready, .sendable].contains($0.stage) }
      .filter { request in
        let reading = try RequestReading(
          request, in: chart, at: acts.moment, policy: acts.ground.policy)
        return !reading.standsAfter(decree: notice)
      }
  }
}

extension Document {
  /// Whether it proves a parent whom the decree does not name, or lets one see the record online.
  ///
  /// A court's order of guardianship or appointment is a court's to end, not this decree's.
  func ends(by decree: AdoptionNotice) -> Bool {
    guard stage == .received || stage == .valid else { return false }
    let isParents = form.proof == .birthRecord || form.proof == .adoptionDecree
    guard isParents, form.kind == .proof || form.kind == .proxyGrant else { return false }
    return !decree.parents.contains { sameName($0, form.bearer) }
  }
}

extension RequestReading {
  /// Whether whoever asked may still have it under a decree in force, by the rule itself.
  func standsAfter(decree notice: AdoptionNotice) -> Bool {
    guard let decreedOn = notice.decreedOn else { return true }
    let signs = paper?.form.signer == .representative
    let name = signs ? paper?.form.signerName ?? "" : request.requester.name
    var person = representation(for: waiting)
    person.adoption = AdoptionStanding(
      on: decreedOn, namesPerson: notice.parents.contains { sameName($0, name) })
    return !Rule<Representation>.representativeProven.breaches(person)
      .contains { $0.code == Rule<Representation>.endedByAdoption.code }
  }
}

extension AdoptionNotice {
  /// The child's chart, where it is known.
  var charts: [String] { patient.isEmpty ? [] : [patient] }

  /// Takes over what a command says; what it does not mention stays.
  mutating func take(_ facts: Facts) {
    if facts["patient"] != nil { patient = facts.text("patient") }
    paper = facts.word("paper") ?? paper
    pagesPresent = facts.number("pagesPresent") ?? pagesPresent
    pagesStated = facts.number("pagesStated") ?? pagesStated
    decreedOn = facts.day("decreedOn") ?? decreedOn
    if facts["parents"] != nil { parents = facts.texts("parents") }
  }
}
