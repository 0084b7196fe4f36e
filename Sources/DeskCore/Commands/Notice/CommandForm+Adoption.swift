extension CommandForm {
  static let adoptionForms: [CommandForm] = []
}
