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
  /// The program that shows a scan of a paper; where the policy allows one.
  public var viewer: String?
  /// The folder that messages to people are written into.
  public var outbox: String?
  /// The program that takes each message on its standard input.
  public var outboxCommand: String?

  /// A host of which nothing is said.
  public init() {}
}

extension HostConfig {
  /// What could be used of a file, and what could not.
  public struct Reading: Hashable, Sendable {
    /// What could be used.
    public var config: HostConfig
    /// What could not, by line.
    public var faults: [ConfigFault]

    package init(config: HostConfig, faults: [ConfigFault]) {
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
