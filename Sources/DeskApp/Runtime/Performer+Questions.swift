import DeskCore
import DeskStore
import DeskUI

extension Performer {
  /// The answer to a question.
  func answer(_ question: Question) throws -> Reply {
    let today = try desk.moment().day
    let store = desk.store
    switch question {
    case .queue(let ask): return .queue(try store.queue(ask))
    case .queueCounts: return .queueCounts(try store.counts(today: today, site: desk.site.id))
    case .find(let text): return .found(text, try store.find(text, today: today))
    case .open(let request): return try open(request)
    case .history(let subject, let before):
      return .history(try store.history(of: subject, before: before))
    case .duplicates(let patient, let types):
      return .duplicates(
        try rows(try store.duplicates(patient: patient, types: types, received: today)))
    case .requests(let mrn):
      let requests = try store.chart { try $0.requests(ofPatient: mrn) }
      return .requests(ofPatient: mrn, try rows(requests.reversed()))
    case .chart(let mrn):
      return try store.chart { chart in
        var around = MemoryChart()
        try around.take(patient: mrn, from: chart)
        return .chart(patient: mrn, around)
      }
    case .draft(let form):
      let drafts = try store.drafts(of: desk.actor.user, at: desk.clock.now)
      return .draft(form: form, drafts.first { $0.form == form }?.fields ?? [:])
    case .people: return .people(try store.chart { try $0.people() }.filter { !$0.isDisabled })
    case .waiting: return .waiting(try desk.waiting())
    case .matters(let ask): return .matters(try store.matters(ask))
    case .matter(let id): return try open(matter: id)
    case .next: return .next(try store.next())
    case .shelf:
      var map = try store.shelf(of: desk.site.id)
      map.listed = desk.site.bins
      return .shelf(map)
    case .alarms: return .alarms(try store.recalled(at: desk.site.id))
    }
  }

  private func rows(_ requests: [Request]) throws -> [QueueRow] {
    try desk.store.chart { chart in
      try requests.map { request in
        let patient = try chart.patient(request.patient)
        return QueueRow(request, name: patient?.name ?? PersonName(family: "", given: ""))
      }
    }
  }

  /// A matter with the rows around it; with all of its patient's, where a chart is known.
  private func open(matter id: String) throws -> Reply {
    let opened = try desk.store.chart { chart -> OpenedMatter? in
      guard let matter = try chart.anyMatter(id) else { return nil }
      var around = MemoryChart()
      try around.put(chart.matters(ofRequest: id, as: PaperScan.self))
      if matter.patient.isEmpty {
        for person in try chart.people() { around.people[person.user] = person }
        try around.put(matter)
      } else {
        try around.take(patient: matter.patient, from: chart)
        for request in try chart.requests(ofPatient: matter.patient) {
          around.requests[request.id] = request
        }
      }
      return OpenedMatter(matter, chart: around)
    }
    return opened.map { .matter($0) } ?? .missing(id)
  }

  /// A request with the rows around it, in which a pane can ask the rules.
  private func open(_ id: String) throws -> Reply {
    let opened = try desk.store.chart { chart -> OpenedRequest? in
      guard let request = try chart.request(id) else { return nil }
      var around = MemoryChart()
      around.requests[id] = request
      around.pastActs[id] = try chart.lastAct(on: id)
      try around.take(patient: request.patient, from: chart)
      let visits = try chart.visits(ofRequest: id)
      for visit in visits { around.visits[visit.id] = visit }
      return OpenedRequest(
        id: id, chart: around,
        visits: visits.filter { !PickupStage.terminal.contains($0.stage) })
    }
    return opened.map { .opened($0) } ?? .missing(id)
  }
}

extension MemoryChart {
  /// Takes in everything that a pane may need to know about a patient.
  fileprivate mutating func take(patient mrn: String, from chart: SQLChart) throws {
    for document in try chart.documents(ofPatient: mrn) { documents[document.id] = document }
    if let patient = try chart.patient(mrn) {
      patients[mrn] = patient
      knownLookAlikes = try chart.lookAlikes(of: patient)
    }
    for study in try chart.studies(ofPatient: mrn) { studies[study.accession] = study }
    for report in try chart.reports(ofPatient: mrn) { reports[report.id] = report }
    try takeMatters(ofPatient: mrn, from: chart)
    for person in try chart.people() { people[person.user] = person }
  }
}
