/// A request on its way from one patient to another.
public struct Relinking: Hashable, Sendable, Codable {
  /// The MRN under which it stands.
  public var from: String
  /// The MRN under which it belongs.
  public var to: String
  /// Whether that patient is on file.
  public var isOnFile: Bool
  /// Whether that chart was merged into another one.
  public var isMerged: Bool
  /// How often something left under the request.
  public var left: Int
  /// Whether somebody is at a counter for it, looked up as the other patient.
  public var someoneIsHere: Bool
  /// Whether a representative was declined on it, which is a judgment about the other patient.
  public var isDeclined: Bool
  /// Why it stood under the wrong patient; nil when nobody said.
  public var cause: RelinkCause?

  /// A request between two patients.
  public init(
    from: String, to: String, isOnFile: Bool, isMerged: Bool = false, left: Int = 0,
    someoneIsHere: Bool = false, isDeclined: Bool = false, cause: RelinkCause?
  ) {
    self.from = from
    self.to = to
    self.isOnFile = isOnFile
    self.isMerged = isMerged
    self.left = left
    self.someoneIsHere = someoneIsHere
    self.isDeclined = isDeclined
    self.cause = cause
  }
}

/// A joining of two requests that is said to be wrong.
public struct WrongMerge: Hashable, Sendable, Codable {
  /// The request that it was joined to, or empty.
  public var into: String
  /// Why that was wrong; nil when nobody said.
  public var cause: UnmergeCause?

  /// A joining.
  public init(into: String, cause: UnmergeCause?) {
    self.into = into
    self.cause = cause
  }
}

/// The last act on a request, a paper, a visit or another matter, beside who wants to take it back.
public struct UndoClaim: Hashable, Sendable, Codable {
  /// The act, as `machine.action`, or empty when none is known.
  public var did: String
  /// The number of the entry that it made.
  public var entry: String
  /// Who did it.
  public var by: String
  /// Who wants to take it back.
  public var user: String
  /// Whether an act of this kind may be taken back.
  public var undoing: Undoing
  /// The row's version after the act; nil when the act did not change the row.
  public var version: Int?
  /// The row's version now.
  public var now: Int
  /// Requests that went on because of it; nil where none can.
  public var dependents: [String]?

  /// A claim.
  public init(
    did: String, entry: String, by: String, user: String, undoing: Undoing, version: Int?, now: Int
  ) {
    self.did = did
    self.entry = entry
    self.by = by
    self.user = user
    self.undoing = undoing
    self.version = version
    self.now = now
  }
}

/// Evidence that may hold an undo.
protocol UndoEvidence: Codable, Sendable {
  /// What is to be taken back.
  var undo: UndoClaim? { get set }
  init()
}

/// Who asks by phone how a request stands.
public struct StatusCall: Hashable, Sendable, Codable {
  /// In what part somebody calls.
  public enum Part: String, CaseIterable, Hashable, Sendable, Codable {
    /// The patient.
    case patient
    /// Whoever made the request.
    case requester
  }

  /// In what part they call; nil when nobody asked them.
  public var part: Part?
  /// Whether the name that they gave is the requester's.
  public var isRequester: Bool
  /// Whether the patient has died.
  public var patientDied: Bool
  /// Whether the privacy officer declined them as the patient's representative.
  public var isDeclined: Bool

  /// A call.
  public init(part: Part?, isRequester: Bool, patientDied: Bool = false, isDeclined: Bool = false) {
    self.part = part
    self.isRequester = isRequester
    self.patientDied = patientDied
    self.isDeclined = isDeclined
  }
}
