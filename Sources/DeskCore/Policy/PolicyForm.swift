extension Policy {
  /// The policy as a form: what a policy file and the command `policy.load` take.
  ///
  /// One list of fields reads the file, checks it, prints it with its comments, and is in the
  /// schema. A number that is left out keeps the rule book's default; a state, and the lists of
  /// offers, fee tables, practices and sites, are replaced whole.
  public static let form: [FormField] =
    PolicySection.allCases.map { section in
      FormField(section.rawValue, .group(fields(of: section)), section.says)
    } + [
      FormField("fees", .group(fees), "What copies may cost (R-66 to R-69)."),
      FormField(
        "state", .group(states),
        "What is known of each state's law; what a state's table leaves out is not known."),
      FormField(
        "practice", .list(.group(practice)), "The practices; they replace the default ones."),
      FormField("site", .list(.group(site)), "The sites; they replace the default ones."),
    ]

  private static func fields(of section: PolicySection) -> [FormField] {
    let numbers = PolicyNumber.all.filter { $0.section == section }
      .map { FormField($0.name, .number($0.bounds), $0.says) }
    let flags = PolicyFlag.all.filter { $0.section == section }
      .map { FormField($0.name, .flag, $0.says) }
    return numbers + flags + (section == .media ? media : [])
  }

  private static let states: [FormField] = Site.State.allCases.map { state in
    FormField(state.rawValue, .group(law), "The law of \(state.name).")
  }

  private static let law = [
    FormField(
      "copyDays", .number(0...365), required: true,
      "Calendar days for copies after a written access request (R-32); 0 where none are known."),
    FormField(
      "copyDaysRoll", .flag,
      "Whether that last day moves off weekends and holidays (Minn. Stat. 645.15)."),
    FormField(
      "consentMonths", .number(1...120),
      "Months for which a consent stands that names no end (R-15; Minn. Stat. 144.293 subd. 4)."),
    FormField(
      "survivors",
      .list(.choice(Relation.allCases.filter { !$0.survivorProofs.isEmpty }.map(\.rawValue))),
      "Who counts as the patient after a death (R-45; Minn. Stat. 144.291 subd. 2)."),
    FormField(
      "minorServices", .list(.text(limit: 200)),
      "Services that a minor consents to alone (R-41; Minn. Stat. 144.341-144.347)."),
  ]

  private static let practice = [
    FormField("id", .text(limit: 16), required: true, "The short name in commands, such as spr."),
    FormField("name", .text(limit: 100), required: true, "The name in full."),
    FormField("address", .list(.text(limit: 100)), "The postal address, line by line."),
    FormField(
      "contact", .list(.group(contact)),
      "Whom to call or write, by topic; printed on every redirect slip."),
  ]

  private static let contact = [
    FormField(
      "topic", .text(limit: 40), required: true,
      "The topic: release, amendment, careTeam, billing, dataIntegrity."),
    FormField("office", .text(limit: 100), required: true, "The office's name."),
    FormField("phone", .text(limit: 60), "Phone."),
    FormField("fax", .text(limit: 60), "Fax."),
    FormField("lines", .list(.text(limit: 100)), "What to do, or an address, line by line."),
  ]

  private static let site = [
    FormField("id", .text(limit: 10), required: true, "The short code, such as STP."),
    FormField("name", .text(limit: 60), required: true, "The name in full."),
    FormField("practice", .text(limit: 16), required: true, "The practice that it belongs to."),
    FormField(
      "state", .choice(Site.State.allCases.map(\.rawValue)), required: true,
      "The state whose law applies."),
    FormField(
      "zone", .text(limit: 60), required: true, "The IANA time zone, such as America/Chicago."),
    FormField("opens", .text(limit: 8), required: true, "When the counter opens (R-04)."),
    FormField("closes", .text(limit: 8), required: true, "When it closes (R-04)."),
    FormField(
      "firstYear", .number(1900...2200), required: true,
      "The first year for which somebody has looked the holidays over (R-05)."),
    FormField("lastYear", .number(1900...2200), required: true, "The last such year (R-05)."),
    FormField(
      "holidays", .list(.text(limit: 40)), required: true,
      "The yearly holidays; a date moves off weekends (Minn. Stat. 645.44 subd. 5)."),
    FormField("extraDays", .list(.day), "Further single days on which it is closed."),
    FormField("openDays", .list(.day), "Single days on which it is open though a holiday."),
    FormField(
      "bins", .list(.text(limit: 20)),
      "The shelf's bins, in the order of their offering; without a list any name is a bin."),
  ]
}
