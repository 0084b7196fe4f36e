@testable import DeskCore

/// One line of the guard list, as values.
struct GuardLine: Hashable {
  var action: String
  var from: Set<String>
  /// Empty where it stays.
  var to: String
  /// Sorted, with repeats.
  var rules: [String]
  var refutes: Set<String>

  /// A machine's lines.
  static func lines(of machine: String) -> [GuardLine] { read[machine] ?? [] }

  private static let read = Dictionary(
    uniqueKeysWithValues: GuardList.all.map { machine, text in
      (machine, text.split(separator: "\n").map { GuardLine(String($0), machine) })
    })

  private init(_ line: String, _ machine: String) {
    let head = line.prefix { $0 != ":" }
    let tail = line.dropFirst(head.count + 1)
    let way = tail.prefix { $0 != "|" }.split(separator: ">").map {
      $0.split(separator: " ").map(String.init)
    }
    let asked = tail.drop { $0 != "|" }.dropFirst().split(separator: " ").map(String.init)
    action = String(head)
    let leaves = way.first ?? []
    let open = GuardList.open[machine, default: ""].split(separator: " ").map(String.init)
    from = Set(leaves == ["open"] && !open.isEmpty ? open : leaves)
    to = way.last?.first.map { $0 == "=" ? "" : $0 } ?? ""
    rules = asked.filter { !$0.hasPrefix("-") }.sorted()
    refutes = Set(asked.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) })
  }

  /// What a row of a table says, in the same words.
  init(_ row: MachineTable.Row) {
    action = row.action
    from = Set(row.from)
    to = row.to
    rules = row.rules.sorted()
    refutes = Set(row.refutes)
  }
}

/// What judges a table without reading the table for what it expects.
enum TableOracles {
  /// The complaints about a table, by the name of the oracle; none about a good one.
  static func complaints(about table: MachineTable) -> Set<String> {
    var found: Set<String> = []
    let written = GuardLine.lines(of: table.name)
    if Set(table.rows.map(GuardLine.init)) != Set(written) || table.rows.count != written.count {
      found.insert("guard list")
    }
    if !dutiesHold(in: table) { found.insert("duties") }
    return found
  }

  /// The duties of each role, by hand in the matrix of roles.
  private static func dutiesHold(in table: MachineTable) -> Bool {
    let others = untold[table.name]
    return Role.allCases.allSatisfy { role in
      let listed = RolesMatrixTests.duties[role, default: []]
        .filter { $0.hasPrefix(table.name + ".") }
      let duties = others.map { $0[role] ?? [] } ?? listed
      return table.rows.allSatisfy { row in
        row.by.contains(role.rawValue) == duties.contains("\(table.name).\(row.action)")
      }
    }
  }

  /// The machines that the matrix leaves out: only these roles load a policy and know people.
  private static let untold: [String: [Role: Set<String>]] = [
    "person": [.supervisor: ["person.add", "person.disable"]],
    "policy": [.supervisor: ["policy.load"], .privacy: ["policy.load"]],
  ]
}
