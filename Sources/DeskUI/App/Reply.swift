public import DeskCore

/// What the desk answers; a pane never sees any other error.
public enum Reply: Hashable, Sendable {
  /// A page of the queue.
  case queue(QueuePage)
  /// The counts above the queue.
  case queueCounts(QueueCounts)
  /// What was found for a text.
  case found(String, FindPage)
  /// A request, opened.
  case opened(OpenedRequest)
  /// There is no such thing.
  case missing(String)
  /// A subject's history.
  case history(HistoryPage)
  /// Open requests that may be the same.
  case duplicates([QueueRow])
  /// A patient's requests.
  case requests(ofPatient: String, [QueueRow])
  /// A patient's rows.
  case chart(patient: String, MemoryChart)
  /// What was typed and not saved, by field.
  case draft(form: String, [String: String])
  /// Who works here.
  case people([Person])
  /// Visits that wait to be called.
  case waiting([WaitingVisit])
  /// A page of a list of amendments, notices, accountings or incidents.
  case matters(MatterPage)
  /// One of them, opened.
  case matter(OpenedMatter)
  /// The request to take next; nil when none is free.
  case next(QueueRow?)
  /// What lies on the shelf.
  case shelf(ShelfMap)
  /// Recalled packets that are still here.
  case alarms([QueueRow])
  /// The answers to orders, in order; the last one decides.
  case answered(tag: String, [Outcome])
  /// What the bar code of a licence says.
  case licence(ScannedID)
  /// Where a paper was written.
  case written(path: String)
  /// What came of taking a list out.
  case exported(ExportedList)
  /// The machine failed: one plain sentence.
  case failed(String)
  /// A minute has passed, or the session began.
  case tick(SessionInfo)
  /// Something changed in the database.
  case changed
}

/// A request as a pane opens it: the rows around it, in which the rules can be asked.
public struct OpenedRequest: Hashable, Sendable {
  /// The request's number.
  public var id: String
  /// The rows around it.
  public var chart: MemoryChart
  /// Its visits that are not over, newest last.
  public var visits: [Visit]

  /// An opened request.
  public init(id: String, chart: MemoryChart, visits: [Visit]) {
    self.id = id
    self.chart = chart
    self.visits = visits
  }

  /// The request.
  public var request: Request? { chart.requests[id] }
  /// The patient.
  public var patient: Patient? { request.flatMap { chart.patients[$0.patient] } }
  /// Whether a death of the patient's is reported and not verified; it stops nothing.
  public var hasReportedDeath: Bool {
    let notices = try? chart.matters(ofPatient: request?.patient ?? "", as: DeathNotice.self)
    return notices?.contains(where: \.isUnconfirmed) ?? false
  }
}

/// An amendment, notice, accounting or incident as a pane opens it: the rows around it, in which the
/// rules can be asked.
public struct OpenedMatter: Hashable, Sendable {
  /// The matter.
  public var matter: AnyMatter
  /// The rows around it; where a chart is known, everything of its patient.
  public var chart: MemoryChart

  /// An opened matter.
  public init(_ matter: AnyMatter, chart: MemoryChart) {
    self.matter = matter
    self.chart = chart
  }

  /// The number.
  public var id: String { matter.id }
  /// The patient, where a chart is known.
  public var patient: Patient? { chart.patients[matter.patient] }
}

/// Someone who waits at a site.
public struct WaitingVisit: Hashable, Sendable {
  /// The visit.
  public var visit: Visit
  /// The patient's name as lists show it.
  public var patient: String

  /// Someone who waits.
  public init(visit: Visit, patient: String) {
    self.visit = visit
    self.patient = patient
  }
}

/// Who is signed in, where, and what time it is there.
public struct SessionInfo: Hashable, Sendable {
  /// The person.
  public var actor: Actor
  /// The desk, such as `FD1`.
  public var desk: String
  /// The site.
  public var site: Site
  /// The practice's name.
  public var practice: String
  /// Now, at the site.
  public var moment: Moment
  /// The desk's book: policy, real or training, zones.
  public var ground: Ground
  /// The database's name, for the header.
  public var isTraining: Bool

  /// A session.
  public init(
    actor: Actor, desk: String, site: Site, practice: String, moment: Moment, ground: Ground
  ) {
    self.actor = actor
    self.desk = desk
    self.site = site
    self.practice = practice
    self.moment = moment
    self.ground = ground
    isTraining = !ground.isReal
  }

  /// The same session at the same minute.
  public static func == (a: SessionInfo, b: SessionInfo) -> Bool {
    a.actor == b.actor && a.desk == b.desk && a.moment == b.moment && a.site == b.site
  }

  /// By who, where and when.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(actor)
    hasher.combine(desk)
    hasher.combine(moment)
  }
}
