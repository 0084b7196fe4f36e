import Testing

@testable import DeskCore

/// What a scan may hang on.
@Suite struct ScanSubjectTests {
  @Test(arguments: [
    "request.log", "authorization.scanIn", "authorization.revoke", "authorization.grantProxy",
    "pickup.arrive", "amendment.receive", "accounting.receive", "death.record", "adoption.receive",
    "request.misrelease",
  ])
  func `a scan hangs on what comes in on paper`(command: String) {
    #expect(PaperScan.hangs(onWhat: command))
  }

  @Test(arguments: [
    "request.noteRedirect", "patient.register", "paper.file", "paper.open", "desk.export", "", "RQ",
  ])
  func `a scan hangs on nothing else`(command: String) {
    #expect(!PaperScan.hangs(onWhat: command))
  }

  @Test func `who does not work with papers files none`() {
    #expect(PaperScan.mayFile([.front]) && PaperScan.mayFile([.imaging, .supervisor]))
    #expect(!PaperScan.mayFile([]) && !PaperScan.mayFile([.system]))
  }
}
