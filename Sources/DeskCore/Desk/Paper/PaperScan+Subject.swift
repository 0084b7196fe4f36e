extension PaperScan {
  /// Whether what a command makes or changes is something that a scan may hang on.
  ///
  /// Papers, requests, visits, amendments, accountings, notices and incidents. What is only noted
  /// for another office makes nothing.
  package static func hangs(onWhat command: String) -> Bool {
    let machine = command.prefix { $0 != "." }
    let subjects: Set<Substring> = [
      "authorization", "request", "pickup", "amendment", "accounting", "death", "adoption",
      "incident",
    ]
    return subjects.contains(machine) && command != "request.noteRedirect"
  }

  /// Whether somebody may file a scan at all.
  package static func mayFile(_ roles: Set<Role>) -> Bool {
    guard let row = PaperMachine.paper.move(.file, at: .unfiled) else { return false }
    return !row.by.isDisjoint(with: roles)
  }
}
