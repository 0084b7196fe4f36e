extension CommandForm {
  static let amendmentForms: [CommandForm] = []
}
