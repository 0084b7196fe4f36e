/// A theme that ships with the desk, as its file stands beside this one.
public struct ShippedTheme: Sendable {
  /// The theme's name, which is its file's.
  public let name: String
  /// The file: TOML in UTF-8.
  public let bytes: [UInt8]

  /// All of them; the first is the one to start with.
  public static let all = [
    ShippedTheme(name: "desk-dark", bytes: PackageResources.desk_dark_toml),
    ShippedTheme(name: "desk-light", bytes: PackageResources.desk_light_toml),
  ]
}
