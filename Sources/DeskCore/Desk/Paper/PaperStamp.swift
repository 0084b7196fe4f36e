/// What a file is, told from its bytes alone.
public struct PaperStamp: Hashable, Sendable, Codable {
  /// The kinds of file that the desk keeps.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case pdf, png, tiff

    /// The kind that the first bytes of a file say; nil for any other file.
    ///
    /// ISO 32000-1 7.5.2, ISO/IEC 15948 5.2, TIFF 6.0 section 2. A name says nothing.
    public init?(firstBytes bytes: some Collection<UInt8>) {
      let found = Kind.marks.first { mark, _ in bytes.starts(with: mark) }
      guard let found else { return nil }
      self = found.kind
    }

    private static let marks: [(bytes: [UInt8], kind: Kind)] = [
      ([0x25, 0x50, 0x44, 0x46, 0x2D], .pdf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
      ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    ]
  }

  /// The SHA-256 digest of its bytes, in 64 hexadecimal digits, lower case.
  public var hash: String
  /// What kind of file it is.
  public var kind: Kind
  /// Bytes.
  public var size: Int

  /// What a file is.
  public init(hash: String, kind: Kind, size: Int) {
    self.hash = hash
    self.kind = kind
    self.size = size
  }

  /// Whether a text is such a digest; a name in the papers' folder is nothing else.
  public static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
