import Testing

@testable import DeskCore

/// an authorization is valid through its printed day, or until its event.
@Suite struct R14Tests {
  static let trials: [Trial<ReleaseBasis>] = [
    Trial("its last day is today") { basis in
      basis.changePaper { $0.expiry = .date(Sample.today) }
    },
    Trial("its last day was yesterday", "AUTH_EXPIRED") { basis in
      basis.changePaper { $0.expiry = .date(Sample.today - 1) }
    },
    Trial("its event has not been recorded") { basis in
      basis.changePaper { $0.expiry = .event("my claim closes") }
    },
    Trial("its event happened yesterday", "AUTH_EXPIRED") { basis in
      basis.changePaper {
        $0.expiry = .event("my claim closes")
        $0.eventOccurredOn = Sample.today - 1
      }
    },
    Trial("an event does not end a dated paper") { basis in
      basis.changePaper { $0.eventOccurredOn = Sample.today - 1 }
    },
    Trial("none, which is for research", "AUTH_NO_EXPIRY") { basis in
      basis.changePaper { $0.expiry = .none }
    },
    Trial("none, and it is research") { basis in
      basis.changePaper {
        $0.expiry = .none
        $0.isResearch = true
      }
    },
    Trial("recorded as expired", "AUTH_EXPIRED") { basis in
      basis.changePaper { $0.stage = .expired }
    },
    Trial("a consent ends by R-15") { basis in
      basis.changePaper {
        $0.kind = .consent
        $0.expiry = .date(Sample.today - 1)
      }
    },
    Trial("no paper is told by R-13") { $0.ground = .nothing },
  ]

  @Test(arguments: trials)
  func `it stands until its day is over or its event recorded`(trial: Trial<ReleaseBasis>) {
    #expect(trial.codes(of: .unexpired, on: Sample.authorized) == trial.codes)
  }

  static let events: [Trial<ExpiryClaim>] = [
    Trial("it happened yesterday") { _ in },
    Trial("it happened today") { $0.occurredOn = $0.today },
    Trial("it happens tomorrow", "EVENT_AHEAD") { $0.occurredOn = $0.today + 1 },
    Trial("nobody said when", "EVENT_UNDATED") { $0.occurredOn = nil },
    Trial("the paper names a date", "EVENT_NOT_NAMED") { $0.expiry = .date($0.today) },
    Trial("the paper names nothing", "EVENT_NOT_NAMED") { $0.expiry = .missing },
    Trial("the paper says none", "EVENT_NOT_NAMED") { $0.expiry = .none },
    Trial("the paper names blanks", "EVENT_NOT_NAMED") { $0.expiry = .event("  ") },
  ]

  @Test(arguments: events)
  func `the event that is recorded is the paper's own`(trial: Trial<ExpiryClaim>) {
    #expect(trial.codes(of: .eventNamed, on: Sample.pastEvent) == trial.codes)
  }

  static let dates: [Trial<ExpiryClaim>] = [
    Trial("its last day was yesterday") { _ in },
    Trial("its last day is today", "NOT_EXPIRED") { $0.expiry = .date($0.today) },
    Trial("it has no date", "NO_EXPIRY_DATE") { $0.expiry = .event("my claim closes") },
    Trial("it says nothing", "NO_EXPIRY_DATE") { $0.expiry = .missing },
  ]

  @Test(arguments: dates)
  func `the clock closes a paper only after its last day`(trial: Trial<ExpiryClaim>) {
    #expect(trial.codes(of: .datePassed, on: Sample.pastDate) == trial.codes)
  }
}
