import Testing

@testable import DeskCore

/// a request moves to another patient before anything left, with its cause.
@Suite struct R102Tests {
  static let trials: [Trial<Relinking>] = [
    Trial("a namesake was picked") { _ in },
    Trial("to where it stands", "RELINK_SAME_PATIENT") { $0.to = $0.from },
    Trial("to nobody on file", "PATIENT_UNKNOWN") { $0.isOnFile = false },
    Trial("to a chart that was merged", "PATIENT_MERGED") { $0.isMerged = true },
    Trial("after a part left", "RELINK_AFTER_RELEASE") { $0.left = 1 },
    Trial("while somebody is at the counter", "RELINK_SOMEONE_HERE") { $0.someoneIsHere = true },
    Trial("with a judgment about the other", "RELINK_DECLINED") { $0.isDeclined = true },
    Trial("without a cause", "RELINK_NO_CAUSE") { $0.cause = nil },
    Trial("too late and without a cause", "RELINK_AFTER_RELEASE", "RELINK_NO_CAUSE") {
      $0.left = 2
      $0.cause = nil
    },
  ]

  @Test(arguments: trials)
  func `the wrong patient is mended in the open`(trial: Trial<Relinking>) {
    #expect(trial.codes(of: .relinked, on: Sample.relinking) == trial.codes)
  }

  @Test func `after something left the cure is a misrelease`() throws {
    let late = with(Sample.relinking) { $0.left = 1 }

    let breach = try #require(Rule<Relinking>.relinked.breaches(late).first)

    #expect(breach.cure.contains("misrelease") && breach.consequence == .escalate)
  }

  @Test func `its example breaks it`() {
    #expect(Rule<Relinking>.relinked.refuses(itsExampleOn: Sample.relinking))
  }
}
