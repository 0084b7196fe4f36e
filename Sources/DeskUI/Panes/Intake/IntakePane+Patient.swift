import DeskCore

extension IntakePane {
  /// Looks for a subject by its number and takes it when it is the only one.
  mutating func look(for subject: String) -> [Effect] {
    sheet = .request
    search = PatientSearch()
    search.asked = subject
    search.picksAlone = true
    return [.ask(.find(subject))]
  }

  /// Asks for what is typed in the patient's field; from two letters on.
  mutating func searchPatient() -> [Effect] {
    forgetPatient()
    let text = request.text("patient")
    search = PatientSearch()
    guard text.count >= 2 else { return [] }
    search.asked = text
    return [.ask(.find(text))]
  }

  /// Takes what was found.
  mutating func found(_ text: String, _ page: FindPage) -> [Effect] {
    let picksAlone = search.picksAlone
    guard search.take(text, page) else { return [] }
    if sheet == .newcomer { return foundForNewcomer() }
    guard picksAlone else { return [] }
    search.picksAlone = false
    let exact = search.hits.filter { $0.patient.mrn == text || $0.request?.id == text }
    guard let hit = exact.first ?? (search.hits.count == 1 ? search.hits.first : nil) else {
      return []
    }
    return pick(hit)
  }

  /// Takes the patient under the cursor; what they were found by is what the person gave.
  mutating func pickByWord(_ hit: FindHit) -> [Effect] {
    if hit.by != .requestNumber { request.propose("matchedBy", hit.by.rawValue) }
    return pick(hit)
  }

  /// Takes a patient and asks for everything that the checks show.
  mutating func pick(_ hit: FindHit) -> [Effect] {
    take(hit.patient)
    search.asked = ""
    let mrn = hit.patient.mrn
    return draft("patient", mrn)
      + [.ask(.chart(patient: mrn)), .ask(.requests(ofPatient: mrn))] + askDuplicates()
  }

  /// Shows a patient in the form, picked or typed anew.
  mutating func take(_ patient: Patient) {
    self.patient = patient
    isNewcomer = false
    chart = nil
    recent = []
    duplicates = []
    toldDuplicate = false
    request.set("patient", patient.name.listed)
    let phone = Masked.phone(patient.phone)
    request.set("notify", phone.isEmpty ? "no phone on file" : "\(phone) on file")
    refit()
  }

  /// Takes the open requests that may be the same; a new one has to be pointed out anew.
  mutating func take(duplicates rows: [QueueRow]) {
    guard patient != nil else { return }
    if rows.map(\.id) != duplicates.map(\.id) { toldDuplicate = false }
    duplicates = rows
  }

  /// The chart brings the studies, the reports and the papers.
  mutating func take(_ chart: MemoryChart) {
    self.chart = chart
    guard let mrn = patient?.mrn, let fresh = chart.patients[mrn] else { return }
    patient = fresh
    refit()
  }

  mutating func forgetPatient() {
    patient = nil
    isNewcomer = false
    chart = nil
    recent = []
    duplicates = []
    toldDuplicate = false
    request.set("notify", "")
  }

  /// Asks for open requests of the same patient for the same records.
  func askDuplicates() -> [Effect] {
    guard let patient, !isNewcomer else { return [] }
    let types = Set(request["types"].words.compactMap(RecordType.init(rawValue:)))
    return types.isEmpty ? [] : [.ask(.duplicates(patient: patient.mrn, types: types))]
  }

  /// Opens the request that may be the same.
  mutating func openDuplicate() -> [Effect] {
    guard let row = duplicates.first else {
      return [.say(Message("No open request looks like this one."))]
    }
    return [.go(.audit, .subject(row.id, foundBy: nil))]
  }
}
