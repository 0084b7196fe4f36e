/// A request with everything around it that rules read, fresh from the chart.
///
/// It turns rows into nouns; every noun says what is known and nothing more.
struct RequestReading {
  var request: Request
  let patient: Patient?
  /// What the release rests on; nil where the law itself gives the right or the command, so that no
  /// paper speaks that the basis would not judge.
  let paper: Document?
  let authority: Document?
  let restrictions: [Document]
  let confidential: [Document]
  let lookAlikes: [Patient]
  let amendments: [Amendment]
  /// Whom the privacy officer declined as the patient's representative, on any request.
  let declined: [String]
  let adoptions: [AdoptionNotice]
  /// Whether its papers lie before somebody who looks at them.
  let isLaidOut: Bool
  /// Whether an open incident was discovered since it was sent to another site.
  let isAnsweredFor: Bool
  let policy: Policy
  let moment: Moment

  /// Reads the rows around a request; another patient's paper is no paper of this request.
  init(_ request: Request, in chart: some Chart, at moment: Moment, policy: Policy) throws {
    self.request = request
    self.moment = moment
    self.policy = policy
    patient = try chart.patient(request.patient)
    let papers = try chart.documents(ofPatient: request.patient)
    let needsPaper = ![.access, .legal].contains(request.track)
    paper = needsPaper ? papers.first { $0.id == request.basis } : nil
    authority = papers.first { $0.id == request.authorityPaper && $0.form.kind == .proof }
    let standing = papers.filter { $0.stage == .valid || $0.stage == .received }
    restrictions = standing.filter { $0.form.kind == .restriction }
    confidential = standing.filter { $0.form.kind == .confidentialCommunication }
    declined = try chart.requests(ofPatient: request.patient).declined
    amendments = try chart.matters(ofPatient: request.patient, as: Amendment.self)
    lookAlikes = try patient.map { try chart.lookAlikes(of: $0) } ?? []
    adoptions = try chart.matters(ofPatient: request.patient, as: AdoptionNotice.self)
    isLaidOut = try chart.visits(ofRequest: request.id).contains(where: \.isLaidOut)
    let incidents = try chart.matters(ofRequest: request.id, as: Incident.self)
    isAnsweredFor =
      request.custody?.last.map { sent in
        incidents.contains { $0.stage != .closed && $0.discoveredAt >= sent.at }
      } ?? false
  }

  /// The owning site.
  var site: Site? { policy.site(request.site) }

  /// What is known of the law of the owning site's state; nil for a site that is not there.
  var law: StateLaw? { site.map { policy.law(of: $0.state) } }

  /// The request as its machine sees it.
  var standing: Standing<RequestStage> {
    Standing(id: request.id, version: request.version, stage: request.stage)
  }

  /// Today at the site where the act happens.
  var today: Day { moment.day }

  /// Who receives what is sent: the named party, whoever asks, or the patient.
  var receiver: String {
    [request.wanted.recipient, request.requester.name].first { !$0.isEmpty }
      ?? patient?.name.spoken ?? ""
  }

  /// Items that have not left yet.
  var waiting: [PackedItem] { request.items.filter { !$0.released } }
}
