extension CommandForm {
  static let policyForms: [CommandForm] = [
    CommandForm(
      "policy.load", "Loads a policy as the next version; what it leaves out is the default's.",
      on: false, Policy.form)
  ]
}
