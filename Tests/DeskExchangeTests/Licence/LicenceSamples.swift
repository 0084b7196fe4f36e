import DeskCore
import DeskExchange
import Foundation

/// The committed scans with what a person read off them.
struct LicenceSamples: Decodable {
  struct Scan: Decodable {
    var id: String
    var raw: String
    var expected: Expected
  }

  struct Expected: Decodable, Equatable {
    var error: String?
    var document: String?
    var issuer: String?
    var aamva_version: Int?
    var family: String?
    var given: String?
    var middle: String?
    var suffix: String?
    var birth: String?
    var expires: String?
    var sex: String?
    var street: String?
    var street2: String?
    var city: String?
    var state: String?
    var postal: String?
    var country: String?
  }

  var scans: [Scan]

  static func read() throws -> [Scan] {
    try JSONDecoder().decode(LicenceSamples.self, from: Samples.data("licences.json")).scans
  }
}

extension LicenceSamples.Expected {
  /// What was read, in the words of the samples.
  init(_ scan: LicenceScan) {
    func some(_ text: String) -> String? { text.isEmpty ? nil : text }
    let streets = scan.address.street.split(separator: ", ", maxSplits: 1).map(String.init)
    document = scan.document.rawValue
    issuer = scan.issuer
    aamva_version = scan.version
    family = some(scan.name.family)
    given = some(scan.name.given)
    middle = some(scan.name.middle)
    suffix = some(scan.name.suffix)
    birth = scan.bornOn.description
    expires = scan.expiresOn?.description
    sex = ["male": "M", "female": "F"][scan.sex]
    street = streets.first
    street2 = streets.count > 1 ? streets[1] : nil
    city = some(scan.address.city)
    state = some(scan.address.state)
    postal = some(scan.address.postal)
    country = some(scan.country)
  }
}
