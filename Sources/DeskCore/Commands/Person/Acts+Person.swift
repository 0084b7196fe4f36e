extension Acts {
  /// Adds somebody, changes their roles, or disables them.
  func person(_ name: String) throws -> Ruling {
    guard let action = PersonAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    let user = facts.text("user")
    let itself = [Actor.system, .outbox].map(\.user)
    guard !itself.contains(Fold.key(user)) else {
      return .invalid([
        InputError(
          field: "user", says: "\(user) is how the desk itself signs", accepts: "another name")
      ])
    }
    let old = try chart.person(user)
    let subject = Standing(
      id: user, version: 0,
      stage: old.map { $0.isDisabled ? PersonStage.disabled : .active } ?? .unknown)
    return try decide(.person, action, on: subject, given: PersonEvidence()) { stage in
      guard let old else { return [try Fact.created(Person(facts))] }
      var new = action == .add ? Person(facts) : old
      new.isDisabled = stage == .disabled
      return [try Fact.changed(from: old, to: new)].compactMap { $0 }
    }
  }
}

extension Person {
  /// Somebody from the facts of a command.
  init(_ facts: Facts) {
    self.init(
      user: facts.text("user"), name: facts.text("name"), roles: facts.words("roles"),
      site: facts.text("site"))
  }
}

extension CommandForm {
  static let personForms: [CommandForm] = [
    CommandForm(
      "person.add", "Adds somebody, or changes their roles.", on: false,
      [
        FormField("user", .text(limit: 40), required: true, "The user name."),
        FormField("name", .text(limit: 200), required: true, "The name in full."),
        FormField(
          "roles", .list(.choice(Role.people.map(\.rawValue))), required: true,
          "What they may do."),
        FormField("site", .text(limit: 10), required: true, "Where they usually work."),
      ]),
    CommandForm(
      "person.disable", "Records that somebody left.", on: false,
      [FormField("user", .text(limit: 40), required: true, "The user name.")]),
  ]
}
