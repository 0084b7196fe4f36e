import DeskCore

extension IntakePane {
  /// The field of a draft that says when it was begun.
  static let begun = "begunAt"

  /// Fields that no draft has: the patient is kept by number when one is picked.
  private static let undrafted: Set<String> = ["patient", "files"]

  /// Keeps a field of the request, if it changed since it was kept.
  ///
  /// A new patient's particulars, a paper's words and a file's path are not kept: they would be
  /// identifiers that nobody has filed yet.
  mutating func keep(_ name: String) -> [Effect] {
    guard sheet == .request, !Self.undrafted.contains(name) else { return [] }
    let entry = request[name]
    guard entry.text != entry.kept, entry.state == .plain else { return after(name) }
    request[name].kept = entry.text
    return draft(name, entry.text) + after(name)
  }

  /// Keeps one field; the first of a form takes the place of what an older form left.
  mutating func draft(_ name: String, _ text: String) -> [Effect] {
    let field = Effect.saveDraft(form: Self.draftName, field: name, value: text)
    guard !hasDraft, let session else { return [field] }
    hasDraft = true
    let begun = Effect.saveDraft(
      form: Self.draftName, field: Self.begun, value: session.moment.local.minute)
    return [.eraseDraft(form: Self.draftName), begun, field]
  }

  private func after(_ name: String) -> [Effect] { name == "types" ? askDuplicates() : [] }

  mutating func offer(_ fields: [String: String]) {
    guard isUntouched, fields.keys.contains(where: { $0 != Self.begun }) else { return }
    offered = fields
  }

  /// The line that offers a draft.
  var offer: String {
    let time = offered[Self.begun].map { " of \($0)" } ?? ""
    return "Draft\(time) kept: Enter takes it up, F12 discards it."
  }

  /// Enter and F12 answer the offer; any other key repeats it.
  mutating func answerOffer(_ msg: IntakeMsg) -> [Effect] {
    switch msg {
    case .accept: return takeUp()
    case .cancel:
      offered = [:]
      return [.eraseDraft(form: Self.draftName), .say(Message("The draft is discarded."))]
    default: return [.say(Message(offer, tone: .warning))]
    }
  }

  private mutating func takeUp() -> [Effect] {
    let fields = offered
    offered = [:]
    hasDraft = true
    for (name, text) in fields where name != Self.begun && name != "patient" {
      request.set(name, text)
      request[name].kept = text
    }
    request.ask(for: wantedSpecs)
    guard let mrn = fields["patient"] else { return [] }
    return look(for: mrn)
  }

  /// Proposes what the desk knows without asking.
  mutating func propose() {
    request.propose("requester.relation", "patient")
    request.propose("types", "images reports")
    request.propose("media", "disc paper")
    request.propose("delivery", "pickup")
    request.propose("receivedAt", ReceiptTime.now)
    request.propose("channel", "counter")
    if let site = session?.site.id { request.propose("collectAt", site) }
    request.ask(for: wantedSpecs)
  }

  /// Proposes what follows from the kind, from the records and from the patient's chart.
  mutating func proposeByTrack() {
    let asks: [RequestKind: String] = [
      .thirdParty: "company", .treatingProvider: "provider", .legalProcess: "agency",
    ]
    if let kind { request.propose("requester.relation", asks[kind] ?? "patient") }
    guard kind?.isRelease ?? true else { return proposeOther() }
    if request["types"].state == .proposed { request.propose("types", "images reports") }
    let types = request["types"].words
    let media = [
      types.contains("images") ? "disc" : nil,
      types.contains { $0 != "images" } ? "paper" : nil,
    ]
    request.propose("media", media.compactMap { $0 }.joined(separator: " "))
    if let site = session?.site.id { request.propose("collectAt", site) }
    proposeAddress()
  }

  /// A paper or another matter is not about the records that a copy is usually of.
  private mutating func proposeOther() {
    if request["types"].state == .proposed { request.set("types", "", .proposed) }
    guard kind?.paper != nil else { return }
    request.propose("isWritten", "y")
    guard kind == .friendsAndFamily else { return }
    request.propose("discloser", session?.practice ?? "")
    request.propose("purpose", "at the request of the individual")
    request.propose("patientName", patient?.name.spoken ?? "")
  }

  /// What is sent goes to the billing address of the chart, unless somebody types another.
  private mutating func proposeAddress() {
    guard let address = patient?.address, !address.isEmpty, kind == .ownRecords || kind == nil,
      ["mail", "courier"].contains(request.text("delivery"))
    else { return }
    let parts = [
      ("street", address.street), ("city", address.city), ("state", address.state),
      ("postal", address.postal),
    ]
    let typed = parts.contains {
      request["destination.\($0.0)"].state == .plain
        && !request.text("destination.\($0.0)").isEmpty
    }
    guard !typed else { return }
    for (name, text) in parts { request.propose("destination.\(name)", text) }
  }
}
