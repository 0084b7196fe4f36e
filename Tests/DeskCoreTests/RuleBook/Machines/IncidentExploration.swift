import Testing

@testable import DeskCore

/// The incident's machine, everywhere, with every subset of its rules broken.
@Suite struct IncidentExploration {
  @Test func `every decision is the table's`() {
    var result = Exploration<IncidentStage, IncidentAction, IncidentEvidence>.Result()
    for action in IncidentAction.allCases {
      result += Exploration(
        machine: .incident, action: action, sample: "incident", good: .sample
      ).run()
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 392)
  }

  /// All of its rules have one number, so each is broken by itself.
  static let alone:
    [(IncidentAction, IncidentStage, String, @Sendable (inout IncidentEvidence) -> Void)] =
      [
        (.open, .unopened, "INCIDENT_NO_CAUSE", { $0.report?.cause = nil }),
        (.record, .notified, "RELEASER_DECIDES", { $0.handler?.handler = "jdo" }),
        (.assess, .open, "RELEASER_DECIDES", { $0.handler?.handler = "jdo" }),
        (.assess, .assessed, "FACTOR_MISSING", { $0.assessment?.stated = [.viewed] }),
        (.notify, .open, "RELEASER_DECIDES", { $0.handler?.handler = "jdo" }),
        (.notify, .assessed, "NOTICE_INCOMPLETE", { $0.notice?.parts = [.contact] }),
        (.close, .notified, "RELEASER_DECIDES", { $0.handler?.handler = "jdo" }),
        (.close, .assessed, "BREACH_PRESUMED", { $0.end?.told = false }),
      ]

  @Test(arguments: alone.indices)
  func `each rule of a row refuses alone`(index: Int) {
    let (action, stage, code, change) = Self.alone[index]
    let role: Role = action == .open ? .front : .privacy
    let codes = { (evidence: IncidentEvidence) in
      IncidentMachine.incident.breaches(
        action, at: stage, by: [role], given: evidence, under: Book()
      ).map(\.code)
    }

    #expect(codes(.sample) == [])
    #expect(codes(with(.sample, change)) == [code])
  }
}
