public import DeskCore

/// What a scan of a driver's licence or state ID says, as far as the desk may know it.
///
/// The bar code is the PDF417 of the AAMVA DL/ID Card Design Standard, versions 1 to 12, typed by a
/// scanner that acts as a keyboard. The card's number is never taken out of it.
public struct LicenceScan: Hashable, Sendable {
  /// What the card is.
  public enum Document: String, CaseIterable, Hashable, Sendable {
    /// A driver's licence.
    case licence = "DL"
    /// An identification card.
    case idCard = "ID"
  }

  /// What the card is.
  public var document: Document
  /// The issuer's number of six digits (IIN), such as `636038` for Minnesota.
  public var issuer: String
  /// The version of the standard, 1…99.
  public var version: Int
  /// The name as printed, usually in capitals.
  public var name: PersonName
  /// Whether the card says that it cut the name to fit.
  public var isNameCut: Bool
  /// Date of birth.
  public var bornOn: Day
  /// The last day on which it is valid, nil when it has none.
  public var expiresOn: Day?
  /// `female`, `male` or `unknown`.
  public var sex: String
  /// The address, its two street lines joined by a comma.
  public var address: Address
  /// The country, such as `USA`, or empty.
  public var country: String

  /// Reads what a scanner typed, also where it lost or changed the control characters.
  ///
  /// The error names what is missing. Nothing of the scan is repeated in it.
  public static func parse(_ typed: String) -> Result<LicenceScan, InputError> {
    guard typed.utf8.count <= 8192 else { return wrong("scan", "is too long for a licence") }
    let bytes = LicenceText.tidied(typed)
    if LicenceText.isMagneticStripe(bytes) {
      return wrong("scan", "is from the magnetic stripe")
    }
    guard let header = LicenceHeader(bytes) else { return wrong("scan", "is no licence") }
    let elements = LicenceElements(bytes[header.end...], header: header)
    guard let name = LicenceName(elements).name else {
      return wrong("family", "is missing: the scan has no family name (DCS)")
    }
    guard !elements[.born].isEmpty else {
      return wrong("bornOn", "is missing: the scan has no date of birth (DBB)")
    }
    guard let born = LicenceText.day(elements[.born]) else {
      return wrong("bornOn", "is no date (DBB)")
    }
    guard let expires = elements.expires else {
      return wrong("expiresOn", "is missing: the scan ends before the date of expiry (DBA)")
    }
    return .success(
      LicenceScan(
        header: header, elements: elements, name: name, born: born, expires: expires.day))
  }

  /// Whether typed text begins like a licence, so that a field can tell a scan from typing.
  public static func isLicence(_ typed: String) -> Bool {
    LicenceHeader(LicenceText.tidied(String(typed.prefix(128)))) != nil
  }

  private static func wrong(_ field: String, _ says: String) -> Result<LicenceScan, InputError> {
    .failure(
      InputError(
        field: field, says: says,
        accepts: "the square bar code on the back of a US or Canadian licence or ID, scanned whole")
    )
  }
}

extension LicenceScan {
  fileprivate init(
    header: LicenceHeader, elements: LicenceElements, name: PersonName, born: Day, expires: Day?
  ) {
    document = header.document
    issuer = header.issuer
    version = header.version
    self.name = name
    isNameCut = [.familyCut, .givenCut, .middleCut].contains { elements[$0] == "T" }
    bornOn = born
    expiresOn = expires
    sex = ["1": "male", "M": "male", "2": "female", "F": "female"][elements[.sex]] ?? "unknown"
    let street = [elements[.street, .streetV1], elements[.street2]]
    address = Address(
      street: street.filter { !$0.isEmpty }.joined(separator: ", "), city: elements[.city],
      state: elements[.state], postal: LicenceText.postal(elements[.postal]))
    country = elements[.country]
  }
}
