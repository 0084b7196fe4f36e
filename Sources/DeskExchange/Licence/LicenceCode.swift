/// The elements of a licence's bar code that the desk reads, by their codes in the AAMVA standard.
///
/// `DAQ`, the card's number, is left out on purpose.
enum LicenceCode: String {
  case fullName = "DAA"
  case family = "DCS"
  case familyV1 = "DAB"
  case given = "DAC"
  case middle = "DAD"
  case givenNames = "DCT"
  case suffix = "DCU"
  case suffixV1 = "DAE"
  case familyCut = "DDE"
  case givenCut = "DDF"
  case middleCut = "DDG"
  case born = "DBB"
  case expires = "DBA"
  case sex = "DBC"
  case street = "DAG"
  case streetV1 = "DAL"
  case street2 = "DAH"
  case city = "DAI"
  case state = "DAJ"
  case postal = "DAK"
  case country = "DCG"

  /// Characters that the element has at least; a code inside them is part of the value.
  var atLeast: Int {
    switch self {
    case .born, .expires: 8
    case .postal: 5
    case .state: 2
    case .fullName, .family, .given, .givenNames, .street, .city, .sex: 1
    default: 0
    }
  }

  /// Every code that can end the element before it when a scanner dropped the separators.
  ///
  /// Only those that cards of the version carry: `JORDAN` must not end at `DAN`.
  static func dividers(version: Int) -> Set<String> {
    let codes =
      version < 2
      ? "DAA DAG DAH DAI DAJ DAK DAQ DAR DAS DAT DAU DAW DAY DAZ DBA DBB DBC DBD DBF DBG DBH"
      : """
      DAC DAD DAG DAH DAI DAJ DAK DAQ DAU DAW DAX DAY DAZ DBA DBB DBC DBD DBG DBN DBS DCA DCB \
      DCD DCE DCF DCG DCH DCI DCJ DCK DCL DCM DCN DCO DCP DCQ DCR DCS DCT DCU DDA DDB DDC DDD \
      DDE DDF DDG DDH DDI DDJ DDK DDL
      """
    return Set(codes.split(separator: " ").map(String.init))
  }
}
