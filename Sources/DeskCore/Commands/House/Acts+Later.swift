extension Acts {
  /// Machines whose work can be done on paper while the desk is down.
  private static var paperWork: Set<String> {
    [
      "request", "authorization", "pickup", "imaging", "amendment", "death", "adoption",
      "accounting", "incident",
    ]
  }

  /// What comes of a command that was done on paper in a downtime.
  ///
  /// The act at its true time and the leave to enter it later are one act; without the
  /// leave the act itself is not asked.
  static func performLater(
    _ command: Command, _ claim: DowntimeClaim, on chart: Rows, ground: Ground
  ) throws -> Ruling {
    let machine = String(command.do.prefix { $0 != "." })
    guard paperWork.contains(machine) else {
      return .invalid([
        InputError(
          field: "downtime", says: "\(command.do) is not done on paper",
          accepts: "nothing here")
      ])
    }
    guard let site = ground.policy.site(command.moment.site),
      let then = Moment(claim.at, at: site, zones: ground.zones)
    else { return .invalid([InputError(field: "site", says: "is not known", accepts: "a site")]) }
    let now = Acts(
      command: command, chart: chart, ground: ground,
      book: Book(policyVersion: ground.policy.version), checklist: nil)
    var late = command
    late.downtime = nil
    late.moment = then
    switch try now.leaveToEnter(claim) {
    case .invalid(let errors): return .invalid(errors)
    case .refused(let refused): return .refused(refused)
    case .allowed(let leave):
      let act = try perform(late, on: chart, ground: ground, noting: nil)
      return now.join(act, .allowed(leave))
    }
  }

  /// Whether something may be entered with that time.
  private func leaveToEnter(_ claim: DowntimeClaim) throws -> Ruling {
    let found = try chart.downtime(claim.downtime).flatMap { $0.site == moment.site ? $0 : nil }
    var evidence = DeskEvidence()
    evidence.later = LateEntry(
      downtime: claim.downtime, at: claim.at, by: claim.by,
      isKnown: try chart.person(claim.by) != nil,
      span: found.map { DowntimeSpan(from: $0.from, until: $0.until, now: moment.instant) })
    return try decide(
      .desk, .enterLater,
      on: Standing(id: claim.downtime, version: 0, stage: DeskStage.working), given: evidence
    ) { _ in [] }
  }
}
