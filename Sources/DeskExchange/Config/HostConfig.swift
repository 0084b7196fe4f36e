/// What `config.toml` says about this host; whatever it does not say is nil or empty.
public struct HostConfig: Hashable, Sendable {
  /// How many colours to use.
  public enum Color: String, CaseIterable, Hashable, Sendable {
    /// As many as the terminal says it has.
    case auto
    /// None: attributes and glyphs only.
    case mono
    /// The terminal's own 16.
    case basic = "16"
    /// The palette of 256.
    case indexed = "256"
    /// 24 bits.
    case direct = "truecolor"
  }

  /// The database's path, as written.
  public var database: String?
  /// The desk's name, such as `FD1`.
  public var desk: String?
  /// The site's code, such as `STP`.
  public var site: String?
  /// The theme's name.
  public var theme: String?
  /// How many colours to use.
  public var color: Color?

  /// A host of which nothing is said.
  public init() {}
}

extension HostConfig {
  /// Something in the file that cannot be used; everything else in it still counts.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
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

  /// What could be used of a file, and what could not.
  public struct Reading: Hashable, Sendable {
    /// What could be used.
    public var config: HostConfig
    /// What could not, by line.
    public var faults: [Fault]

    package init(config: HostConfig, faults: [Fault]) {
      self.config = config
      self.faults = faults
    }
  }

  /// Reads the text of a `config.toml`.
  public static func parse(_ text: String) -> Reading {
    var reader = HostConfigReader(text)
    return reader.read()
  }
}
