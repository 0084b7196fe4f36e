extension Gap {
  /// The gap of a rule that asks for a state's law which nobody has looked up.
  ///
  /// `key` is the one of the state's keys in the policy that would settle it.
  static func lawUnknown(
    _ state: Site.State?, on matter: String, key: String, cure: String
  ) -> Gap {
    guard let state else {
      return Gap(
        "STATE_LAW_UNKNOWN", says: "The site is not in the policy, so no state's law applies.",
        cure: cure, otherwise: .escalate)
    }
    return Gap(
      "STATE_LAW_UNKNOWN",
      says: "The law of \(state.name) on \(matter) is not loaded; the policy's "
        + "state.\(state.rawValue).\(key) would settle it.",
      cure: cure, otherwise: .escalate)
  }
}
