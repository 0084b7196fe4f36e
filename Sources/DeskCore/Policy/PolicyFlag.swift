/// One yes or no of the policy: where it stands in the file, and what it means.
struct PolicyFlag: Sendable {
  /// The table of the file that it stands in.
  let section: PolicySection
  /// The key in that table.
  let name: String
  /// What it means, its rule.
  let says: String
  /// Where the policy keeps it.
  let path: any WritableKeyPath<Policy, Bool> & Sendable

  init(
    _ section: PolicySection, _ name: String, _ path: any WritableKeyPath<Policy, Bool> & Sendable,
    _ says: String
  ) {
    self.section = section
    self.name = name
    self.says = says
    self.path = path
  }

  /// Every one, in the order of the file.
  static let all = [
    PolicyFlag(
      .identity, "expiryTyped", \.expiryTyped,
      "Whether the expiry date of an ID is typed instead of attested (R-48) [HOUSE]."),
    PolicyFlag(
      .privacy, "amendmentInWriting", \.privacy.amendmentInWriting,
      "Whether it was announced that amendments are asked for in writing with a reason (R-75)."),
    PolicyFlag(
      .papers, "viewer", \.papers.viewer,
      "Whether scans of papers may be opened in the host's viewer (R-109) [HOUSE]."),
  ]
}
