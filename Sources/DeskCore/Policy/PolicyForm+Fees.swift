extension Policy {
  /// What stands beside the numbers about film.
  static let media = [
    FormField(
      "filmPrinters", .list(.text(limit: 10)),
      "Sites with a film printer; elsewhere film goes out as the original or not at all (R-73)."),
    FormField(
      "offer", .list(.group(offer)),
      "What a practice offers images on (R-70); these replace the default ones."),
  ]

  private static let offer = [
    FormField("practice", .text(limit: 16), required: true, "The practice."),
    .choices("media", Medium.self, required: true, "What its patients may choose from."),
    FormField(
      "encryptsDiscs", .flag, required: true,
      "Whether its discs are encrypted, with the passphrase sent apart (R-70)."),
  ]

  /// The fee tables; money is text in dollars, so that `$1.00` is not read as one cent.
  static let fees = [
    FormField(
      "table", .list(.group(feeTable)),
      "Every table whose tracks, states, practices and days fit a copy limits its fee, and the "
        + "lowest limit wins (R-67). These replace the default ones.")
  ]

  private static let feeTable = [
    FormField("id", .text(limit: 40), required: true, "The short name, such as minnesota-2025."),
    FormField("name", .text(limit: 100), required: true, "The name in a sentence."),
    .choice(
      "setBy", FeeTable.Setter.self, required: true,
      "Who sets it: hipaa (45 CFR 164.524(c)(4)), mammography (21 CFR 900.12(c)(4)), state, house."
    ),
    FormField("source", .text(limit: 200), required: true, "Where it is written."),
    FormField("from", .day, required: true, "The first day on which it is in force."),
    FormField("until", .day, "The last such day; without one it stays in force."),
    .choices("tracks", Track.self, "The tracks that it covers; without any, every track."),
    .choices("states", Site.State.self, "The states in which it holds; without any, every state."),
    FormField(
      "practices", .list(.text(limit: 16)),
      "The practices that it binds; without any, every practice."),
    FormField(
      "costBased", .flag,
      "Whether documented costs are the limit; its prices stand where no cost is documented."),
    FormField("price", .list(.group(price)), "The price of one part of a copy."),
  ]

  private static let price = [
    FormField.choice(
      "part", FeePart.self, required: true,
      "What it is the price of: copy (the whole, whatever it is on), paper, film, electronic, "
        + "noRecords (the answer that there are none), courier."),
    .choice(
      "purpose", FeePurpose.self,
      "The purpose for which it is the price of the whole copy; without one, every purpose."),
    FormField(
      "once", .money, required: true, "What is charged once; \"$0.00\" where the part is free."),
    FormField("perPage", .money, "What each page is charged; nothing where it is left out."),
    FormField("says", .text(limit: 200), required: true, "What it is for, as a bill says it."),
    FormField("source", .text(limit: 200), required: true, "Where it is written."),
    FormField(
      "cap", .list(.group(cap)),
      "The most that the part costs; of all caps that fit the number of pages the lowest counts."),
  ]

  private static let cap = [
    FormField(
      "upToPages", .number(1...1_000_000),
      "The largest number of pages that it is for; without one, any number."),
    FormField("most", .money, required: true, "The most."),
    FormField("perPage", .money, "What each page beyond afterPages adds to it."),
    FormField("afterPages", .number(0...1_000_000), "The pages that add nothing."),
  ]
}
