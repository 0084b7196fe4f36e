public import DeskCore

/// What a pane wants from the world; compared in tests, performed elsewhere.
public enum Effect: Hashable, Sendable {
  /// Read something and answer with a `Reply`.
  case ask(Question)
  /// Do these, one after the other, until one is not done; the answer is one `Reply.answered`.
  case commit([Order], tag: String)
  /// Show another pane, with what it should open.
  case go(PaneName, Opening)
  /// Keep what was typed in a field, so that a dropped connection loses nothing.
  case saveDraft(form: String, field: String, value: String)
  /// Forget a form's draft.
  case eraseDraft(form: String)
  /// Read the bar code of a licence and answer with `Reply.licence`.
  case readLicence(String)
  /// Write a paper as a text file and answer where it is.
  case write(PaperText)
  /// Put a list into a private file, journalled with what it is for, and answer where it is.
  case export(ListAsk, DeskList.Format, purpose: String)
  /// Show the next scan of a subject in the host's viewer and answer with `Reply.answered`.
  case openScan(of: String, tag: String)
  /// Show a line about what just happened.
  case say(Message)
  /// Show an overlay.
  case show(Overlay)
  /// Light or dark.
  case toggleTheme
  /// Paint everything again.
  case redraw
  /// Hide everything until somebody unlocks.
  case lock
  /// Leave the desk.
  case quit
}

extension Effect {
  /// The finding that names the paper of an opened scan, where whoever opened it has not yet said
  /// to have seen it.
  ///
  /// Its value is the paper's number.
  public static let unseen = "unseen"
}

/// A command without the things that the session adds: who, where, when, and its own number.
public struct Order: Hashable, Sendable {
  /// The command, as `machine.action`.
  public var action: String
  /// The subject; `$` is what the order before it made, filed scans not counted.
  public var on: String
  /// The facts.
  public var facts: Facts
  /// For filing a scan: the path of its file as typed; whoever does the order reads it.
  public var file = ""

  /// An order.
  public init(_ action: String, on: String = "", _ facts: Facts = Facts()) {
    self.action = action
    self.on = on
    self.facts = facts
  }

  /// Files a scan under what the order before it made.
  public static func filing(_ path: String) -> Order {
    var order = Order("paper.file", on: "$")
    order.file = path
    return order
  }
}

/// What a pane can ask.
public enum Question: Hashable, Sendable {
  /// A page of the queue.
  case queue(QueueAsk)
  /// The counts above the queue.
  case queueCounts
  /// Anything: number, MRN, name parts, date of birth, phone.
  case find(String)
  /// A request with everything that its rules read, for advice and for the counter.
  case open(request: String)
  /// A subject's history, newest first, before an entry.
  case history(subject: String, before: Int?)
  /// Open requests that may be the same as one that is being typed.
  case duplicates(patient: String, types: Set<RecordType>)
  /// A patient's requests, newest first.
  case requests(ofPatient: String)
  /// A patient's rows without a request: studies, reports, papers, look-alikes.
  case chart(patient: String)
  /// What was typed and not saved.
  case draft(form: String)
  /// Who works here.
  case people
  /// Visits that wait to be called at this site.
  case waiting
  /// A page of a list of amendments, notices, accountings or incidents.
  case matters(MatterAsk)
  /// One of them with everything that its rules read.
  case matter(String)
  /// The request that is taken next.
  case next
  /// What lies on the shelf of this site.
  case shelf
  /// Recalled packets that this site still has.
  case alarms
}

/// A paper as text.
public struct PaperText: Hashable, Sendable {
  /// The kind, such as `cure-slip` or `receipt`; part of the file's name.
  public var kind: String
  /// The subject's number; part of the file's name.
  public var subject: String
  /// The lines.
  public var lines: [String]

  /// A paper.
  public init(kind: String, subject: String, lines: [String]) {
    self.kind = kind
    self.subject = subject
    self.lines = lines
  }
}

/// The line about what just happened.
public struct Message: Hashable, Sendable {
  /// How it is meant.
  public enum Tone: Hashable, Sendable {
    case info, warning, error
  }

  /// How it is meant.
  public var tone: Tone
  /// The words.
  public var text: String

  /// A message.
  public init(_ text: String, tone: Tone = .info) {
    self.text = text
    self.tone = tone
  }
}

/// What lies over the pane and holds the keys.
public enum Overlay: Hashable, Sendable {
  /// The keys of this pane.
  case help
  /// Every command, by its words.
  case palette
  /// Why something is not open: every broken rule.
  case whyNot(title: String, breaches: [Breach])
  /// One question, answered by a key.
  case confirm(question: String, yes: String)
  /// Whether somebody saw a scan; yes is an order of the desk itself.
  case askSeen(scan: String, of: String)
}
