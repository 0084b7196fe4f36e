extension CommandForm {
  static let incidentForms: [CommandForm] = []
}
