/// The tables, version by version; a version that was shipped is never edited.
enum Schema {
  /// The statements of each version, oldest first; `user_version` is how many were run.
  static let versions: [[String]] = [version1, version2, version3, nearMisses]
}
