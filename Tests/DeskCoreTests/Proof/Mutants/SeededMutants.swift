@testable import DeskCore

/// The mutants that a reader can go through: what somebody might well get wrong.
enum SeededMutants {
  static let tables: [TableFlaw] = dropped + retargeted + widened + opened + inverted + blinded

  private static let dropped: [TableFlaw] = [
    .drop("R-17", from: "request.pack"), .drop("R-20", from: "request.pack"),
    .drop("R-62", from: "request.pack"), .drop("R-79", from: "request.pack"),
    .drop("R-06", from: "request.passCheck"), .drop("R-46", from: "request.handOver"),
    .drop("R-42", from: "request.handOver"), .drop("R-53", from: "request.send"),
    .drop("R-65", from: "request.sendUnderLaw"), .drop("R-38", from: "request.deny"),
    .drop("R-31", from: "request.extend"), .drop("R-31", from: "request.closeIncomplete"),
    .drop("R-50", from: "pickup.showID"), .drop("R-51", from: "pickup.showFallback"),
    .drop("R-47", from: "pickup.verifyNote"), .drop("R-04", from: "pickup.handOver"),
    .drop("R-95", from: "pickup.recheck"), .drop("R-93", from: "pickup.handOver"),
    .drop("R-06", from: "imaging.readBack"), .drop("R-94", from: "imaging.issue"),
    .drop("R-10", from: "authorization.check"), .drop("R-17", from: "authorization.use"),
    .drop("R-78", from: "amendment.deny"), .drop("R-81", from: "accounting.issue"),
    .drop("R-91", from: "incident.close"), .drop("R-91", from: "incident.close", place: 1),
    .drop("R-85", from: "death.verify"), .drop("R-88", from: "adoption.takeEffect"),
  ]

  private static let retargeted: [TableFlaw] = [
    .retarget("pickup.recheck", to: "done"), .retarget("pickup.showID", to: "verified"),
    .retarget("pickup.turnAway", to: "verified"), .retarget("request.validate", to: "inWork"),
    .retarget("request.pack", to: "ready"), .retarget("request.failCheck", to: "ready"),
    .retarget("request.rework", to: "ready"), .retarget("request.handOverPart", to: "released"),
    .retarget("authorization.scanIn", to: "valid"), .retarget("authorization.revoke", to: "valid"),
    .retarget("imaging.burn", to: "verified"), .retarget("imaging.failReadBack", to: "verified"),
    .retarget("amendment.acceptPart", to: "accepted"),
    .retarget("accounting.compile", to: "issued"),
    .retarget("death.record", to: "verified"), .retarget("adoption.accept", to: "applied"),
    .retarget("incident.assess", to: "closed"),
  ]

  private static let widened: [TableFlaw] = [
    .widen("request.deny", by: .front), .widen("request.extend", by: .clerk),
    .widen("request.handOver", by: .clerk), .widen("request.sendUnderLaw", by: .clerk),
    .widen("pickup.handOver", by: .imaging), .widen("authorization.knowFalse", by: .front),
    .widen("imaging.readBack", by: .front), .widen("death.apply", by: .front),
    .widen("adoption.apply", by: .clerk), .widen("accounting.issue", by: .clerk),
    .widen("incident.close", by: .supervisor), .widen("patient.recordDeath", by: .dataIntegrity),
    .widen("person.add", by: .auditor), .widen("policy.load", by: .clerk),
  ]

  private static let opened: [TableFlaw] = [
    .open("request.handOver", from: "packed"), .open("request.send", from: "packed"),
    .open("request.pack", from: "validated"), .open("request.validate", from: "cancelled"),
    .open("pickup.handOver", from: "verified"), .open("pickup.verifyPatient", from: "roleSet"),
    .open("authorization.use", from: "received"), .open("imaging.issue", from: "made"),
    .open("amendment.withdraw", from: "completed"), .open("accounting.issue", from: "open"),
    .open("incident.close", from: "open"), .open("death.apply", from: "complete"),
  ]

  private static let inverted: [TableFlaw] = [
    .invert("R-47", in: "pickup.verifyNote"), .invert("R-46", in: "request.handOver"),
    .invert("R-17", in: "authorization.use"), .invert("R-06", in: "request.passToSend"),
    .invert("R-91", in: "incident.close"), .invert("R-84", in: "death.verify"),
  ]

  private static let blinded: [TableFlaw] = [
    .passNil("R-40", in: "request.handOver"), .passNil("R-15", in: "request.validate"),
    .passNil("R-10", in: "request.validate"), .passNil("R-47", in: "pickup.handOver"),
    .passNil("R-48", in: "pickup.handOver"), .passNil("R-46", in: "pickup.verifyPatient"),
    .passNil("R-72", in: "imaging.readBack"), .passNil("R-83", in: "accounting.issue"),
  ]

  /// Flaws of single rules, judged by the trials of their suites.
  static let rules: [(String, RuleFlaw)] = [
    ("R-47 bearerNote", .inverted), ("R-47 bearerNote", .deaf("NOTE_USED")),
    ("R-47 bearerNote", .offByDays(1)), ("R-47 bearerNote", .offByDays(-1)),
    ("R-31 extensionInTime", .offByDays(1)), ("R-31 answeredFirst", .offByDays(-1)),
    ("R-42 birthday", .offByDays(1)), ("R-42 birthday", .offByDays(-1)),
    ("R-14 unexpired", .offByDays(1)), ("R-48 primaryID", .offByDays(1)),
    ("R-49 fallbackID", .offByDays(1)), ("R-57 unclaimedLongEnough", .offByDays(-1)),
    ("R-17 notRevoked", .mute), ("R-60 unrestricted", .mute), ("R-06 secondPerson", .mute),
    ("R-91 notByReleaser", .inverted), ("R-63 notLegal", .mute),
    ("R-75 amendmentExtension", .offByDays(1)), ("R-83 accountingExtension", .offByDays(1)),
  ]

  /// The numbers of the rule book, by hand: `rulebook.md` and the law that it cites.
  static let numbers: [String: Int] = [
    "noteLifeDays": 30, "expiredIDGraceDays": 365, "utilityBillDays": 90,
    "verificationMinutes": 15, "wrongIdentifierLimit": 3, "firstNoticeDays": 14,
    "secondNoticeDays": 30, "closeDays": 60, "accessDays": 30, "mammographyDays": 15,
    "providerBusinessDays": 2, "courierBusinessDays": 2, "silentDays": 30, "promiseDays": 14,
    "promiseAmberDay": 10,
    "lockMinutes": 2, "amendmentDays": 60, "amendmentExtensionDays": 30, "statementLimit": 5_000,
    "accountingDays": 60, "accountingExtensionDays": 30, "accountingYears": 6,
    "freeAccountingMonths": 12, "oralSuspensionDays": 30, "breachNoticeDays": 60,
    "breachManyPeople": 500, "retentionYears": 6, "loanDays": 30, "chaseDays": 14,
    "mammogramYears": 5, "lastMammogramYears": 10, "limitMegabytes": 20,
  ]
}
