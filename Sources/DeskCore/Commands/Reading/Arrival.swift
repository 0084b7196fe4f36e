/// Something that came in: for which patient, when, where, and what the rules of receipt read.
struct Arrival {
  let patient: Patient?
  let site: Site?
  let receipt: Receipt
  let intake: IntakeMinimum
}

extension Acts {
  /// What came in with this command, received at the acting site.
  func arrival() throws -> Arrival {
    let site = ground.policy.site(moment.site)
    let at = facts.instant("receivedAt") ?? moment.instant
    let local = site.flatMap { ground.zones.local(at, in: $0.zone) }
    let patient = try chart.patient(facts.text("patient"))
    return Arrival(
      patient: patient, site: site,
      receipt: Receipt(
        at: at, site: moment.site, day: local?.day ?? moment.day,
        channel: facts.word("channel") ?? .counter),
      intake: IntakeMinimum(
        track: nil, patientKnown: patient != nil, receivedAt: at, siteKnown: local != nil,
        now: moment.instant))
  }

  /// Today at a site; at the acting one where the other is not known.
  func today(at site: String) -> Day {
    let zone = ground.policy.site(site)?.zone
    return zone.flatMap { ground.zones.local(moment.instant, in: $0)?.day } ?? moment.day
  }

  /// The person who asks, with the paper that lets them ask for the patient.
  func representation(
    of requester: Requester, paper: String, patient mrn: String, site: String
  ) throws -> Representation {
    let patient = try chart.patient(mrn)
    let found = try chart.document(paper)
    let proof = found?.form.patient == mrn ? found : nil
    var person = Representation(
      requester, acts: requester.relation != .patient, by: proof, of: patient,
      adoptions: try chart.matters(ofPatient: mrn, as: AdoptionNotice.self),
      law: ground.policy.site(site).map { ground.policy.law(of: $0.state) },
      today: today(at: site))
    person.isDeclined = try isDeclined(requester.name, patient: mrn)
    return person
  }

  /// Whether the privacy officer declined somebody as a patient's representative.
  func isDeclined(_ name: String, patient mrn: String) throws -> Bool {
    try chart.requests(ofPatient: mrn).declined.contains { sameName($0, name) }
  }

  /// The caller of a withdrawal, as the command tells it.
  var caller: Caller {
    Caller(
      isRequester: facts.flag("byRequester") ?? false,
      inWriting: facts.flag("inWriting") ?? false, identified: facts.flag("identified") ?? false)
  }
}

extension Requester {
  /// Who asks, from a command's group of facts; the patient when the whole group is left out.
  ///
  /// The form refuses a group without its relation, so a name alone never reads as the patient's.
  init(_ facts: Facts) {
    self.init(relation: facts.word("relation") ?? .patient, name: facts.text("name"))
  }
}

extension FormField {
  /// Who asks.
  static let requester = FormField(
    "requester",
    .group([
      .choice("relation", Relation.self, required: true, "How they stand to the patient."),
      FormField("name", .text(limit: 200), "Their name."),
    ]), "Who asks; the patient when it is left out.")

  /// Who takes something back, and how that is known.
  static let takingBack: [FormField] = [
    FormField("byRequester", .flag, required: true, "Whether the caller is the one who asked."),
    FormField("inWriting", .flag, "Whether it is in writing."),
    FormField("identified", .flag, "Whether the caller was identified."),
  ]

  /// The letter of an extension.
  static let extending: [FormField] = [
    FormField("letter", .text(limit: 40), required: true, "The letter's number."),
    FormField("reason", .text(limit: 500), required: true, "The reason that it gives."),
    FormField("days", .number(1...365), required: true, "Days to add, at most 30."),
  ]
}
