/// Something in a file of settings that cannot be used.
public struct ConfigFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line of the file, from 1.
  public var line: Int
  /// The key, empty where the line is no TOML.
  public var key: String
  /// What is wrong.
  public var says: String
  /// What would be accepted.
  public var accepts: String

  /// `line 3, theem: there is no such key; accepted: …`.
  public var description: String {
    let place = key.isEmpty ? "line \(line)" : "line \(line), \(key)"
    return "\(place): \(says); accepted: \(accepts)"
  }
}

extension [ConfigFault] {
  /// The faults as they stand in the file.
  var inOrder: Self { sorted { ($0.line, $0.key) < ($1.line, $1.key) } }
}
