extension CommandForm {
  static let deathForms: [CommandForm] = []
}
