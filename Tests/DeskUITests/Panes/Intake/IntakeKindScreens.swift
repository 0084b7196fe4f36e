import DeskCore
import Testing

@testable import DeskUI

/// One kind's form under way, for the pages that its screens are compared with.
enum IntakeKindScreens {
  /// The screens of each kind, written down after somebody looked at them.
  static let pages: [RequestKind: (small: String, large: String)] =
    copies.merging(matters) { $1 }.merging(papers) { $1 }.merging(offices) { $1 }

  /// A form with its usual fields filled in; matters of other offices are asked in Rochester.
  static func desk(_ kind: RequestKind) throws -> IntakeDesk {
    var desk = try IntakeDesk(site: kind.topic == nil ? "STP" : "ROC")
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    desk.chart.patients["100873"]?.address = Address(
      street: "12 Elm St", city: "St. Paul", state: "MN", postal: "55101")
    try desk.open()
    let choice = try #require(KindList.all.first { $0.word == kind.rawValue })
    try desk.keys(KindList.letters(of: choice) + "<enter>")
    if kind.needsPatient { try desk.keys("torr<enter>") }
    for (name, text) in fields[kind] ?? [:] { desk.pane.request.set(name, text) }
    desk.pane.refit()
    return desk
  }

  private static let fields: [RequestKind: [String: String]] = [
    .ownRecords: ["matchedBy": "fullName bornOn", "delivery": "mail", "channel": "phone"],
    .thirdParty: ["recipient": "Acme Life", "purpose": "claim", "requester.name": "Acme Life"],
    .directive: ["recipient": "Olaf Berg", "delivery": "courier", "inWriting": "y"],
    .treatingProvider: ["recipient": "Dr. Holm", "delivery": "fax", "channel": "fax"],
    .legalProcess: ["recipient": "Ramsey County", "channel": "mail", "receivedAt": "y 16:05"],
    .friendsAndFamily: ["recipients": "Karin Berg; Olaf Berg", "signer": "patient"],
    .restriction: ["restriction.recipients": "Acme Life", "restriction.agreed": "y"],
    .confidentialCommunication: ["information": "9 Oak Ave; Duluth, MN", "signer": "patient"],
    .revocation: ["revokes": "AU-10004", "inWriting": "y", "channel": "email"],
    .proxyAccess: ["name": "Eva Young", "relation": "parent"],
    .amendment: ["inWriting": "y", "types": "reports", "wanted": "It says left."],
    .accounting: ["identified": "y", "from": "-1y"],
    .deathNotice: ["given": "Ann", "noMiddle": "y", "family": "Berg", "bornOn": "3/14/1931"],
    .adoptionPaper: ["paper": "petition", "pagesPresent": "3", "pagesStated": "four"],
  ]
}
