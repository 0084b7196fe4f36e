import Testing

@testable import DeskCore

/// whoever checks a paper has seen it.
@Suite struct R109Tests {
  static let trials: [Trial<PaperSight>] = [
    Trial("the checker has seen it") { _ in },
    Trial("nobody has", "PAPER_UNSEEN") { $0.seenBy = [] },
    Trial("another has", "PAPER_SEEN_BY_OTHERS") { $0.seenBy = ["jdo"] },
    Trial("another has too") { $0.seenBy = ["jdo", "mkl"] },
    Trial("it is only spoken") {
      $0.isWritten = false
      $0.seenBy = []
    },
  ]

  @Test(arguments: trials)
  func `a paper is judged by somebody who saw it`(trial: Trial<PaperSight>) {
    #expect(trial.codes(of: .paperSeen, on: Sample.sight) == trial.codes)
  }

  static let looks: [Trial<PaperLook>] = [
    Trial("in hand") { _ in },
    Trial("nothing is said", "SIGHT_UNSTATED") { $0.inHand = false },
    Trial("a file that somebody else opened", "FILE_UNOPENED") {
      $0.inHand = false
      $0.file = "PF-10001"
    },
    Trial("a file that was opened") {
      $0.inHand = false
      $0.file = "PF-10001"
      $0.wasOpened = true
    },
  ]

  @Test(arguments: looks)
  func `a look is at the paper or at its opened file`(trial: Trial<PaperLook>) {
    #expect(trial.codes(of: .lookedAt, on: Sample.glance) == trial.codes)
  }

  static let viewers: [Trial<PaperViewer>] = [
    Trial("the house allows it") { _ in },
    Trial("it does not", "VIEWER_OFF") { $0.isAllowed = false },
  ]

  @Test(arguments: viewers)
  func `a file is opened where the house allows it`(trial: Trial<PaperViewer>) {
    #expect(trial.codes(of: .viewerAllowed, on: PaperViewer(isAllowed: true)) == trial.codes)
  }

  @Test func `a house opens no files unless its policy says so, and the refusal names the key`() {
    #expect(!Policy().papers.viewer)
    let breach = Rule<PaperViewer>.viewerAllowed.breaches(PaperViewer(isAllowed: false)).first
    #expect(breach?.says.contains("papers.viewer") == true)
  }

  @Test func `a paper that nobody saw is not found defective either`() {
    var evidence = DocumentSample.authorization.evidence
    evidence.form?.signer = .nobody
    evidence.sight?.seenBy = []

    let codes = DocumentMachine.authorization.breaches(
      .findDefective, at: .received, by: [.clerk], given: evidence, under: Book()
    ).map(\.code)

    #expect(codes == ["PAPER_UNSEEN"])
  }
}
