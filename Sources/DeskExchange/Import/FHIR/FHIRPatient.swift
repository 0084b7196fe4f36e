import DeskCore

/// A FHIR R4 Patient, as far as the desk keeps it.
struct FHIRPatient: Decodable {
  struct Name: Decodable {
    var use: String?
    var text: String?
    var family: String?
    var given: [String]?
    var suffix: [String]?
  }

  struct Telecom: Decodable {
    var system: String?
    var value: String?
    var use: String?
  }

  struct Place: Decodable {
    var use: String?
    var line: [String]?
    var city: String?
    var state: String?
    var postalCode: String?
  }

  struct Communication: Decodable {
    var language: FHIRConcept?
    var preferred: Bool?
  }

  var id: String?
  var identifier: [FHIRIdentifier]?
  var name: [Name]?
  var gender: String?
  var birthDate: String?
  var deceasedDateTime: String?
  var address: [Place]?
  var telecom: [Telecom]?
  var communication: [Communication]?
}

extension FHIRPatient {
  /// The chart's patient: MRN by the identifier of type MR, else the source's own number.
  func patient(id: String, today: Day) throws(InputError) -> Patient {
    let source = try SourceText.checked(self.id ?? id, "id")
    let number = try SourceText.checked(identifier?.value(ofType: "MR"), "identifier")
    guard !source.isEmpty || !number.isEmpty else {
      throw InputError(
        field: "id", says: "is missing", accepts: "an id or an identifier of type MR")
    }
    let born = try SourceText.day(birthDate, "birthDate")
    let died = try SourceText.day(deceasedDateTime, "deceasedDateTime")
    try SourceText.checkLife(
      born: (born, "birthDate"), died: (died, "deceasedDateTime"), today: today)
    return Patient(
      mrn: number.isEmpty ? source : number, name: try chartName(),
      formerFamily: try SourceText.checked(
        formerFamily, "name.family", limit: SourceText.longestName),
      bornOn: born, sex: sex, phone: try contact("phone"), email: try contact("email"),
      address: try home(), diedOn: died, language: try spoken(), sourceID: source)
  }

  /// The official name, else the usual one, else any that is not a former one.
  private func chartName() throws(InputError) -> PersonName {
    let names = name ?? []
    let chosen =
      names.first { $0.use == "official" } ?? names.first { $0.use == "usual" }
      ?? names.first { !["maiden", "old", "nickname"].contains($0.use ?? "") }
    let limit = SourceText.longestName
    let given = chosen?.given ?? []
    let name = PersonName(
      family: try SourceText.checked(chosen?.family, "name.family", limit: limit),
      given: try SourceText.checked(given.first, "name.given", limit: limit),
      middle: try SourceText.checked(
        given.dropFirst().joined(separator: " "), "name.given", limit: limit),
      suffix: try SourceText.checked(
        chosen?.suffix?.joined(separator: " "), "name.suffix", limit: limit))
    if !name.family.isEmpty || !name.given.isEmpty { return name }
    return try spelledOut(try SourceText.checked(chosen?.text, "name.text", limit: limit))
  }

  /// A name that is only there as one text, its last word the family name.
  private func spelledOut(_ text: String) throws(InputError) -> PersonName {
    var words = text.split(separator: " ").map(String.init)
    guard let family = words.popLast() else {
      throw InputError(field: "name", says: "is missing", accepts: "a family or a given name")
    }
    return PersonName(
      family: family, given: words.first ?? "", middle: words.dropFirst().joined(separator: " "))
  }

  private var formerFamily: String? {
    name?.first { $0.use == "maiden" || $0.use == "old" }?.family
  }

  private var sex: String {
    gender.flatMap { ["female", "male", "other"].contains($0) ? $0 : nil } ?? "unknown"
  }

  private func contact(_ system: String) throws(InputError) -> String {
    let ways = telecom?.filter { $0.system == system && $0.use != "old" } ?? []
    let chosen = ways.first { $0.use == "home" } ?? ways.first
    return try SourceText.checked(chosen?.value, "telecom.value")
  }

  private func home() throws(InputError) -> Address {
    let places = address?.filter { $0.use != "old" } ?? []
    let place = places.first { $0.use == "home" } ?? places.first
    return Address(
      street: try SourceText.checked(place?.line?.joined(separator: ", "), "address.line"),
      city: try SourceText.checked(place?.city, "address.city"),
      state: try SourceText.checked(place?.state, "address.state"),
      postal: try SourceText.checked(place?.postalCode, "address.postalCode"))
  }

  private func spoken() throws(InputError) -> String {
    let languages = communication ?? []
    let chosen = languages.first { $0.preferred == true } ?? languages.first
    return try SourceText.checked(chosen?.language?.words, "communication.language")
  }
}
