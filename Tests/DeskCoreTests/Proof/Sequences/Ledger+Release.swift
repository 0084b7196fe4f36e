@testable import DeskCore

extension Ledger {
  /// What is wrong with what left in a step.
  func releases(_ deed: Deed) -> [String] {
    var wrong: [String] = []
    var left: Set<String> = []
    for (id, new) in deed.after.requests {
      let old = deed.before.requests[id]
      let gone = new.items.filter { item in
        item.released && old?.items.first { $0.number == item.number }?.released != true
      }
      let isReleased = new.stage == .released && old?.stage != .released
      guard !gone.isEmpty || isReleased else { continue }
      if deed.act == "pickup.endInspection" {
        wrong += look(at: id, gone, deed)
        continue
      }
      left.insert(id)
      guard let old else {
        wrong.append("\(id) left before it was logged")
        continue
      }
      wrong += release(of: gone, under: old, deed).map { "\(id): \($0)" }
    }
    return wrong + media(deed, left)
  }

  /// A look ends with nothing gone, and only where something was laid out.
  private func look(at id: String, _ gone: [PackedItem], _ deed: Deed) -> [String] {
    let visit = deed.before.visits[deed.command.on]
    var wrong = gone.isEmpty ? [] : ["\(id) left after a look"]
    if visit?.request != id || visit?.laidOut == nil { wrong.append("\(id) was not laid out") }
    return wrong
  }

  private func release(of items: [PackedItem], under request: Request, _ deed: Deed) -> [String] {
    var wrong = people(request, deed)
    if items.isEmpty { wrong.append("released with nothing in it") }
    switch deed.act {
    case "pickup.handOver": wrong += handOver(items, request, deed)
    case "request.send": wrong += sending(request, deed)
    case "request.sendUnderLaw":
      if request.track != .legal || !lawful.contains(request.id) { wrong.append("under no law") }
      return wrong
    default: return wrong + ["left by \(deed.act)"]
    }
    if request.track == .legal { wrong.append("legal process left at the desk") }
    return wrong + paper(items, request, deed) + restrictions(request, deed)
  }

  private func people(_ request: Request, _ deed: Deed) -> [String] {
    var wrong: [String] = []
    let stage: RequestStage = deed.act == "pickup.handOver" ? .ready : .sendable
    if request.stage != stage { wrong.append("left from \(request.stage.rawValue)") }
    guard let packer = packers[request.id], let checker = checkers[request.id], !packer.isEmpty
    else { return wrong + ["nobody checked it"] }
    if packer == checker { wrong.append("\(packer) packed and checked it") }
    return wrong
  }

  // MARK: The counter

  private func handOver(_ items: [PackedItem], _ request: Request, _ deed: Deed) -> [String] {
    guard let visit = deed.before.visits[deed.command.on], let notes = visits[visit.id] else {
      return ["nobody is here"]
    }
    var wrong = identity(visit, notes, deed)
    if visit.stage != .cleared { wrong.append("the visit is \(visit.stage.rawValue)") }
    if visit.request != request.id { wrong.append("the visit is for \(visit.request)") }
    if request.heldAt != deed.command.moment.site { wrong.append("the packet is elsewhere") }
    let local = deed.command.moment.local
    if !DeadlineProof.calendar.isOpen(local.day.number)
      || !(8 * 3600..<17 * 3600).contains(local.second)
    {
      wrong.append("the counter is closed")
    }
    if deed.command.facts.number("count") != items.count { wrong.append("the count differs") }
    if deed.command.facts.flag("nameReadBack") != true { wrong.append("no name was read back") }
    return wrong + authority(visit, request, notes, deed)
  }

  private func identity(_ visit: Visit, _ notes: VisitNotes, _ deed: Deed) -> [String] {
    var wrong: [String] = []
    if !notes.showedID { wrong.append("no ID was shown at this visit") }
    if !notes.right.contains("bornOn") { wrong.append("no date of birth was given") }
    if notes.right.subtracting([notes.foundBy]).count < 2 { wrong.append("one identifier only") }
    if notes.wrong >= 3 { wrong.append("three identifiers were wrong") }
    let age = notes.verifiedAt.map { deed.command.moment.instant.milliseconds - $0.milliseconds }
    if age.map({ $0 > 15 * 60_000 }) ?? true { wrong.append("no verification, or a stale one") }
    return wrong
  }

  private func authority(
    _ visit: Visit, _ request: Request, _ notes: VisitNotes, _ deed: Deed
  ) -> [String] {
    switch (visit.claim?.part, notes.verifiedAs) {
    case (.patient, "pickup.verifyPatient"):
      return deed.before.patients[request.patient]?.diedOn == nil ? [] : ["the patient is dead"]
    case (.representative, "pickup.verifyRepresentative"):
      let number = visit.paper.isEmpty ? request.authorityPaper : visit.paper
      return proof(number, names: visit.claim?.name ?? "", request, deed)
    case (.bearer, "pickup.verifyNote"): return note(visit, request, deed)
    case (.recipient, "pickup.verifyRecipient"):
      let recipients = deed.before.documents[request.basis]?.form.recipients ?? []
      let sender = visit.claim.map { $0.company.isEmpty ? $0.name : $0.company } ?? ""
      return recipients.contains(sender) ? [] : ["\(sender) is not named"]
    default: return ["authority was verified as \(notes.verifiedAs)"]
    }
  }

