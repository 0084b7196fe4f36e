import DeskCore

/// A request is typed here, with the patient searched for before a new one is made.
///
/// What is typed is kept field by field as a draft, read as it will be sent, and refused by the rule
/// book alone: the form only says what it could not understand.
public struct IntakePane: Pane {
  /// Which pane it is.
  public static let name = PaneName.intake

  /// The forms that lie over each other; the topmost has the keys.
  enum Sheet: Hashable, Sendable { case request, newcomer, paper }

  var session: SessionInfo?
  var sheet = Sheet.request
  var request = EntryForm(IntakeSheet.specs(EntryForm([])))
  var newcomer = EntryForm(NewcomerSheet.specs)
  var paper = EntryForm(PaperSheet.specs(EntryForm([])))

  var search = PatientSearch()
  /// The patient who was picked or typed anew.
  var patient: Patient?
  /// Whether the patient is registered with this request.
  var isNewcomer = false
  /// The patient's rows, for the checks.
  var chart: MemoryChart?
  var recent: [QueueRow] = []
  var duplicates: [QueueRow] = []

  var list: FieldList?
  var hasHelp = false
  /// A draft that was found, until it is taken up or discarded.
  var offered: [String: String] = [:]
  /// Whether something of this form is kept as a draft.
  var hasDraft = false
  /// What the last saved request said, for the ditto key.
  var last: [String: String] = [:]
  /// Required fields that were empty when it was first saved; a second save sends it as it is.
  var toldEmpty = false
  var isSaving = false
  /// What is typed at the head of the form, until it names a kind.
  var kinds = KindPick()
  /// Whether the possible duplicate was pointed out; a second save makes another request.
  var toldDuplicate = false
  /// The acts that are on their way.
  var saving: [String] = []
  /// The slip of the last matter that was sent on.
  var lastSlip: RedirectSlip?
  /// The number of what was made last, or empty.
  var made = ""

  /// An empty form.
  public init() {}

  /// The fields that what stands in the form asks for.
  var wantedSpecs: [FieldSpec] { IntakeSheet.specs(request, sites: sites) }

  /// The sites of this practice, by digit.
  private var sites: [Choice] {
    guard let session else { return [] }
    let own = session.ground.policy.sites.filter { $0.practice == session.site.practice }
    return own.prefix(9).enumerated().map { index, site in
      Choice(Character(String(index + 1)), site.id, site.name)
    }
  }

  /// Letters go into the field.
  public var takesText: Bool { true }
  /// Whether nothing would be lost by going elsewhere.
  public var isUntouched: Bool { sheet == .request && request.isUntouched && patient == nil }

  var isOffered: Bool { !offered.isEmpty }
  var ground: ReadingGround? { session.map(ReadingGround.init) }

  /// The form that has the keys.
  var form: EntryForm {
    get {
      switch sheet {
      case .request: request
      case .newcomer: newcomer
      case .paper: paper
      }
    }
    set {
      switch sheet {
      case .request: request = newValue
      case .newcomer: newcomer = newValue
      case .paper: paper = newValue
      }
    }
  }

  /// Starts the form, or opens it for a patient.
  public mutating func open(_ opening: Opening, _ session: SessionInfo) -> [Effect] {
    self.session = session
    if isUntouched { propose() }
    switch opening {
    case .fresh: return isUntouched ? [.ask(.draft(form: Self.draftName))] : []
    case .subject(let subject, let kind):
      if let kind, kind != .requestNumber { request.propose("matchedBy", kind.rawValue) }
      return look(for: subject)
    case .find(let text):
      sheet = .request
      request.focus(on: "patient")
      request.set("patient", text)
      return searchPatient()
    }
  }

  /// Does what a key asked.
  public mutating func update(_ msg: IntakeMsg) -> [Effect] {
    if isOffered { return answerOffer(msg) }
    hasHelp = false
    switch msg {
    case .accept: return accept()
    case .next: return leave { _ = $0.next() }
    case .previous: return leave { _ = $0.previous() }
    case .up: return moveUp()
    case .down: return moveDown()
    case .list: return openList()
    case .save: return save()
    case .cancel: return cancel()
    case .back: return back()
    case .paper: return openPaper()
    case .newPatient: return openNewcomer()
    case .duplicate: return openDuplicate()
    case .join: return join()
    case .slip: return printSlip()
    }
  }

  /// Takes a letter for the field.
  public mutating func press(_ key: Key) -> [Effect] {
    guard !isOffered else { return [.say(Message(offer, tone: .warning))] }
    if list != nil { return pressInList(key) }
    hasHelp = false
    let isFree = form[form.focus].text.isEmpty || form[form.focus].state != .plain
    switch key {
    case .character("?") where isFree: hasHelp = true
    case .character("\"") where isFree: return ditto()
    case .character("+") where form.focused?.kind == .patient: return openNewcomer()
    case .scan(let text) where form.focused?.kind == .patient: return look(for: text)
    default: return type(key)
    }
    return []
  }

  /// Takes what the desk answered.
  public mutating func receive(_ reply: Reply) -> [Effect] {
    switch reply {
    case .tick(let session): self.session = session
    case .found(let text, let page): return found(text, page)
    case .chart(let mrn, let chart): if mrn == patient?.mrn { take(chart) }
    case .requests(let mrn, let rows): if mrn == patient?.mrn { recent = rows }
    case .duplicates(let rows): take(duplicates: rows)
    case .draft(Self.draftName, let fields): offer(fields)
    case .answered(Self.draftName, let outcomes): return answered(outcomes)
    case .answered(Self.paperTag, let outcomes): return filed(outcomes)
    case .failed: isSaving = false
    case .changed: return patient.map { isNewcomer ? [] : [.ask(.chart(patient: $0.mrn))] } ?? []
    default: break
    }
    return []
  }

  static let draftName = "intake"
  static let paperTag = "intake.paper"
}
