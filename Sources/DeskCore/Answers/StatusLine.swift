/// How a request stands, as one sentence that may be said to a caller who was identified.
///
/// It is made of the stage and two days and nothing else: no kind of record, no part of a body, no
/// recipient, no reason and no code can be in it, because none of them is read.
public struct StatusLine: Hashable, Sendable {
  /// The sentence.
  public let text: String

  /// The line of a request on a day.
  ///
  /// `isTheirs` says whether the caller made the request; a patient hears of another's request for
  /// their records without hearing who made it.
  public init(_ request: Request, today: Day, isTheirs: Bool = true) {
    let day = request.received.day.spoken(unlessIn: today.year)
    let closed = (request.closedOn ?? request.answeredOn)?.spoken(unlessIn: today.year)
    let name = (isTheirs ? "Your request of " : "The request of ") + day
    text = name + " " + Self.predicate(request.stage, closed) + Self.promise(request, today) + "."
  }

  private static func predicate(_ stage: RequestStage, _ closed: String?) -> String {
    let on = closed.map { " on " + $0 } ?? ""
    return switch stage {
    case .unlogged: "has not come in yet"
    case .logged: "has come in"
    case .needsInfo: "waits for something that is missing, and a colleague will tell you what"
    case .validated: "is in order"
    case .inWork: "is being worked on"
    case .pended: "is being worked on, and waits for something on our side"
    case .packed: "is being checked"
    case .ready: "is ready and waits at the desk; please bring a photo ID"
    case .sendable: "is ready and will be sent"
    case .recalled: "is being looked at again"
    case .released: "was answered" + on
    case .merged: "was joined with another one, which goes on"
    case .redirected: "went to another office"
    case .closedIncomplete, .closedRecalled, .closedUnclaimed: "was closed" + on
    case .denied: "was answered in writing" + on
    case .cancelled: "was taken back" + on
    }
  }

  /// The day by which it is acted on, where something is still to do.
  private static func promise(_ request: Request, _ today: Day) -> String {
    guard RequestStage.open.contains(request.stage), request.stage != .ready else { return "" }
    let day = request.clocks.actBy
    let said = day.spoken(unlessIn: today.year)
    return day < today
      ? "; it was to be acted on by \(said), and a colleague will call you"
      : "; we act on it by \(said)"
  }
}

extension Day {
  /// `12 November`, with the year where it is another than `year`.
  func spoken(unlessIn year: Int) -> String {
    let (own, month, day) = civil
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day) \(names[month - 1])" + (own == year ? "" : " \(own)")
  }
}