  private func note(_ visit: Visit, _ request: Request, _ deed: Deed) -> [String] {
    guard let paper = deed.before.documents[visit.paper], paper.form.kind == .bearerNote else {
      return ["there is no note"]
    }
    let form = paper.form
    var wrong: [String] = []
    if form.signer != .patient { wrong.append("the note is unsigned") }
    if !form.isWritten { wrong.append("the note is not written") }
    if usedNotes.contains(paper.id) { wrong.append("the note was used") }
    if form.patient != request.patient { wrong.append("the note is another patient's") }
    if !form.request.isEmpty && form.request != request.id { wrong.append("another request's") }
    if form.bearer != visit.claim?.name { wrong.append("the note names \(form.bearer)") }
    let age = form.signedOn.map { deed.today.number - $0.number }
    if age.map({ !(0...30).contains($0) }) ?? true { wrong.append("the note is undated or stale") }
    if endedPapers.contains(paper.id) { wrong.append("the note was taken back") }
    return wrong
  }

  /// A proof that stands and names the person, and for a parent a child.
  private func proof(
    _ number: String, names name: String, _ request: Request, _ deed: Deed
  ) -> [String] {
    guard let paper = deed.before.documents[number], paper.form.kind == .proof else {
      return ["there is no proof"]
    }
    var wrong: [String] = []
    if paper.form.patient != request.patient { wrong.append("the proof is another patient's") }
    if paper.form.bearer != name { wrong.append("the proof names \(paper.form.bearer)") }
    if paper.stage != .valid || endedPapers.contains(number) { wrong.append("the proof ended") }
    if case .date(let last) = paper.form.expiry, last < deed.today { wrong.append("it expired") }
    let patient = deed.before.patients[request.patient]
    let isParental = paper.form.proof == .birthRecord && patient?.diedOn == nil
    if isParental, let born = patient?.bornOn?.civil {
      let now = deed.today.civil
      let years = now.year - born.year
      let isGrown = years > 18 || (years == 18 && (now.month, now.day) >= (born.month, born.day))
      if isGrown { wrong.append("the child is of age") }
    }
    return wrong
  }

  // MARK: The paper

  private func sending(_ request: Request, _ deed: Deed) -> [String] {
    var wrong: [String] = []
    let billing = deed.before.patients[request.patient]?.address
    if request.destination != billing && !request.destinationInWriting {
      wrong.append("sent to an address that nobody wrote down")
    }
    guard request.track == .access else { return wrong }
    if request.requester.relation == .patient {
      if deed.before.patients[request.patient]?.diedOn != nil { wrong.append("patient is dead") }
      return wrong
    }
    return wrong
      + proof(request.authorityPaper, names: request.requester.name, request, deed)
  }

  private func paper(_ items: [PackedItem], _ request: Request, _ deed: Deed) -> [String] {
    guard request.track != .access else { return [] }
    guard let paper = deed.before.documents[request.basis] else { return ["it rests on nothing"] }
    var wrong: [String] = []
    if paper.stage != .valid { wrong.append("the paper is \(paper.stage.rawValue)") }
    if endedPapers.contains(paper.id) || paper.revoked != nil || paper.knownFalse {
      wrong.append("the paper ended")
    }
    if paper.form.patient != request.patient { wrong.append("the paper is another patient's") }
    if case .date(let last) = paper.form.expiry, last < deed.today { wrong.append("it expired") }
    if case .missing = paper.form.expiry, request.track == .authorization {
      wrong.append("the paper has no end")
    }
    if !paper.form.recipients.contains(request.wanted.recipient) {
      wrong.append("\(request.wanted.recipient) is not named")
    }
    let scope = paper.form.scope
    if !Set(items.map(\.type)).isSubset(of: scope.types) { wrong.append("beyond the types") }
    if !scope.media.isEmpty && !Set(items.map(\.medium)).isSubset(of: scope.media) {
      wrong.append("beyond the media")
    }
    let sensitive = Set(items.flatMap { $0.sensitive ?? [] })
    if !sensitive.isSubset(of: scope.sensitive) { wrong.append("a category not selected") }
    return wrong
  }

  private func restrictions(_ request: Request, _ deed: Deed) -> [String] {
    let standing = deed.before.documents.values.filter {
      $0.form.kind == .restriction && $0.form.patient == request.patient
        && [.received, .valid].contains($0.stage) && $0.form.restriction?.agreed == true
    }
    let barred = standing.flatMap { $0.form.restriction?.recipients ?? [] }
    return barred.contains(request.wanted.recipient) ? ["it is restricted"] : []
  }

  // MARK: Discs

  private func media(_ deed: Deed, _ left: Set<String>) -> [String] {
    changed(MediaJob.self, deed).flatMap { old, new -> [String] in
      guard new.stage != old?.stage else { return [] }
      switch new.stage {
      case .issued, .onLoan: return left.contains(new.request) ? [] : ["\(new.id) left alone"]
      case .verified:
        return makers[new.id] == deed.user ? ["\(deed.user) made and read \(new.id)"] : []
      default: return []
      }
    }
  }
}
