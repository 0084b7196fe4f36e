extension CommandForm {
  static let adoptionForms: [CommandForm] = [
    CommandForm(
      "adoption.receive", "Takes in a paper about an adoption.", on: false,
      paperFields + decreeFields + noticeReceipt),
    CommandForm(
      "adoption.accept", "Accepts one of the three papers, whole; any other is refused for good."),
    CommandForm("adoption.route", "Passes the paper to data integrity.", decreeFields),
    CommandForm(
      "adoption.apply",
      "Gives the decree effect from its date: other parents' authority ends, the named begin."),
    CommandForm("adoption.takeEffect", "Records that the date of a scheduled decree has come."),
  ]

  private static let paperFields: [FormField] = [
    .choice("paper", AdoptionNotice.Paper.self, required: true, "What it is, by its title."),
    FormField("pagesPresent", .number(0...9999), "Pages in hand."),
    FormField("pagesStated", .number(0...9999), "Pages that the document says it has."),
  ]

  private static let decreeFields: [FormField] = [
    FormField("patient", .text(limit: 64), "The child's MRN."),
    FormField("decreedOn", .day, "The date of the decree."),
    FormField(
      "parents", .list(.text(limit: 200)),
      "Every parent whom the decree names, a birth parent who stays one among them."),
  ]
}
