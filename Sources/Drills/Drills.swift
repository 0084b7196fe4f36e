/// A drill that ships with the desk, as its file stands beside this one in Shipped.
public struct ShippedDrill: Sendable {
  /// The drill's name, which is its file's.
  public let name: String
  /// The file: a drill's text in UTF-8.
  public let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
