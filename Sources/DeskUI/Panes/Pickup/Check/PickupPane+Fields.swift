import DeskCore

extension PickupPane {
  /// The fields that are asked now, in the order of the checks.
  var fields: [PickupField] {
    whoFields + idFields + identifierFields + nameFields + authorityFields + [.count]
      + (isInspection ? [] : [.signature])
  }

  private var whoFields: [PickupField] {
    switch check.part {
    case nil, .patient: [.who]
    case .representative, .bearer: [.who, .claimedName, .relation]
    case .recipient: [.who, .claimedName, .company]
    }
  }

  private var idFields: [PickupField] {
    guard check.word(.idKind) != PhotoID.Kind.none else { return [.idKind] + fallbackFields }
    let typesDate = session?.ground.policy.expiryTyped == true && check.scanned == nil
    let isDoubtful = check.flag(.idGood) == false && check.scanned?.expiresOn == nil
    let first: [PickupField] = typesDate ? [.idKind] : [.idKind, .idGood]
    let more: [PickupField] = typesDate || isDoubtful ? [.photo, .expiry] : []
    return first + more + (advice.needsFallback ? fallbackFields : [])
  }

  private var fallbackFields: [PickupField] {
    let bill = check.words(.papers).contains(FallbackID.Paper.utilityBill.rawValue)
    return [.papers] + (bill ? [.billDate] : []) + [.rightAnswers, .countersign]
  }

  /// Two, three for a look-alike, and one more when the date of birth found the record.
  private var identifierFields: [PickupField] {
    let count = 2 + (hasLookAlike ? 1 : 0) + (foundBy == .bornOn ? 1 : 0)
    return Array([.bornOn, .second, .third, .fourth].prefix(count))
  }

  private var nameFields: [PickupField] {
    let differs = check.flag(.nameOnID) == false || check.marks[.nameOnID] == .fail
    return differs ? [.nameOnID, .link] : [.nameOnID]
  }

  private var authorityFields: [PickupField] {
    switch check.part {
    case nil, .patient, .recipient: return [.authority]
    case .bearer:
      guard papersOnFile.isEmpty else { return [.paper] + (isPaperShown ? noteFields : chosen) }
      return noteFields
    case .representative:
      let proof: [PickupField] = [.proof, .proofNames, .until]
      guard papersOnFile.isEmpty else { return [.paper] + (isPaperShown ? proof : []) }
      return proof
    }
  }

  private var noteFields: [PickupField] {
    guard check.flag(.written) != false else { return [.written] }
    let some: [PickupField] = check.answers[.covers] == "items" ? [.items, .wanted] : []
    return [.written, .signed, .namesPatient, .namesThem, .covers] + some + [.dated]
  }

  /// A note on file that names some items lets the bearer have those.
  private var chosen: [PickupField] {
    let note = check.answers[.paper].flatMap { record?.chart.documents[$0] }
    return note?.form.items.isEmpty == false ? [.wanted] : []
  }

  private var isPaperShown: Bool { check.answers[.paper] == Self.shownPaper }
  /// What stands for a paper in the person's hand, beside the numbers of those on file.
  static let shownPaper = "shown"

  /// Papers on file that could speak for this person, newest first.
  var papersOnFile: [Document] {
    let kind: DocumentForm.Kind = check.part == .bearer ? .bearerNote : .proof
    let papers = record.map { $0.chart.documents(ofPatient: $0.request?.patient ?? "") } ?? []
    return Array(papers.reversed().filter { $0.form.kind == kind && $0.usedFor.isEmpty }.prefix(8))
  }

  /// Which identifier a line asks for.
  func identifier(_ field: PickupField) -> IdentifierKind {
    guard field != .bornOn else { return .bornOn }
    var free = identifierKinds.filter { !check.kinds.values.contains($0) }
    for slot in [PickupField.second, .third, .fourth] {
      let kind = check.kinds[slot] ?? (free.isEmpty ? .mrn : free.removeFirst())
      if slot == field { return kind }
    }
    return .mrn
  }

  /// Identifiers that count beside the date of birth, the usual first.
  var identifierKinds: [IdentifierKind] {
    [.phoneLastFour, .fullName, .address, .mrn, .accession].filter { $0 != foundBy }
  }

  /// The list that a field offers; empty for one that is typed.
  func options(_ field: PickupField) -> [PickupOption] {
    switch field {
    case .who: PickupOption.parts
    case .relation:
      check.part == .bearer ? PickupOption.bearers : PickupOption.representatives
    case .idKind: PickupOption.idKinds
    case .papers: PickupOption.papers
    case .rightAnswers: PickupOption.answers
    case .link: PickupOption.links
    case .covers: PickupOption.covers
    case .wanted: PickupOption.wanted
    case .proof: PickupOption.proofs
    case .signature: PickupOption.signatures
    case .paper: paperOptions
    case .idGood, .photo, .nameOnID, .written, .signed, .namesPatient, .namesThem, .proofNames:
      PickupOption.yesNo
    default: []
    }
  }

  private var paperOptions: [PickupOption] {
    papersOnFile.enumerated().map { index, paper in
      let who = paper.form.bearer.isEmpty ? "" : ", \(paper.form.bearer)"
      return PickupOption(Character("\(index + 1)"), paper.id, paper.id + who)
    } + [PickupOption("n", Self.shownPaper, "the one in their hand")]
  }
}
