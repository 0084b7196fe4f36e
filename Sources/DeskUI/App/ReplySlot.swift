import DeskCore

/// Who asked.
enum Asker: Hashable, Sendable {
  case desk, layer
  case pane(PaneName)
}

/// What ties an answer to its question, so that it reaches who asked and nobody else.
enum ReplySlot: Hashable, Sendable {
  case queue, queueCounts, duplicates, people, waiting, next, shelf, alarms, written, licence
  case find(String)
  case open(String)
  case history(String)
  case requests(String)
  case chart(String)
  case draft(String)
  case answered(String)
  case matters(MatterList)
  case matter(String)

  /// The slot of what an effect asks; nil when nothing is answered.
  init?(_ effect: Effect) {
    switch effect {
    case .ask(let question): self.init(question)
    case .commit(_, let tag): self = .answered(tag)
    case .write: self = .written
    case .readLicence: self = .licence
    default: return nil
    }
  }

  private init(_ question: Question) {
    switch question {
    case .queue: self = .queue
    case .queueCounts: self = .queueCounts
    case .find(let text): self = .find(text)
    case .open(let request): self = .open(request)
    case .history(let subject, _): self = .history(subject)
    case .duplicates: self = .duplicates
    case .requests(let patient): self = .requests(patient)
    case .chart(let patient): self = .chart(patient)
    case .draft(let form): self = .draft(form)
    case .people: self = .people
    case .waiting: self = .waiting
    case .matters(let ask): self = .matters(ask.list)
    case .matter(let id): self = .matter(id)
    case .next: self = .next
    case .shelf: self = .shelf
    case .alarms: self = .alarms
    }
  }

  /// The slots that a reply may answer; none for news that everybody gets.
  static func of(_ reply: Reply) -> [ReplySlot] {
    switch reply {
    case .queue: [.queue]
    case .queueCounts: [.queueCounts]
    case .found(let text, _): [.find(text)]
    case .opened(let opened): [.open(opened.id)]
    case .missing(let subject):
      [.open(subject), .history(subject), .requests(subject), .chart(subject), .matter(subject)]
    case .history(let page): [.history(page.subject)]
    case .duplicates: [.duplicates]
    case .requests(let patient, _): [.requests(patient)]
    case .chart(let patient, _): [.chart(patient)]
    case .licence: [.licence]
    case .draft(let form, _): [.draft(form)]
    case .people: [.people]
    case .waiting: [.waiting]
    case .next: [.next]
    case .shelf: [.shelf]
    case .alarms: [.alarms]
    case .answered(let tag, _): [.answered(tag)]
    case .matters(let page): [.matters(page.ask.list)]
    case .matter(let opened): [.matter(opened.id)]
    case .written: [.written]
    case .exported, .failed, .tick, .changed: []
    }
  }
}
