import DeskCore

/// What a PID segment says of a patient.
struct HL7Patient {
  let segment: HL7Segment
  let sender: String
  let today: Day

  /// The update, or what is wrong with it.
  func update() throws(HL7Fault) -> PatientUpdate {
    var update = PatientUpdate(
      mrn: try HL7Number(field: segment.field(3), facility: sender).medicalRecord())
    try readNames(into: &update)
    update.bornOn = try day(segment.field(7))
    update.diedOn = try day(segment.field(29))
    try checkLife(update)
    update.sex = try sex(segment.field(8))
    update.address = try address(segment.field(11))
    try readContacts(into: &update)
    update.language = try language(segment.field(15))
    return update
  }

  private func readNames(into update: inout PatientUpdate) throws(HL7Fault) {
    let field = segment.field(5)
    guard !field.isNull else {
      throw HL7Fault(
        field.place, .requiredField, says: "would erase the name",
        accepts: "a family or a given name, or nothing")
    }
    guard !field.isEmpty else { return }
    var chosen: HL7Repetition?
    var fallback: HL7Repetition?
    for name in field.repetitions {
      switch try name.code(7) {
      case "L", "": chosen = chosen ?? name
      case "M":
        update.formerFamily = .value(try name.component(1, limit: SourceText.longestName))
      case "A", "B", "BAD", "N", "NB", "S", "U": break
      default: fallback = fallback ?? name
      }
    }
    guard let name = chosen ?? fallback else { return }
    update.name = .value(try chartName(name))
  }

  private func chartName(_ name: HL7Repetition) throws(HL7Fault) -> PersonName {
    let limit = SourceText.longestName
    let found = PersonName(
      family: try name.component(1, limit: limit), given: try name.component(2, limit: limit),
      middle: try name.component(3, limit: limit), suffix: try name.component(4, limit: 40))
    guard !found.family.isEmpty || !found.given.isEmpty else {
      throw HL7Fault(
        name.field.place, .requiredField, says: "names nobody",
        accepts: "a family or a given name")
    }
    return found
  }

  /// A day; one that is only a year or a month says less than may be on file, and changes nothing.
  private func day(_ field: HL7Field) throws(HL7Fault) -> PatientUpdate.Told<Day> {
    if field.isNull { return .erased }
    let text = try field.value(limit: 40)
    guard !text.isEmpty else { return .nothing }
    switch HL7Date.read(text) {
    case .day(let day): return .value(day)
    case .partial: return .nothing
    case nil:
      throw HL7Fault(field.place, .dataType, says: "is no date", accepts: HL7Date.accepted)
    }
  }

  private func checkLife(_ update: PatientUpdate) throws(HL7Fault) {
    var days: [Int: Day] = [:]
    if case .value(let born) = update.bornOn { days[7] = born }
    if case .value(let died) = update.diedOn { days[29] = died }
    for (field, day) in days.sorted(by: { $0.key < $1.key }) where day > today {
      throw HL7Fault(
        HL7Place("PID", field), .dataType, says: "lies in the future",
        accepts: "a date up to \(today)")
    }
    guard let born = days[7], let died = days[29], died < born else { return }
    throw HL7Fault(
      HL7Place("PID", 29), .dataType, says: "is before the date of birth",
      accepts: "a date from \(born)")
  }

  private func sex(_ field: HL7Field) throws(HL7Fault) -> PatientUpdate.Told<String> {
    if field.isNull { return .erased }
    switch try field.value(limit: 40).uppercased() {
    case "": return .nothing
    case "F": return .value("female")
    case "M": return .value("male")
    case "O", "A", "X": return .value("other")
    case "U", "N": return .value("unknown")
    default:
      throw HL7Fault(
        field.place, .tableValue, says: "is no code of table 0001", accepts: "F M O A N X U")
    }
  }
}

extension HL7Patient {
  /// The address for bills, else home's; never a bad one, or where somebody was born.
  private func address(_ field: HL7Field) throws(HL7Fault) -> PatientUpdate.Told<Address> {
    if field.isNull { return .erased }
    let order = ["BI", "H", "P", "M", "L", "C", "", "B", "O"]
    var best: (rank: Int, place: HL7Repetition)?
    for place in field.repetitions {
      guard let rank = order.firstIndex(of: try place.code(7)) else { continue }
      if best.map({ rank < $0.rank }) ?? true { best = (rank, place) }
    }
    guard let place = best?.place else { return .nothing }
    let lines = [try place.component(1), try place.component(2)].filter { !$0.isEmpty }
    return .value(
      Address(
        street: lines.joined(separator: ", "), city: try place.component(3),
        state: try place.component(4), postal: try place.component(5, limit: 40)))
  }

  /// Phone and e-mail share PID-13; a repetition says which it is.
  private func readContacts(into update: inout PatientUpdate) throws(HL7Fault) {
    let field = segment.field(13)
    if field.isNull { (update.phone, update.email) = (.erased, .erased) }
    for way in field.repetitions {
      let (use, kind) = (try way.code(2), try way.code(3))
      let isNet = use == "NET" || kind == "INTERNET" || kind == "X.400"
      if isNet {
        guard update.email == .nothing else { continue }
        let address = try way.component(4)
        update.email = .value(address.isEmpty ? try way.component(1) : address)
      } else if update.phone == .nothing {
        let number = try phone(way)
        if !number.isEmpty { update.phone = .value(number) }
      }
    }
  }

  /// The number as text where there is one, else put together from its parts.
  private func phone(_ way: HL7Repetition) throws(HL7Fault) -> String {
    for component in [1, 12] {
      let text = try way.component(component, limit: 40)
      if !text.isEmpty { return text }
    }
    let parts = [try way.component(6, limit: 10), try way.component(7, limit: 20)]
    return parts.filter { !$0.isEmpty }.joined(separator: "-")
  }

  private func language(_ field: HL7Field) throws(HL7Fault) -> PatientUpdate.Told<String> {
    if field.isNull { return .erased }
    guard let spoken = field.repetitions.first else { return .nothing }
    let words = try spoken.component(2, limit: 40)
    let told = words.isEmpty ? try spoken.component(1, limit: 40) : words
    return told.isEmpty ? .nothing : .value(told)
  }
}
