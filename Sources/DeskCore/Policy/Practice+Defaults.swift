extension Practice {
  /// The two practices of the pages that this desk was built from.
  ///
  /// Sources: St. Paul Radiology's medical records page; Mayo Clinic's medical records and imaging
  /// request page (2023).
  public static let defaults = [stPaulRadiology, mayoClinic]

  private static let stPaulRadiology = Practice(
    id: "spr", name: "St. Paul Radiology",
    address: [
      "St. Paul Radiology, P.A.", "Medical Records Department", "166 4th Street East",
      "St. Paul, MN 55101-1421",
    ],
    contacts: [
      Contact(
        "release", office: "Medical Records Department", phone: "651.602.7220",
        fax: "651.292.2193"),
      byRecords("careTeam", "Your care team"),
      byRecords("portal", "Online access"),
      byRecords("billing", "Billing"),
      byRecords("dataIntegrity", "Changes to names and charts"),
    ])

  /// Whoever the page names no way to is reached by way of the one office that it names.
  private static func byRecords(_ topic: String, _ office: String) -> Contact {
    Contact(
      topic, office: "\(office), by way of Medical Records", phone: "651.602.7220",
      fax: "651.292.2193")
  }

  private static let mayoClinic = Practice(
    id: "mayo", name: "Mayo Clinic",
    address: [
      "Health Information Management Services", "Release of Information", "Mayo Clinic",
      "200 First St. SW", "Rochester, MN 55905",
    ],
    contacts: [
      Contact(
        "release", office: "Release of Information", phone: "507-284-4594", fax: "507-284-0161"),
      Contact(
        "amendment", office: "Amendment Request Specialist", phone: "507-538-7700, option 1",
        fax: "507-422-0970",
        lines: [
          "Campus Support Center", "4500 San Pablo Road", "Jacksonville, FL 32224",
        ]),
      Contact(
        "careTeam", office: "Your Mayo Clinic care team",
        lines: ["Attach the records to a message in Patient Online Services."]),
      Contact(
        "portal", office: "Patient Online Services",
        lines: [
          "Choose \"Log in to Patient Account\" and request a new account.",
          "Complete the one-time account creation online; it costs nothing.",
        ]),
      Contact(
        "billing", office: "Billing", lines: ["View or request it in Patient Online Services."]),
      Contact(
        "dataIntegrity", office: "HIMS Data Integrity",
        lines: [
          "Campus Support Center", "4500 San Pablo Road", "Jacksonville, FL 32224",
        ]),
    ])
}

extension Site {
  /// The six sites of the two practices.
  public static let defaults = [
    Site(
      id: "STP", name: "St. Paul", practice: "spr", state: .minnesota, zone: "America/Chicago"),
    Site(
      id: "STE", name: "St. Paul East", practice: "spr", state: .minnesota,
      zone: "America/Chicago"),
    Site(
      id: "ROC", name: "Rochester", practice: "mayo", state: .minnesota, zone: "America/Chicago"),
    Site(
      id: "EAU", name: "Eau Claire", practice: "mayo", state: .wisconsin,
      zone: "America/Chicago"),
    Site(
      id: "JAX", name: "Jacksonville", practice: "mayo", state: .florida,
      zone: "America/New_York"),
    Site(
      id: "PHX", name: "Phoenix", practice: "mayo", state: .arizona, zone: "America/Phoenix"),
  ]
}
