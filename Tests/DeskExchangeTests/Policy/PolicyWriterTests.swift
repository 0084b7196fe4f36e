import DeskExchange
import Testing

@testable import DeskCore

/// A policy as a file: read again it is the same, and every key is explained.
@Suite struct PolicyWriterTests {
  static let policies: [Policy] = [Policy(), strange, unknown]

  /// Every value off its default, and texts that want quoting.
  static let strange: Policy = {
    var policy = Policy()
    policy.noteLifeDays = 7
    policy.expiryTyped = true
    policy.unclaimedDays.close = 61
    policy.lockMinutes = 9
    var law = StateLaw(.arizona)
    law.copyDays = 12
    law.consentMonths = 6
    law.survivors = []
    law.minorServices = ["a \"quoted\" one, with a \\ and a # and a ]"]
    law.majorityAge = 19
    policy.laws[3] = law
    policy.practices = [
      Practice(id: "zz", name: "Åsa's [new] = practice", address: ["é"], contacts: [])
    ]
    policy.sites = [
      Site(
        id: "ZZ", name: "Zürich # 2", practice: "zz", state: .arizona, zone: "America/Phoenix",
        hours: CounterHours(opens: 1, closes: 86_400),
        holidays: HolidayCalendar(
          yearly: [.fixed(month: 2, day: 29), .weekday(.friday, nth: 5, month: 3)],
          extra: [Day(number: 20_000), Day(number: 20_001)], except: [Day(number: 20_300)],
          firstYear: 2024, lastYear: 2024))
    ]
    return policy
  }()

  /// Nobody has looked up anything.
  static let unknown: Policy = {
    var policy = Policy()
    policy.laws = Site.State.allCases.map { StateLaw($0) }
    return policy
  }()

  @Test(arguments: policies)
  func `what is written is read as the same policy`(policy: Policy) {
    let text = PolicyWriter.text(of: policy)

    let file = PolicyFile(parsing: text, zones: PolicyFileTests.zones)

    #expect(file.faults == [])
    #expect(file.policy == policy)
    #expect(file.policy.map { PolicyWriter.text(of: $0) } == text)
  }

  @Test func `every key has its sentence above it`() {
    let text = PolicyWriter.text(of: Policy())

    for section in Policy.form {
      guard case .group(let fields) = section.kind else { continue }
      for field in fields where section.name != "state" {
        #expect(text.contains("# \(field.says)\n\(field.name) = "), "\(field.name)")
      }
    }
    #expect(text.contains("[state.florida]"))
    #expect(text.contains("# survivors is not known."))
  }

  @Test func `the version is the journal's and not the file's`() {
    var policy = Policy()
    policy.version = 12

    #expect(PolicyWriter.text(of: policy) == PolicyWriter.text(of: Policy()))
  }
}
