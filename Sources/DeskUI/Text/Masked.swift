/// Identifiers as screens show them: enough to tell two apart, not enough to use.
enum Masked {
  /// `****0873`: the last four signs; nothing of a number that has no more.
  static func number(_ text: String) -> String {
    text.count > 4 ? "****" + text.suffix(4) : "****"
  }

  /// `(***) ***-0148`: the last four digits; empty when there are fewer.
  static func phone(_ text: String) -> String {
    let digits = text.filter(\.isNumber)
    return digits.count < 4 ? "" : "(***) ***-" + digits.suffix(4)
  }
}
