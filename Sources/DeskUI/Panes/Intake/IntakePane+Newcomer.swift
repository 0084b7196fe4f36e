import DeskCore

extension IntakePane {
  /// Opens the form of a new patient, with the family name that was searched for.
  mutating func openNewcomer() -> [Effect] {
    list = nil
    newcomer = EntryForm(NewcomerSheet.specs)
    let typed = patient == nil ? request.text("patient") : ""
    if !typed.contains(where: \.isNumber) { newcomer.set("family", typed) }
    sheet = .newcomer
    search = PatientSearch()
    return []
  }

  /// Searches again before a new patient is taken: nobody is made a second time unseen.
  mutating func checkNewcomer() -> [Effect] {
    guard let ground, checkAll(ground) else { return [] }
    guard let new = Patient(newcomer: newcomer, ground) else {
      tellEmpty(["mrn", "family", "bornOn"])
      return []
    }
    if search.likeNewcomer { return takeNewcomer(new) }
    search = PatientSearch()
    search.asked = new.name.spoken
    return [.ask(.find(search.asked))]
  }

  /// Shows who looks like the new patient, or takes the new one when nobody does.
  mutating func foundForNewcomer() -> [Effect] {
    guard let ground, let new = Patient(newcomer: newcomer, ground) else { return [] }
    search.hits = search.hits.filter {
      $0.patient.mrn == new.mrn || LookAlike.isNear($0.patient, new)
    }
    guard !search.hits.isEmpty else { return takeNewcomer(new) }
    search.likeNewcomer = true
    let count = search.hits.count
    let who = count == 1 ? "One patient on file looks" : "\(count) patients on file look"
    return [
      .say(
        Message(
          "\(who) like this one: Enter takes the marked one, F9 makes a new one.", tone: .warning))
    ]
  }

  private mutating func takeNewcomer(_ new: Patient) -> [Effect] {
    sheet = .request
    search = PatientSearch()
    take(new)
    isNewcomer = true
    request.focus(on: "patient")
    _ = request.next()
    return [.say(Message("\(new.name.listed) is registered when the request is saved."))]
  }

  /// The order that registers the new patient.
  func registration(_ ground: ReadingGround) -> Order {
    Order("patient.register", newcomer.facts(ground))
  }
}
