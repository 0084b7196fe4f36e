/// What a drill may call people, commands and what the machines make: data, and nothing else.
///
/// A command can always be called by its own name, so a machine needs no entry here.
enum DrillPhrases {
  /// A friendlier name of a command.
  struct Phrase {
    /// The command, as `machine.action`.
    let command: String
    /// The field that takes the name after the phrase; nil where that is the subject.
    let field: String?

    init(_ command: String, into field: String? = nil) {
      self.command = command
      self.field = field
    }
  }

  /// The commands by their friendlier names.
  static let commands: [String: Phrase] = [
    "logs a request": Phrase("request.log"),
    "adds to": Phrase("request.attach"),
    "merges": Phrase("request.merge"),
    "validates": Phrase("request.validate"),
    "validates again": Phrase("request.cure"),
    "puts in order again": Phrase("request.rework"),
    "takes": Phrase("request.assign"),
    "pends": Phrase("request.pend"),
    "resumes": Phrase("request.resume"),
    "packs": Phrase("request.pack"),
    "finds right": Phrase("request.passCheck"),
    "finds wrong": Phrase("request.failCheck"),
    "sends a notice about": Phrase("request.notify"),
    "lays out": Phrase("pickup.beginInspection"),
    "counts back": Phrase("pickup.endInspection"),
    "transfers": Phrase("request.transfer"),
    "takes in": Phrase("request.receive"),
    "sends": Phrase("request.send"),
    "recalls": Phrase("request.recall"),
    "destroys": Phrase("request.destroy"),
    "takes down as unclaimed": Phrase("request.closeUnclaimed"),
    "extends": Phrase("request.extend"),
    "cancels": Phrase("request.cancel"),
    "closes as incomplete": Phrase("request.closeIncomplete"),
    "redirects": Phrase("request.redirect"),
    "sends somebody on": Phrase("request.noteRedirect"),
    "denies": Phrase("request.deny"),
    "files a paper": Phrase("authorization.scanIn"),
    "looks at": Phrase("authorization.see"),
    "checks": Phrase("authorization.check"),
    "revokes": Phrase("authorization.revoke"),
    "records the event of": Phrase("authorization.recordEvent"),
    "records the end of": Phrase("authorization.expire"),
    "finds false": Phrase("authorization.knowFalse"),
    "receives a visitor for": Phrase("pickup.arrive", into: "request"),
    "calls": Phrase("pickup.call"),
    "asks who it is": Phrase("pickup.claimRole"),
    "hears": Phrase("pickup.identify", into: "kind"),
    "looks at the id": Phrase("pickup.showID"),
    "looks at papers instead of an id": Phrase("pickup.showFallback"),
    "ends the visit without identity": Phrase("pickup.failID"),
    "verifies the patient": Phrase("pickup.verifyPatient"),
    "verifies the representative": Phrase("pickup.verifyRepresentative"),
    "verifies the note": Phrase("pickup.verifyNote"),
    "verifies the recipient": Phrase("pickup.verifyRecipient"),
    "turns away": Phrase("pickup.turnAway"),
    "scans an item": Phrase("pickup.scanItem"),
    "rechecks": Phrase("pickup.recheck"),
    "verifies again": Phrase("pickup.verifyAgain"),
    "hands over": Phrase("pickup.handOver"),
    "lets go": Phrase("pickup.leave"),
    "orders images": Phrase("imaging.order"),
    "pulls": Phrase("imaging.pull"),
    "burns": Phrase("imaging.burn"),
    "takes out of the file": Phrase("imaging.pullFilm"),
    "reads back": Phrase("imaging.readBack"),
    "shelves": Phrase("imaging.shelve"),
    "registers a patient": Phrase("patient.register"),
    "agrees with the patient on the medium of": Phrase("request.agreeFormat"),
    "splits": Phrase("request.split"),
    "asks for an authorization instead of": Phrase("request.convert"),
    "declines the representative of": Phrase("request.declineRepresentative"),
    "asks for a review of": Phrase("request.askReview"),
    "upholds the denial of": Phrase("request.upholdDenial"),
    "overturns the denial of": Phrase("request.overturnDenial"),
    "packs under law": Phrase("request.packUnderLaw"),
    "sends under law": Phrase("request.sendUnderLaw"),
    "reports a misrelease of": Phrase("request.misrelease"),
    "grants proxy access": Phrase("authorization.grantProxy"),
    "does not find": Phrase("imaging.notFound"),
    "gives up the search for": Phrase("imaging.giveUp"),
    "prints": Phrase("imaging.print"),
    "agrees with the patient on": Phrase("imaging.agree"),
    "takes back": Phrase("imaging.takeBack"),
    "asks for the return of": Phrase("imaging.chase"),
    "reports lost": Phrase("imaging.reportLost"),
    "receives an amendment": Phrase("amendment.receive"),
    "receives an amendment from outside": Phrase("amendment.receiveOutside"),
    "starts on": Phrase("amendment.start"),
    "accepts the amendment": Phrase("amendment.accept"),
    "receives an accounting": Phrase("accounting.receive"),
    "gives notice of the fee of": Phrase("accounting.giveFeeNotice"),
    "compiles": Phrase("accounting.compile"),
    "issues": Phrase("accounting.issue"),
    "suspends the accounting": Phrase("accounting.suspend"),
    "records a death": Phrase("death.record"),
    "finds complete": Phrase("death.complete"),
    "confirms": Phrase("death.verify"),
    "enters the death notice": Phrase("death.apply"),
    "receives an adoption paper": Phrase("adoption.receive"),
    "accepts the adoption paper": Phrase("adoption.accept"),
    "passes on": Phrase("adoption.route"),
    "enters the adoption paper": Phrase("adoption.apply"),
    "opens an incident": Phrase("incident.open"),
    "assesses": Phrase("incident.assess"),
    "tells the people of": Phrase("incident.notify"),
    "closes the incident": Phrase("incident.close"),
    "re-links": Phrase("request.relink"),
    "takes out of its joining": Phrase("request.unmerge"),
    "writes a note on": Phrase("request.note"),
    "sets the appointment of": Phrase("request.need"),
    "tells a caller about": Phrase("request.tellStatus"),
    "takes back the last act on": Phrase("request.undo"),
    "reports a near miss": Phrase("nearMiss.report"),
  ]

  /// The usual people: one of each role, and a second one called `clerk2` or `another clerk`.
  static let people: [String: String] = {
    var table = ["the desk itself": "system", "the front desk": Role.front.rawValue]
    for role in Role.people {
      table[role.rawValue.lowercased()] = role.rawValue
      table["the " + role.rawValue.lowercased()] = role.rawValue
      table[role.rawValue.lowercased() + "2"] = role.rawValue + "2"
      table["another " + role.rawValue.lowercased()] = role.rawValue + "2"
    }
    table["the privacy officer"] = Role.privacy.rawValue
    table["data integrity"] = Role.dataIntegrity.rawValue
    return table
  }()

  /// What a machine makes is called by the machine's name, and by these.
  static let made: [String: [String]] = [
    "authorization": ["paper", "note", "proof", "restriction", "consent"],
    "pickup": ["visit"],
    "imaging": ["disc", "film", "link"],
    "death": ["death notice"],
    "adoption": ["adoption paper"],
  ]

  /// The names of what a command's machine makes.
  static func names(of command: String) -> [String] {
    let machine = String(command.prefix { $0 != "." })
    return [machine.lowercased()] + (made[machine] ?? [])
  }
}
