import DeskCore

/// The people of a training desk: one for each role, and a second clerk for second checks.
enum DemoPeople {
  static func all(at site: String) -> [Person] {
    [
      Person(user: "jdo", name: "Jamie Dorsey", roles: [.front], site: site),
      Person(user: "mkl", name: "Mika Larsen", roles: [.clerk], site: site),
      Person(user: "prs", name: "Priya Sandhu", roles: [.clerk], site: site),
      Person(user: "ibn", name: "Ines Brandt", roles: [.imaging], site: site),
      Person(user: "sva", name: "Sam Vaughn", roles: [.supervisor], site: site),
      Person(user: "pto", name: "Pat Torvald", roles: [.privacy], site: site),
      Person(user: "dku", name: "Dana Kurtz", roles: [.dataIntegrity], site: site),
      Person(user: "aue", name: "Alex Underhill", roles: [.auditor], site: site),
    ]
  }

  /// The person who stands for a role on a training desk.
  static func user(for role: Role) -> String {
    all(at: "").first { $0.roles.contains(role) }?.user ?? "jdo"
  }
}
