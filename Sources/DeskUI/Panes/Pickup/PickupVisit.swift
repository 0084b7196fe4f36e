import DeskCore

/// The visit that the pane serves, as far as the desk has answered.
struct PickupVisit: Hashable, Sendable {
  /// How a visit ended.
  enum End: Hashable, Sendable {
    /// Handed over, at this time of the day.
    case released(at: String)
    /// Stopped, by a rule or by the clerk.
    case stopped(PickupStage)
    /// Another desk was first: one sentence.
    case overtaken(String)
  }

  /// The visit's number; empty before there is one.
  var id = ""
  /// Where it stands.
  var stage = PickupStage.away
  /// Whether records lie on the table, to be looked at.
  var isLaidOut = false
  /// How it ended; nil while it is served.
  var end: End?
  /// What was asked of the desk and is not answered.
  var asked: PickupTag?
  /// Whether an act was taken back, so that what was answered is read from the rows again.
  var isMended = false
  /// Where the receipt was written.
  var receipt = ""

  /// Whether something can still be asked of the person.
  var isServed: Bool { end == nil }
  /// Whether identity and authority stand verified.
  var isVerified: Bool { stage == .verified || stage == .cleared }
}

/// What a commit of this pane was for.
enum PickupTag: String, Hashable, Sendable {
  case claim = "pickup.claim"
  case identify = "pickup.identify"
  case id = "pickup.id"
  /// An ID that will not do by itself: shown, refused and journalled before what stands in for it.
  case idTried = "pickup.idTried"
  case authority = "pickup.authority"
  case scan = "pickup.scan"
  case release = "pickup.release"
  case begin = "pickup.begin"
  case counted = "pickup.counted"
  case again = "pickup.again"
  case stop = "pickup.stop"
  case undo = "pickup.undo"
}
