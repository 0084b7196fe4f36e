import Testing

@testable import DeskCore

/// a preliminary report is not packed until it is final.
@Suite struct R96Tests {
  static let trials: [Trial<Packet>] = [
    Trial("all final") { _ in },
    Trial("one preliminary", "PRELIMINARY") { $0.items[1].isFinal = false },
    Trial("two preliminary, each told", "PRELIMINARY", "PRELIMINARY") {
      $0.items[0].isFinal = false
      $0.items[1].isFinal = false
    },
    Trial("nothing packed", "PACKET_EMPTY") { $0.items = [] },
  ]

  @Test(arguments: trials)
  func `only final reports are packed`(trial: Trial<Packet>) {
    #expect(trial.codes(of: .reportsFinal, on: Sample.packet) == trial.codes)
  }

  @Test(arguments: [
    ("final", true), ("amended", true), ("corrected", true), ("appended", true),
    ("preliminary", false), ("registered", false), ("partial", false), ("cancelled", false),
    ("", false), ("FINAL", false),
  ])
  func `a status that is not known to be final is not`(status: String, isFinal: Bool) {
    #expect(Report(id: "1", mrn: "100", status: status).isFinal == isFinal)
  }
}
