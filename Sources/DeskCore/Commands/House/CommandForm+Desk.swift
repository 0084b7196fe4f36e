extension CommandForm {
  static let deskForms: [CommandForm] = [
    CommandForm(
      "desk.downtime", "Declares that a site worked on paper, when it works again.", on: false,
      [
        FormField("from", .instant, required: true, "When it began."),
        FormField("until", .instant, required: true, "When it was over."),
        FormField("reason", .text(limit: 200), "Why, in a word or two."),
      ]),
    CommandForm(
      "desk.export", "Records that a list is taken out as a file, and for what.", on: false,
      [
        .choice("list", DeskList.self, required: true, "The list."),
        .choice("format", DeskList.Format.self, required: true, "How it is written."),
        FormField("purpose", .text(limit: 200), required: true, "What it is for."),
        FormField("view", .text(limit: 200), "What it was narrowed to."),
        FormField("rows", .number(0...100_000_000), required: true, "How many rows."),
      ]),
  ]
}
