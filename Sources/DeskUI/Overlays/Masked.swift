/// Identifiers as lists show them.
enum Masked {
  /// The last four signs of a number; nothing of one that is that short.
  static func end(of number: String) -> String {
    number.count > 4 ? "****" + number.suffix(4) : "****"
  }
}
