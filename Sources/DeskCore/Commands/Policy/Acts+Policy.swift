extension Acts {
  /// Loads a policy: the whole of it as the next version, or nothing.
  func policy(_ name: String) throws -> Ruling {
    guard let action = PolicyAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    let reading = PolicyReading(facts, zones: ground.zones)
    guard var policy = reading.policy else { return .invalid(reading.errors) }
    let newest = try chart.policyVersion()
    // Where none was loaded, the defaults have spoken as version 1.
    policy.version = max(newest, ground.policy.version) + 1
    let subject = Standing(
      id: Policy.subject, version: 0, stage: newest == 0 ? PolicyStage.unloaded : .inForce)
    return try decide(
      .policy, action, on: subject, given: PolicyEvidence(),
      findings: ["version": String(policy.version)]
    ) { _ in
      [try Fact.created(policy)]
    }
  }
}

extension Policy {
  /// The subject under which the journal keeps the loading of policies.
  public static let subject = "policy"
}
