extension RuleText {
  static let readsBack = RuleText(
    .r72, says: "Before the shelf, the disc is read back: it opens, and its label is its own.",
    source: "[HOUSE]", cure: "Read it back whole; what fails is destroyed and made again.",
    aloud: "It needs one more check before I can give it to you.", otherwise: .refuse)
  static let labelAgrees = RuleText(
    .r72, says: "The label on the shelf is the label of what was read back.",
    source: "[HOUSE]; label swaps",
    cure: "Read the label again; if it is another's, read both back anew.", otherwise: .refuse)
  static let discsReadBack = RuleText(
    .r72, says: "Every disc in the packet was read back and still stands.",
    source: "[HOUSE]", cure: "Have it read back by someone who did not make it.",
    aloud: "It needs one more check before I can give it to you.", otherwise: .hold)
}

extension Rule where Noun == DiscReading {
  /// Film and links have no viewer, a link has no label, plain discs have no passphrase.
  static let readsBack: Self = Rule(
    .readsBack, missing: "NOT_READ_BACK", breaks: { $0.fault = .damaged }
  ) { reading in
    let broken = reading.fault.map { fault in
      [Gap(fault.code, says: "It is \(fault.rawValue).")]
    }
    return (broken ?? []) + label(reading) + viewer(reading) + passphrase(reading)
  }

  private static func label(_ reading: DiscReading) -> [Gap] {
    guard reading.medium != .link else { return [] }
    guard let matches = reading.labelMatches else {
      return [
        Gap("LABEL_UNREAD", says: "Nobody read its label.", cure: "Type or scan its label.")
      ]
    }
    return matches ? [] : [Gap("LABEL_SWAP", says: "Its label is another's.")]
  }

  private static func viewer(_ reading: DiscReading) -> [Gap] {
    guard reading.medium == .disc else { return [] }
    switch reading.viewer {
    case .present, .dicomOnlyTold: return []
    case .dicomOnly:
      return [
        Gap(
          "VIEWER_UNTOLD", says: "It has no viewer, and the patient was not told.",
          cure: "Tell the patient that a DICOM viewer is needed, and record it.")
      ]
    case nil:
      return [
        Gap(
          "VIEWER_UNKNOWN", says: "Nobody said whether a viewer is on it.",
          cure: "Open it as the patient would, and say what you found.")
      ]
    }
  }

  private static func passphrase(_ reading: DiscReading) -> [Gap] {
    guard reading.medium != .film, reading.encrypted != false else { return [] }
    guard reading.encrypted == true, let way = reading.passphrase else {
      return [
        Gap(
          "PASSPHRASE_UNKNOWN", says: "It is not known how its passphrase reaches the patient.",
          cure: "Say whether it is encrypted, and how the passphrase goes.")
      ]
    }
    guard way == .together else { return [] }
    return [
      Gap(
        "PASSPHRASE_TOGETHER", says: "The passphrase would go with what it opens.",
        cure: "Send the passphrase by letter or phone, or tell it at the counter.")
    ]
  }
}

extension Rule where Noun == Shelving {
  /// Labels are swapped between the drive and the shelf.
  static let labelAgrees: Self = Rule(
    .labelAgrees, missing: "LABEL_UNREAD", breaks: { $0.labelMatches = false }
  ) { shelving in
    guard let matches = shelving.labelMatches else {
      return [Gap("LABEL_UNREAD", says: "Nobody read its label.")]
    }
    return matches ? [] : [Gap("LABEL_SWAP", says: "The label is another's.")]
  }
}

extension Rule where Noun == PacketDiscs {
  /// What nobody read back stays here.
  static let discsReadBack: Self = Rule(
    .discsReadBack, missing: "DISC_NOT_READ_BACK",
    breaks: {
      $0.discs.append(
        .init(
          item: 1, label: "MD-00000", isKnown: true, ofRequest: true, ofPatient: true,
          mediumMatches: true, isReadBack: false))
    }
  ) { packet in
    packet.discs.filter { !$0.isReadBack }.map { disc in
      let name = isBlank(disc.label) ? itemsInSentence([disc.item]) : disc.label
      return Gap("DISC_NOT_READ_BACK", says: "It was not read back, or no longer stands: \(name).")
    }
  }
}
