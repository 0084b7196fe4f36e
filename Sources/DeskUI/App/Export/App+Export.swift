import DeskCore

/// Taking a list out: asked on any list, refused by the desk's own machine alone.
extension App {
  /// Asks what a list is for, before it is taken out.
  mutating func export(_ list: ListAsk?) {
    guard let list else { return say("There is no list here that could be taken out.") }
    let breaches = againstExport
    guard breaches.isEmpty else {
      layers.append(
        WhyNotLayer(title: "Export this list", breaches: breaches, session: session))
      return
    }
    layers.append(ExportLayer(list))
  }

  /// What the rule book says against whoever is signed in taking a list out.
  var againstExport: [Breach] {
    let standing = Standing(id: DeskList.subject, version: 0, stage: DeskStage.working)
    let book = Book(policyVersion: session.ground.policy.version)
    do throws(Refusal) {
      _ = try Machine.desk.decide(
        .export, on: standing, by: session.actor.roles, given: DeskEvidence(), under: book)
      return []
    } catch {
      return error.breaches
    }
  }

  /// Says where the list is, or why it is nowhere.
  mutating func tell(_ exported: ExportedList) {
    switch exported.outcome {
    case .done:
      let rows = exported.rows == 1 ? "1 row" : "\(exported.rows) rows"
      say("\(rows): \(exported.place)")
    case .refused(let refused), .overtaken(_, let refused):
      let rules = Set(refused.breaches.map(\.rule)).sorted().map(\.rawValue)
      say("Not taken out: \(rules.joined(separator: ", ")).", .refusal)
      layers.append(
        WhyNotLayer(title: "Export this list", breaches: refused.breaches, session: session))
    case .invalid(let errors):
      say(errors.map { "\($0.field) \($0.says)" }.joined(separator: "; "), .refusal)
    case .failed(let says): say(says, .refusal)
    }
  }
}

extension ExportedList {
  /// The file before its folder, so that a narrow window cuts what one knows already.
  var place: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    return folder.isEmpty ? path : "\(parts.last ?? "") in \(folder)"
  }
}
