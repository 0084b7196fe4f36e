import DeskCore

/// The fields of a request's form: those that the track asks for or takes, and no others.
enum RequestSheet {
  static let sticky: Set<String> = ["purpose", "delivery", "channel"]

  /// The fields as what stands in the form asks for them; `sites` are those of the practice.
  static func specs(_ form: EntryForm, sites: [Choice] = []) -> [FieldSpec] {
    let kind = RequestKind(rawValue: form.text("kind"))
    let track = TrackFields(kind?.track ?? .access)
    let all =
      who(form, track) + what(form, track) + how(form, track, sites)
      + receipt(form, track) + [IntakeSheet.files]
    return all.map { $0.sticky(sticky.contains($0.name)) }
  }

  private static func who(_ form: EntryForm, _ track: TrackFields) -> [FieldSpec] {
    [
      IntakeSheet.track, IntakeSheet.patient(),
      FieldSpec(
        name: "matchedBy", label: "Matched by", kind: .toggles(Choice.identifiers), width: 34,
        says: "What the person gave that is the chart's; the date of birth and one more."),
    ] + IntakeSheet.requester(form, isProofTaken: track.offers(.authorityPaper))
  }

  private static func what(_ form: EntryForm, _ track: TrackFields) -> [FieldSpec] {
    var specs = [
      FieldSpec(
        name: "types", label: "Records", kind: .toggles(Choice.records), width: 34,
        isRequired: track.required.contains(.types), says: "The records wanted."),
      FieldSpec(
        name: "from", label: "From", kind: .date(.past), width: 12,
        says: "First day of the records wanted; empty is from the beginning."),
      FieldSpec(
        name: "to", label: "To", kind: .date(.past), width: 12,
        says: "Last day of the records wanted; empty is without end."),
      FieldSpec(
        name: "media", label: "Medium", kind: .toggles(Choice.media), width: 34,
        isRequired: track.required.contains(.media), says: "What the copy is to be on."),
    ]
    if form["types"].words.contains("images") {
      specs.append(
        FieldSpec(
          name: "mammogram", label: "Mammogram", kind: .yesNo, width: 5,
          says: "Whether a mammogram is among the images; it has a clock of its own."))
    }
    specs.append(
      FieldSpec(
        name: "sensitive", label: "Sensitive", kind: .toggles(Choice.sensitive), width: 34,
        says: "Categories that the person selects; nothing is included by itself."))
    if track.offers(.purpose) {
      specs.append(
        FieldSpec(
          name: "purpose", label: "Purpose", kind: .text(limit: 200),
          isRequired: track.required.contains(.purpose),
          says: "What the third party wants it for."))
    }
    if track.offers(.recipient) {
      specs.append(
        FieldSpec(
          name: "recipient", label: "Recipient", kind: .text(limit: 200), width: 34,
          isRequired: track.required.contains(.recipient),
          says: "Who receives it, as the paper names them."))
    }
    return specs
  }

  private static func how(_ form: EntryForm, _ track: TrackFields, _ sites: [Choice])
    -> [FieldSpec]
  {
    var specs = [
      FieldSpec(
        name: "delivery", label: "Delivery", kind: .choice(Choice.deliveries),
        isRequired: track.required.contains(.delivery), says: "How it gets to the person.")
    ]
    specs += place(form, sites)
    let isSent = ["mail", "courier", "fax"].contains(form.text("delivery"))
    if isSent, track.offers(.destination) { specs += destination }
    if track.offers(.basis) {
      specs.append(
        FieldSpec(
          name: "basis", label: "Paper", kind: .paper, says: "The paper that it rests on."))
    }
    return specs
  }

  /// Where it is collected, or when it is looked at.
  private static func place(_ form: EntryForm, _ sites: [Choice]) -> [FieldSpec] {
    switch form.text("delivery") {
    case "pickup" where sites.count > 1:
      [
        FieldSpec(
          name: "collectAt", label: "Collect at", kind: .choice(sites),
          says: "Any site of the practice; the packet is ready only where it is.")
      ]
    case "inspection":
      [
        FieldSpec(
          name: "inspectAt", label: "Comes on", kind: .appointment, width: 16, isRequired: true,
          says: "Day and time; somebody sits by it, it is free, and nothing is taken away.")
      ]
    default: []
    }
  }

  private static let destination = [
    FieldSpec(
      name: "destination.street", label: "Send to", kind: .text(limit: 200), width: 34,
      says: "Street, or the fax number of a provider."),
    FieldSpec(name: "destination.city", label: "City", kind: .text(limit: 100)),
    FieldSpec(name: "destination.state", label: "State", kind: .text(limit: 100), width: 12),
    FieldSpec(name: "destination.postal", label: "Postal code", kind: .text(limit: 20), width: 12),
  ]

  private static func receipt(_ form: EntryForm, _ track: TrackFields) -> [FieldSpec] {
    var specs = [
      FieldSpec(
        name: "receivedAt", label: "Received", kind: .receipt, width: 14,
        says: "When any site got it; the clocks run from that day."),
      FieldSpec(
        name: "channel", label: "Came by", kind: .choice(Choice.channels), width: 12,
        says: "How it came in."),
      FieldSpec(
        name: "inWriting", label: "In writing", kind: .yesNo, width: 5,
        says: "Whether it came in writing; Minnesota's clock runs from a written request."),
    ]
    if form.text("inWriting") == "y" {
      specs.append(
        FieldSpec(
          name: "signed", label: "Signed", kind: .yesNo, width: 5,
          says: "Whether the written request is signed."))
    }
    return specs + [
      FieldSpec(name: "notify", label: "Notify", kind: .shown),
      FieldSpec(
        name: "neededBy", label: "Needed by", kind: .date(.any), width: 12,
        says: "The appointment before which it is needed."),
      FieldSpec(name: "due", label: "Due", kind: .shown),
      FieldSpec(
        name: "note", label: "Note", kind: .text(limit: 500), width: 40,
        says: "For colleagues; nothing clinical."),
    ]
  }
}

extension FieldSpec {
  func sticky(_ isSticky: Bool) -> FieldSpec {
    var spec = self
    spec.isSticky = isSticky
    return spec
  }
}
