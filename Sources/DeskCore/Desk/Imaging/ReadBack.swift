/// A read-back that a disc, film or link passed.
public struct ReadBack: Hashable, Sendable, Codable {
  /// Who read it back.
  public var by: String
  /// When.
  public var at: Instant
  /// How the images can be opened; nil where it is no disc.
  public var viewer: Viewer?
  /// How the passphrase goes; nil where there is none.
  public var passphrase: PassphraseWay?

  /// A read-back.
  public init(by: String, at: Instant, viewer: Viewer?, passphrase: PassphraseWay?) {
    self.by = by
    self.at = at
    self.viewer = viewer
    self.passphrase = passphrase
  }
}

/// How the images on a disc can be opened.
public enum Viewer: String, CaseIterable, Hashable, Sendable, Codable {
  /// A viewer is on the disc.
  case present
  /// There is none, and the patient was told that a DICOM viewer is needed.
  case dicomOnlyTold
  /// There is none, and nobody told the patient.
  case dicomOnly
}

/// How a passphrase reaches the person.
public enum PassphraseWay: String, CaseIterable, Hashable, Sendable, Codable {
  /// In a letter of its own.
  case letter
  /// By phone.
  case phone
  /// Told at the counter.
  case inPerson
  /// Together with what it opens.
  case together
}

/// What is wrong with a disc that cannot be told by reading its content.
public enum MediaFault: String, CaseIterable, Hashable, Sendable, Codable {
  case unreadable, damaged

  /// The reason code.
  public var code: String { rawValue.uppercased() }
}
