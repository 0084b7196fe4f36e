/// What names a message: who sent it and under which number.
public struct MessageStamp: Hashable, Sendable {
  /// MSH-3.
  public var sendingApplication: String
  /// MSH-4.
  public var sendingFacility: String
  /// MSH-5.
  public var receivingApplication: String
  /// MSH-6.
  public var receivingFacility: String
  /// MSH-9.2, such as `A08`, or empty.
  public var event: String
  /// MSH-10, or empty.
  public var controlID: String
  /// MSH-11.
  public var processing: String
  /// MSH-12.
  public var version: String
  /// A digest of everything in it, in hexadecimal.
  ///
  /// It tells two messages apart that have one number; no secret hangs on it.
  public var digest: String

  /// The number under which the desk takes it, once, however often it comes.
  public var number: String { "hl7-\(digest)-\(String(controlID.prefix(80)))" }
}

extension MessageStamp {
  /// The stamp of a header, as far as it can be read: a message that is refused is named by it too.
  init(header: [UInt8], digest: UInt64) {
    let parts = header.count > 3 ? split(header[...], at: header[3]) : []
    func text(_ number: Int) -> String {
      guard number - 1 < parts.count else { return "" }
      let words = String(decoding: parts[number - 1].prefix(199), as: UTF8.self)
      return String(words.unicodeScalars.filter { $0.properties.generalCategory != .control })
    }
    let component: Character = header.count > 4 ? Character(UnicodeScalar(header[4])) : "^"
    let type = text(9).split(separator: component, omittingEmptySubsequences: false)
    self.init(
      sendingApplication: text(3), sendingFacility: text(4), receivingApplication: text(5),
      receivingFacility: text(6), event: type.count > 1 ? String(type[1]) : "",
      controlID: text(10), processing: text(11), version: text(12),
      digest: String(digest, radix: 16))
  }
}
