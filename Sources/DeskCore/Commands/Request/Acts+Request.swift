extension Acts {
  /// The commands of the request machine.
  func request(_ name: String) throws -> Ruling {
    guard let action = RequestAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    if action == .log { return try logRequest() }
    if action == .noteRedirect { return try noteRedirect() }
    guard let request = try chart.request(command.on) else {
      return .invalid([notFound("request")])
    }
    let reading = try RequestReading(request, in: chart, at: moment, policy: ground.policy)
    let ruling = try does(action, reading)
    return action.showsBefore ? try keepingBefore(request, ruling) : ruling
  }

  private func does(_ action: RequestAction, _ reading: RequestReading) throws -> Ruling {
    switch action {
    case .validate, .cure, .rework: return try putInOrder(action, reading)
    case .attach: return try attach(reading)
    case .merge: return try merge(reading)
    case .assign, .askAgain, .pend, .resume: return try arrange(action, reading)
    case .pack: return try pack(reading)
    case .packUnderLaw: return try packUnderLaw(reading)
    case .agreeFormat: return try agreeFormat(reading)
    case .split: return try split(reading)
    case .convert: return try convert(reading)
    case .redirect: return try redirect(reading)
    case .deny: return try deny(reading)
    case .declineRepresentative: return try decline(reading)
    case .askReview, .upholdDenial, .overturnDenial: return try review(action, reading)
    case .sendUnderLaw: return try sendUnderLaw(reading)
    case .passCheck, .failCheck: return try check(action, reading)
    case .send: return try send(reading)
    case .recall, .destroy, .notify, .closeUnclaimed: return try shelf(action, reading)
    case .transfer: return try transfer(reading)
    case .receive: return try receive(reading)
    case .collect: return try collect(reading)
    case .extend: return try extend(reading)
    case .misrelease: return try misrelease(reading)
    case .cancel, .closeIncomplete:
      return try close(action, reading)
    case .relink: return try relink(reading)
    case .unmerge: return try unmerge(reading)
    case .note: return try note(reading)
    case .need: return try need(reading)
    case .tellStatus: return try tellStatus(reading)
    case .undo: return try undo(reading.request, in: .request, about: Around())
    case .log, .noteRedirect, .splitOff, .failValidation, .passToSend, .handOver, .handOverPart,
      .mark, .backToLogged, .backToValidated, .backToWork, .backToHold, .backToPacked:
      return .invalid([CommandForm.unknown(command.do)])
    }
  }

  /// A request's row after a move, with the day it closed where the stage is an end.
  func moved(
    _ old: Request, to stage: RequestStage, _ change: (inout Request) -> Void = { _ in }
  ) throws -> [Fact] {
    var new = old
    new.stage = stage
    new.version += 1
    change(&new)
    let isClosed = RequestStage.terminal.contains(stage)
    new.closedOn = isClosed ? new.closedOn ?? moment.day : nil
    return [try Fact.changed(from: old, to: new)].compactMap { $0 }
  }

  /// The error for a subject that is not there; the same for one that is another practice's.
  func notFound(_ subject: String) -> InputError {
    let name = command.on.isEmpty ? "no number was given" : "there is no \(subject) \(command.on)"
    return InputError(field: "on", says: name, accepts: "the number of a \(subject)")
  }
}
