extension RuleText {
  static let onePatient = RuleText(
    .r71, says: "A disc carries one patient, every study on its list and no other.",
    source: "[HOUSE]; discs with a wrong patient do leave hospitals",
    cure: "Destroy it, make it again, and read it back anew.",
    aloud: "It needs to be made again before I can give it to you.", otherwise: .refuse)
  static let studiesOwn = RuleText(
    .r71, says: "Every study that is ordered is this patient's.",
    source: "[HOUSE]; discs with a wrong patient do leave hospitals",
    cure: "Take the accession numbers from the patient's own list.", otherwise: .refuse)
  static let discsOwn = RuleText(
    .r71, says: "Every disc in the packet was made for this patient and this request.",
    source: "[HOUSE]; discs with a wrong patient do leave hospitals",
    cure: "Set the disc aside, find its packet, and pack the right one.",
    aloud: "One moment; I need to check this packet once more.", otherwise: .hold)
}

extension Rule where Noun == MediaOrder {
  /// What is ordered wrong is burned wrong.
  static let studiesOwn: Self = Rule(
    .studiesOwn, missing: "STUDIES_UNKNOWN", breaks: { $0.studies = [] }
  ) { order in
    guard !order.studies.isEmpty else {
      return [Gap("STUDIES_UNKNOWN", says: "No study is named.")]
    }
    let strange = order.studies.filter { !$0.isPatients || isBlank($0.accession) }
    guard !strange.isEmpty else { return [] }
    let one = strange.count == 1 ? "One of the studies is" : "\(strange.count) of the studies are"
    return [Gap("STUDY_NOT_PATIENTS", says: "\(one) not among this patient's.")]
  }
}

extension Rule where Noun == DiscReading {
  /// The list and the disc agree both ways, and name one person.
  static let onePatient: Self = Rule(
    .onePatient, missing: "DISC_PATIENT_UNKNOWN",
    breaks: { $0.patients = [.init(nameMatches: true, bornMatches: true)] + $0.patients }
  ) { reading in
    var gaps = persons(reading.patients)
    guard let missing = reading.missing, let extra = reading.extra else {
      return gaps + [
        Gap(
          "DISC_STUDIES_UNKNOWN", says: "Nobody read back which studies are on it.",
          cure: "Type the accession numbers that are on it.")
      ]
    }
    if !missing.isEmpty {
      gaps.append(Gap("STUDY_MISSING", says: "Not on it: \(inSentence(missing.sorted()))."))
    }
    if extra > 0 {
      let count = extra == 1 ? "One study" : "\(extra) studies"
      gaps.append(Gap("STUDY_EXTRA", says: "\(count) on it that the list does not have."))
    }
    return gaps
  }

  private static func persons(_ patients: [DiscReading.Found]) -> [Gap] {
    guard let only = patients.first else {
      return [
        Gap(
          "DISC_PATIENT_UNKNOWN", says: "Nobody read back whose images are on it.",
          cure: "Type the name and the date of birth that are on it.")
      ]
    }
    guard patients.count == 1 else {
      return [Gap("MIXED_DISC", says: "\(patients.count) patients are on it.")]
    }
    guard !only.nameMatches || !only.bornMatches else { return [] }
    return [Gap("WRONG_PATIENT", says: "The name or the date of birth on it is not the patient's.")]
  }
}

extension Rule where Noun == PacketDiscs {
  /// A packet takes no disc that is not on record as its own.
  static let discsOwn: Self = Rule(
    .discsOwn, missing: "DISC_UNKNOWN",
    breaks: {
      $0.discs.append(
        .init(
          item: 1, label: "", isKnown: false, ofRequest: false, ofPatient: false,
          mediumMatches: false, isReadBack: true))
    }
  ) { packet in
    packet.discs.flatMap { own($0, packet.request) } + twice(packet.discs)
  }

  private static func own(_ disc: PacketDiscs.Disc, _ request: String) -> [Gap] {
    let item = itemsInSentence([disc.item])
    guard disc.isKnown, !isBlank(disc.label) else {
      return [Gap("DISC_UNKNOWN", says: "There is no record of the label of \(item).")]
    }
    guard disc.ofPatient else {
      return [Gap("DISC_OTHER_PATIENT", says: "\(disc.label) was made for another patient.")]
    }
    guard disc.ofRequest else {
      return [Gap("DISC_OTHER_REQUEST", says: "\(disc.label) was not made for \(request).")]
    }
    guard !disc.mediumMatches else { return [] }
    return [Gap("DISC_OTHER_MEDIUM", says: "\(disc.label) is not what the packet says it is.")]
  }

  private static func twice(_ discs: [PacketDiscs.Disc]) -> [Gap] {
    let labels = discs.map(\.label).filter { !isBlank($0) }
    guard Set(labels).count < labels.count else { return [] }
    return [Gap("DISC_TWICE", says: "One label stands for two items of the packet.")]
  }
}
