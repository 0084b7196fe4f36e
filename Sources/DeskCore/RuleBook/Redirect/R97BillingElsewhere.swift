extension RuleText {
  static let billingElsewhere = RuleText(
    .r97, says: "Billing information is not release of information.", source: "Mayo",
    cure: "Send it to billing.",
    aloud: "Billing can help you with that. Here is how to reach them.", otherwise: .redirect)
}

extension Rule where Noun == Routing {
  /// The billing office answers.
  static let billingElsewhere: Self = .elsewhere(
    .billingElsewhere, [.billing], code: "REDIRECT_BILLING", spare: "the billing office.")
  /// Sent away when it is found out later.
  static let billingAddressed: Self = .addressed(.billingElsewhere, [.billing])
}
