import DeskCore

/// Where a header put the columns that the desk reads.
struct PatientColumns {
  private static let needed = ["Id", "FIRST", "LAST", "BIRTHDATE"]
  private static let known =
    needed + [
      "MIDDLE", "SUFFIX", "MAIDEN", "GENDER", "DEATHDATE", "ADDRESS", "CITY", "STATE", "ZIP",
      "PHONE", "EMAIL",
    ]

  private let places: [String: Int]
  private let count: Int

  /// Finds the columns by name, whatever the case.
  init(header: [String]) throws(InputError) {
    let names = header.map { trimmed($0).uppercased() }
    count = names.count
    var places: [String: Int] = [:]
    for name in PatientColumns.known {
      let found = names.indices.filter { names[$0] == name.uppercased() }
      guard found.count <= 1 else {
        throw InputError(field: name, says: "is there twice", accepts: "one column of a name")
      }
      places[name] = found.first
    }
    let missing = PatientColumns.needed.filter { places[$0] == nil }
    guard missing.isEmpty else {
      throw InputError(
        field: "header", says: "has no column " + missing.joined(separator: ", "),
        accepts: "the columns of Synthea's patients.csv, at least "
          + PatientColumns.needed.joined(separator: ", "))
    }
    self.places = places
  }

  /// The patient in a row; the source's number is the MRN.
  func patient(_ fields: [String], today: Day) throws(InputError) -> Patient {
    guard fields.count == count else {
      throw InputError(
        field: "", says: "has \(fields.count) fields", accepts: "\(count), as the header has")
    }
    let source = try text("Id", fields)
    guard !source.isEmpty else {
      throw InputError(field: "Id", says: "is missing", accepts: "the patient's number")
    }
    let born = try SourceText.day(text("BIRTHDATE", fields), "BIRTHDATE")
    let died = try SourceText.day(text("DEATHDATE", fields), "DEATHDATE")
    try SourceText.checkLife(born: (born, "BIRTHDATE"), died: (died, "DEATHDATE"), today: today)
    return Patient(
      mrn: source, name: try name(fields), formerFamily: try namePart("MAIDEN", fields),
      bornOn: born, sex: try sex(fields), phone: try text("PHONE", fields),
      email: try text("EMAIL", fields),
      address: Address(
        street: try text("ADDRESS", fields), city: try text("CITY", fields),
        state: try text("STATE", fields), postal: try text("ZIP", fields)),
      diedOn: died, sourceID: source)
  }

  private func name(_ fields: [String]) throws(InputError) -> PersonName {
    let name = PersonName(
      family: try namePart("LAST", fields), given: try namePart("FIRST", fields),
      middle: try namePart("MIDDLE", fields), suffix: try namePart("SUFFIX", fields))
    guard !name.family.isEmpty || !name.given.isEmpty else {
      throw InputError(field: "LAST", says: "is missing", accepts: "a family or a given name")
    }
    return name
  }

  private func sex(_ fields: [String]) throws(InputError) -> String {
    ["M": "male", "F": "female"][try text("GENDER", fields).uppercased()] ?? "unknown"
  }

  private func namePart(_ column: String, _ fields: [String]) throws(InputError) -> String {
    try text(column, fields, limit: SourceText.longestName)
  }

  private func text(
    _ column: String, _ fields: [String], limit: Int = SourceText.longest
  ) throws(InputError) -> String {
    try SourceText.checked(places[column].map { fields[$0] }, column, limit: limit)
  }
}
