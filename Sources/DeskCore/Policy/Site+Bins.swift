extension Site {
  /// A bin as the site's list spells it; as it was typed where nobody listed the bins.
  func listed(_ bin: String) -> String {
    bins?.first { Self.isSame($0, bin) } ?? bin
  }

  /// What is wrong with a bin: a site that lists its bins has no others.
  func unlisted(_ bin: String) -> InputError? {
    guard let bins, !isBlank(bin), !bins.contains(where: { Self.isSame($0, bin) }) else {
      return nil
    }
    let more = bins.count > Self.named ? " and \(bins.count - Self.named) more" : ""
    return InputError(
      field: "bin", says: "\(id) has no bin \(bin)",
      accepts: bins.prefix(Self.named).joined(separator: ", ") + more)
  }

  /// Whether two names are one bin's: capitals are not told apart on a label.
  static func isSame(_ one: String, _ other: String) -> Bool {
    trimmed(one).uppercased() == trimmed(other).uppercased()
  }

  /// Bins that an error names before it counts the others.
  private static let named = 12
}
