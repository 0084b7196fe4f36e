/// Compares one identifier, typed as the person says it, with the chart.
///
/// What is empty, typed or in the chart, never matches: otherwise a missing phone number would let
/// anybody through.
public enum IdentityCheck {
  /// The finding; what was typed goes no further.
  ///
  /// `accessions` are those of the patient's studies. A request number identifies nobody.
  public static func finding(
    kind: IdentifierKind, typed: String, patient: Patient, accessions: [String]
  ) -> IdentifierFinding {
    let matches =
      switch kind {
      case .fullName: SpokenName(typed).matches(patient.name)
      case .bornOn: isBorn(typed, on: patient.bornOn)
      case .phoneLastFour: isPhone(typed, patient.phone)
      case .address: StreetAddress(typed: typed).matches(patient.address)
      case .mrn: isNumber(typed, patient.mrn)
      case .accession: accessions.contains { isNumber(typed, $0) }
      case .requestNumber: false
      }
    return IdentifierFinding(kind: kind, matches: matches)
  }

  private static func isBorn(_ typed: String, on day: Day?) -> Bool {
    guard let day, let date = WrittenDate(trimmed(typed)) else { return false }
    return date.matches(day)
  }

  /// The last four digits, or the whole number with or without the area code.
  private static func isPhone(_ typed: String, _ phone: String) -> Bool {
    let said = digits(typed)
    let chart = digits(phone.lowercased().split(separator: "x").first.map(String.init) ?? "")
    guard typed.allSatisfy({ $0.isDigit || " ()-+.".contains($0) }), chart.count >= 4,
      [4, 7, 10, 11].contains(said.count)
    else { return false }
    return chart.hasSuffix(said) || said.count >= 10 && said.hasSuffix(chart) && chart.count >= 10
  }

  private static func digits(_ text: String) -> String { String(text.filter(\.isDigit)) }

  /// Numbers are compared without separators and case.
  private static func isNumber(_ typed: String, _ chart: String) -> Bool {
    let said = plain(typed)
    return !said.isEmpty && said == plain(chart)
  }

  private static func plain(_ number: String) -> String {
    String(number.uppercased().filter { $0.isLetter || $0.isNumber })
  }
}
