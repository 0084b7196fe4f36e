import Testing

@testable import DeskCore

/// Who may do what, written by hand from the duties of each role; never read from the tables.
@Suite struct RolesMatrixTests {
  static let duties: [Role: Set<String>] = [
    .front: [
      "request.log", "request.attach", "request.agreeFormat", "request.askReview",
      "request.redirect", "request.transfer", "request.handOver",
      "request.handOverPart", "request.recall", "request.cancel", "request.misrelease",
      "authorization.scanIn", "authorization.readAtCounter", "authorization.check",
      "authorization.findDefective", "authorization.use", "authorization.consume",
      "authorization.revoke", "pickup.arrive", "pickup.call", "pickup.claimRole",
      "pickup.identify", "pickup.showID", "pickup.showFallback", "pickup.failID",
      "pickup.verifyPatient", "pickup.verifyRepresentative", "pickup.verifyNote",
      "pickup.verifyRecipient", "pickup.turnAway", "pickup.scanItem", "pickup.recheck",
      "pickup.refuseRecheck", "pickup.verifyAgain", "pickup.handOver", "pickup.leave",
      "patient.register",
    ],
    .clerk: [
      "request.log", "request.splitOff", "request.attach", "request.agreeFormat",
      "request.split", "request.convert", "request.askReview", "request.merge", "request.validate",
      "request.failValidation", "request.cure", "request.closeIncomplete", "request.assign",
      "request.pend", "request.resume", "request.pack", "request.passCheck", "request.passToSend",
      "request.failCheck", "request.notify", "request.transfer", "request.closeUnclaimed",
      "request.send", "request.recall", "request.destroy", "request.rework", "request.cancel",
      "request.misrelease", "authorization.scanIn", "authorization.check",
      "authorization.findDefective", "authorization.use", "authorization.revoke",
      "authorization.recordEvent", "patient.register",
    ],
    .imaging: [
      "request.assign", "request.pend", "request.resume", "request.pack", "request.passCheck",
      "request.passToSend", "request.failCheck", "request.destroy", "request.misrelease",
    ],
    .supervisor: ["request.assign", "request.extend", "request.misrelease"],
    .privacy: [
      "request.deny", "request.declineRepresentative", "request.askReview",
      "request.upholdDenial", "request.overturnDenial", "request.split", "request.splitOff",
      "request.packUnderLaw", "request.sendUnderLaw", "request.recall", "request.misrelease",
      "authorization.readAtCounter",
      "authorization.revoke", "authorization.knowFalse", "pickup.verifyRepresentative",
      "pickup.turnAway",
    ],
    .dataIntegrity: ["request.misrelease", "patient.register"],
    .auditor: ["request.misrelease"],
    .system: [
      "request.notify", "request.closeUnclaimed", "request.recall", "authorization.use",
      "authorization.consume", "authorization.expire",
    ],
  ]

  @Test(arguments: Role.allCases)
  func `a role does its duties and nothing else`(role: Role) throws {
    let duties = try #require(Self.duties[role])
    let allowed = RuleBook.machines.flatMap { table in
      table.rows.filter { $0.by.contains(role.rawValue) }.map { "\(table.name).\($0.action)" }
    }

    #expect(Set(allowed).subtracting(duties) == [], "may, and should not")
    #expect(duties.subtracting(allowed) == [], "should, and may not")
  }

  @Test func `every row of one action has the same roles`() {
    for table in RuleBook.machines {
      for (action, rows) in Dictionary(grouping: table.rows, by: \.action) {
        #expect(Set(rows.map(\.by)).count == 1, "\(table.name).\(action)")
      }
    }
  }

  @Test func `nobody signs in as the desk itself`() {
    #expect(!Role.people.contains(.system))
    #expect(Role.people.count == 7)
  }
}
