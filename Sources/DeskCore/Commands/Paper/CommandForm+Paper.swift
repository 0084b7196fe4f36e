extension CommandForm {
  static let paperForms: [CommandForm] = [
    CommandForm(
      "paper.file",
      "Files a scan of a paper under what it belongs to; its bytes are stored first.",
      [
        FormField("hash", .text(limit: 64), required: true, "The SHA-256 digest of its bytes."),
        .choice("kind", PaperStamp.Kind.self, required: true, "What kind of file it is."),
        FormField("size", .number(1...1_000_000_000), required: true, "Its bytes."),
        FormField("name", .text(limit: 500), required: true, "The name that it came under."),
      ]),
    CommandForm("paper.open", "Records who opens a file, before it is shown."),
  ]
}
