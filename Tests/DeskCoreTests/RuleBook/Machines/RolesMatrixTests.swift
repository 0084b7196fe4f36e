import Testing

@testable import DeskCore

/// Who may do what, written by hand from the duties of each role; never read from the tables.
@Suite struct RolesMatrixTests {
  static let duties: [Role: Set<String>] = [
    .front: [
      "authorization.undo", "authorization.backToReceived", "pickup.undo", "pickup.backToWaiting",
      "pickup.backToCounter", "amendment.undo", "accounting.undo", "accounting.backToAssent",
      "adoption.undo", "adoption.backToAccepted", "death.takeBack", "imaging.undo",
      "authorization.see", "paper.file", "paper.open", "desk.enterLater",
      "request.log", "request.noteRedirect", "request.attach", "request.agreeFormat",
      "request.askReview",
      "request.redirect", "request.transfer", "request.receive", "request.collect",
      "request.handOver", "imaging.receive",
      "request.handOverPart", "request.recall", "request.cancel", "request.misrelease",
      "authorization.scanIn", "authorization.readAtCounter", "authorization.check",
      "authorization.findDefective", "authorization.use", "authorization.consume",
      "authorization.revoke", "pickup.arrive", "pickup.call", "pickup.claimRole",
      "pickup.identify", "pickup.showID", "pickup.showFallback", "pickup.failID",
      "pickup.verifyPatient", "pickup.verifyRepresentative", "pickup.verifyNote",
      "pickup.verifyRecipient", "pickup.turnAway", "pickup.scanItem", "pickup.recheck",
      "pickup.refuseRecheck", "pickup.verifyAgain", "pickup.handOver", "pickup.leave",
      "pickup.beginInspection", "pickup.endInspection",
      "imaging.agree", "imaging.carry", "imaging.issue", "imaging.lend", "imaging.takeBack",
      "imaging.reportLost", "imaging.recall",
      "amendment.receive", "amendment.receiveOutside", "amendment.withdraw", "accounting.receive",
      "accounting.assent", "accounting.narrow", "accounting.withdraw", "incident.open",
      "patient.register", "authorization.grantProxy", "death.record", "death.add",
      "death.complete", "death.findIncomplete", "adoption.receive", "adoption.accept",
      "adoption.refuse", "adoption.route",
      "request.note", "request.need", "request.tellStatus",
      "request.undo", "request.backToLogged", "request.backToValidated", "request.backToWork",
      "request.backToHold", "request.backToPacked", "nearMiss.report",
    ],
    .clerk: [
      "authorization.undo", "authorization.backToReceived", "amendment.undo",
      "amendment.backToQueue", "amendment.backToWaiting", "accounting.undo",
      "accounting.backToOpen", "accounting.backToAssent", "imaging.undo",
      "authorization.see", "paper.file", "paper.open", "desk.enterLater", "desk.export",
      "request.log", "request.noteRedirect", "request.splitOff", "request.attach",
      "request.agreeFormat",
      "request.split", "request.convert", "request.askAgain", "request.askReview", "request.merge",
      "request.validate",
      "request.failValidation", "request.cure", "request.closeIncomplete", "request.assign",
      "request.pend", "request.resume", "request.pack", "request.passCheck", "request.passToSend",
      "request.failCheck", "request.notify", "request.transfer", "request.receive",
      "request.collect", "request.closeUnclaimed",
      "request.send", "request.recall", "request.destroy", "request.rework", "request.cancel",
      "request.misrelease", "authorization.scanIn", "authorization.check",
      "authorization.findDefective", "authorization.use", "authorization.revoke",
      "imaging.order", "imaging.agree", "imaging.readBack", "imaging.failReadBack",
      "imaging.transfer", "imaging.receive", "imaging.carry", "imaging.issue", "imaging.lend",
      "imaging.chase", "imaging.reportLost", "imaging.recall", "imaging.destroy",
      "amendment.receive", "amendment.receiveOutside", "amendment.withdraw", "accounting.receive",
      "accounting.assent", "accounting.narrow", "accounting.withdraw", "amendment.start",
      "amendment.needInfo", "amendment.infoCame", "amendment.link", "amendment.inform",
      "amendment.informOfPart",
      "amendment.disagree", "amendment.attachRequest", "accounting.giveFeeNotice",
      "accounting.compile", "accounting.describe", "incident.open",
      "authorization.recordEvent", "authorization.grantProxy", "patient.register",
      "patient.addStudy",
      "request.relink", "request.unmerge", "request.note", "request.need", "request.tellStatus",
      "request.undo", "request.backToLogged", "request.backToValidated", "request.backToWork",
      "request.backToHold", "request.backToPacked", "nearMiss.report",
    ],
    .imaging: [
      "imaging.undo", "imaging.backToQueue", "imaging.backToSearch", "imaging.backToVerified",
      "paper.file", "paper.open", "desk.enterLater",
      "request.assign", "request.pend", "request.resume", "request.pack", "request.passCheck",
      "request.passToSend", "request.failCheck", "request.destroy", "request.misrelease",
      "patient.addStudy", "imaging.agree", "imaging.pull", "imaging.notFound", "imaging.giveUp",
      "imaging.burn",
      "imaging.print", "imaging.link", "imaging.pullFilm", "imaging.readBack",
      "imaging.failReadBack", "imaging.shelve", "imaging.receive", "imaging.takeBack",
      "imaging.chase", "imaging.reportLost", "imaging.destroy", "imaging.refile",
      "incident.open", "request.note",
      "request.undo", "request.backToLogged", "request.backToValidated", "request.backToWork",
      "request.backToHold", "request.backToPacked", "nearMiss.report",
    ],
    .supervisor: [
      "amendment.undo", "accounting.undo",
      "desk.downtime", "desk.enterLater", "desk.export",
      "request.assign", "request.extend", "request.misrelease", "amendment.extend",
      "accounting.extend", "incident.open", "request.note", "request.need",
      "request.undo", "request.backToLogged", "request.backToValidated", "request.backToWork",
      "request.backToHold", "request.backToPacked", "nearMiss.report",
    ],
    .privacy: [
      "authorization.undo", "authorization.backToReceived", "amendment.undo",
      "amendment.backToQueue", "amendment.backToWaiting", "amendment.backToReview",
      "accounting.undo", "accounting.backToOpen", "accounting.backToAssent", "incident.undo",
      "incident.backToOpen",
      "authorization.see", "paper.file", "paper.open", "desk.enterLater", "desk.export",
      "request.deny", "request.declineRepresentative", "request.askReview",
      "request.upholdDenial", "request.overturnDenial", "request.split", "request.splitOff",
      "request.packUnderLaw", "request.sendUnderLaw", "request.recall", "request.misrelease",
      "authorization.readAtCounter",
      "authorization.revoke", "authorization.knowFalse", "pickup.verifyRepresentative",
      "pickup.turnAway",
      "imaging.reportLost", "imaging.recall",
      "amendment.receive", "amendment.receiveOutside", "amendment.withdraw", "accounting.receive",
      "accounting.assent", "accounting.narrow", "accounting.withdraw", "amendment.start",
      "amendment.needInfo", "amendment.infoCame", "amendment.link", "amendment.inform",
      "amendment.informOfPart",
      "amendment.disagree", "amendment.attachRequest", "accounting.giveFeeNotice",
      "accounting.compile", "accounting.describe", "amendment.accept", "amendment.acceptPart",
      "amendment.deny", "amendment.rebut", "amendment.noRebut", "accounting.issue",
      "accounting.suspend", "accounting.endSuspension", "incident.record", "incident.assess",
      "incident.notify", "incident.close", "incident.open", "request.relink", "request.note",
      "request.undo", "request.backToLogged", "request.backToValidated", "request.backToWork",
      "request.backToHold", "request.backToPacked", "nearMiss.report",
    ],
    .dataIntegrity: [
      "adoption.undo", "death.takeBack", "death.backToComplete",
      "paper.file", "paper.open", "desk.enterLater", "desk.export",
      "request.misrelease", "patient.register", "patient.addStudy", "death.record", "death.add",
      "death.complete",
      "death.findIncomplete", "death.verify", "death.apply", "death.reject", "death.undo",
      "adoption.schedule", "adoption.apply", "incident.open", "patient.merge", "patient.unmerge",
      "patient.correct", "nearMiss.report",
    ],
    .auditor: ["request.misrelease", "incident.open", "nearMiss.report", "desk.export"],
    .system: [
      "request.notify", "request.closeUnclaimed", "request.recall", "request.resume",
      "authorization.use",
      "authorization.consume", "authorization.expire", "authorization.endAuthority",
      "authorization.fileDecree", "request.mark", "patient.recordDeath", "patient.clearDeath",
      "adoption.takeEffect", "imaging.chase", "imaging.recall", "accounting.endSuspension",
      "patient.merge",
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
