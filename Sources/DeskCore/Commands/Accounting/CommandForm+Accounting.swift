extension CommandForm {
  static let accountingForms: [CommandForm] = []
}
