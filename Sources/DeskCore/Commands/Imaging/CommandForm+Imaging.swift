extension CommandForm {
  static let imagingForms: [CommandForm] = []
}
