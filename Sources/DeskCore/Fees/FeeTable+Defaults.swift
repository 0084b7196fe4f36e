extension FeeTable {
  /// The tables of the rule book: HIPAA, mammography, Minnesota from 2024 on, Mayo.
  ///
  /// St. Paul Radiology's page states no fee, so it has no house table. Arizona, Florida and
  /// Wisconsin are not configured: there nothing is charged until somebody loads their law.
  public static let defaults = [hipaa, mammography, minnesota2024, minnesota2025, mayo]

  private static let hipaa = FeeTable(
    id: "hipaa-access", name: "HIPAA's limit for a patient's own copy", setBy: .hipaa,
    tracks: [.access], from: day(2003, 4, 14), costBased: true, source: "45 CFR 164.524(c)(4)",
    prices: [
      Price(
        .electronic, once: 650, says: "flat, with labour, supplies and postage in it",
        source: "HHS guidance on the right of access")
    ])

  private static let mammography = FeeTable(
    id: "mammography", name: "the documented cost of the mammogram", setBy: .mammography,
    from: day(1999, 4, 28), costBased: true, source: "21 CFR 900.12(c)(4); FDA guidance")

  /// X-rays had no schedule then but their own cost, and electronic copies none at all.
  private static let minnesota2024 = FeeTable(
    id: "minnesota-2024", name: "Minnesota's schedule of 2024", setBy: .state,
    tracks: [.access, .directive, .authorization, .provider], states: [.minnesota],
    from: day(2024, 1, 1), until: day(2024, 12, 31),
    source: "Minn. Stat. 144.292 subd. 6 (2023)",
    prices: [
      currentCare,
      Price(
        .copy, purpose: .socialSecurityAppeal, says: "free for a Social Security appeal",
        source: "Minn. Stat. 144.292 subd. 6 (2023)"),
      Price(
        .paper, once: 2247, perPage: 168, says: "for retrieving",
        source: "Minnesota Department of Health, maximum charges for 2024"),
    ])

  private static let minnesota2025 = FeeTable(
    id: "minnesota-2025", name: "Minnesota's schedule of 2025", setBy: .state,
    tracks: [.access, .directive, .authorization, .provider], states: [.minnesota],
    from: day(2025, 1, 1), source: "Minn. Stat. 144.292 subd. 6 (2024)",
    prices: [
      currentCare,
      Price(
        .copy, purpose: .socialSecurityAppeal, once: 1000,
        says: "for retrieving, whatever there is to copy", source: subdivision6),
      Price(
        .paper, once: 1000, perPage: 100,
        caps: [
          Cap(upToPages: 25, most: 3000), Cap(upToPages: 100, most: 5000),
          Cap(most: 5000, perPage: 20, afterPages: 100), Cap(most: 50000),
        ],
        says: "for retrieving and copying", source: subdivision6),
      Price(.film, once: 3000, says: "in all for x-rays", source: subdivision6),
      Price(.electronic, once: 2000, says: "in all for retrieving", source: subdivision6),
      Price(.noRecords, once: 1000, says: "when there are no records", source: subdivision6),
    ])

  private static let mayo = FeeTable(
    id: "mayo-own-records", name: "Mayo Clinic's own rule", setBy: .house, tracks: [.access],
    practices: ["mayo"], from: day(2023, 1, 1),
    source: "Mayo Clinic's medical records and imaging request page (2023)",
    prices: [
      Price(
        .copy, says: "free for own records, a cloud link, or an encrypted CD by U.S. mail",
        source: "Mayo Clinic's page: no charge for your own medical records"),
      Price(
        .courier, once: 4500, says: "flat by FedEx, delivered within two business days",
        source: "Mayo Clinic's page: images on an encrypted CD"),
    ])

  private static let subdivision6 = "Minn. Stat. 144.292 subd. 6 (2024)"

  private static let currentCare = Price(
    .copy, purpose: .currentCare, says: "free to review current care",
    source: "Minn. Stat. 144.292 subd. 6(a)")

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}
