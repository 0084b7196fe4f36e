extension Acts {
  /// A command of one of the machines whose acts are taken back by one undo each.
  func mended(_ machine: String, _ name: String) throws -> Ruling {
    let id = command.on
    switch machine {
    case "authorization":
      return try mending(name, in: .authorization, of: chart.document(id), about: around) {
        try document(name)
      }
    case "pickup":
      return try mending(
        name, in: .pickup, of: chart.visit(id), about: { Around(subjects: [$0.request]) }
      ) { try pickup(name) }
    case "amendment":
      return try mending(
        name, in: .amendment, of: chart.matter(id, as: Amendment.self), about: around
      ) { try amendment(name) }
    case "accounting":
      return try mending(
        name, in: .accounting, of: chart.matter(id, as: Accounting.self), about: { _ in Around() }
      ) { try accounting(name) }
    default: return try mendedNotices(machine, name)
    }
  }

  private func mendedNotices(_ machine: String, _ name: String) throws -> Ruling {
    let id = command.on
    switch machine {
    case "imaging":
      return try mending(
        name, in: .imaging, of: chart.matter(id, as: MediaJob.self),
        about: { Around(subjects: [$0.request]) }
      ) { try imaging(name) }
    case "incident":
      return try mending(
        name, in: .incident, of: chart.matter(id, as: Incident.self), about: { _ in Around() }
      ) { try incident(name) }
    case "death":
      return try mending(
        name, in: .death, of: chart.matter(id, as: DeathNotice.self),
        about: { Around(subjects: $0.charts) }
      ) { try death(name) }
    case "adoption":
      return try mending(
        name, in: .adoption, of: chart.matter(id, as: AdoptionNotice.self),
        about: { Around(subjects: $0.charts) }
      ) { try adoption(name) }
    default: return .invalid([CommandForm.unknown(command.do)])
    }
  }
}
