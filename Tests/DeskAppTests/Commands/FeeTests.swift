import Testing

/// What a copy may cost, by the command line.
@Suite struct FeeTests {
  /// One question and its answer, in cents.
  struct Case: Sendable {
    let words: String
    let most: Int
    /// The table whose limit is the lowest for the copy.
    let lowest: String
    let unknown: [String]

    init(_ words: String, most: Int, _ lowest: String, unknown: String...) {
      self.words = words
      self.most = most
      self.lowest = lowest
      self.unknown = unknown
    }
  }

  private static let minnesota = "minnesota-2025"

  static let cases: [Case] = [
    Case("STP authorization --purpose other --pages 12", most: 2200, minnesota),
    Case("STP authorization --purpose other --pages 25", most: 3000, minnesota),
    Case("STP authorization --purpose other --pages 26", most: 3600, minnesota),
    Case("STE authorization --purpose other --pages 100", most: 5000, minnesota),
    Case("ROC authorization --purpose other --pages 101", most: 5020, minnesota),
    Case("ROC authorization --purpose other --pages 9000", most: 50000, minnesota),
    Case("STP directive --purpose other --films 4 --mammogram none", most: 3000, minnesota),
    Case("STP directive --purpose other --electronic --mammogram none", most: 2000, minnesota),
    Case(
      "STP directive --purpose other --films 4", most: 0, minnesota, unknown: "MAMMOGRAM_UNKNOWN"),
    Case(
      "STP directive --purpose other --electronic", most: 0, minnesota,
      unknown: "MAMMOGRAM_UNKNOWN"),
    Case("STP directive --purpose other --no-records", most: 1000, minnesota),
    Case("STP authorization --purpose currentCare --pages 900", most: 0, minnesota),
    Case("STP authorization --purpose socialSecurityAppeal --pages 900", most: 1000, minnesota),
    Case("STP authorization --purpose other --inspection --pages 9", most: 0, minnesota),
    Case("STP access --pages 12", most: 0, "hipaa-access"),
    Case(
      "STP access --purpose other --pages 12 --labour 5.00 --supplies 1", most: 600, "hipaa-access"),
    Case(
      "STP access --purpose other --electronic --held-electronically --mammogram none", most: 650,
      "hipaa-access"),
    Case("ROC access --pages 400", most: 0, "hipaa-access"),
    Case("ROC access --electronic --held-electronically", most: 0, "mayo-own-records"),
    Case(
      "ROC access --electronic --delivery courier --mammogram none", most: 4500, "hipaa-access"),
    Case(
      "STP authorization --purpose other --films 1 --mammogram only --labour 9", most: 900,
      "mammography"),
    Case(
      "JAX authorization --purpose other --pages 12", most: 0, "", unknown: "STATE_LAW_UNKNOWN"),
    Case(
      "PHX directive --purpose other --pages 12", most: 0, "", unknown: "STATE_LAW_UNKNOWN"),
    Case("EAU access --pages 12", most: 0, "hipaa-access"),
    Case("STP authorization --pages 12", most: 0, "", unknown: "FEE_PURPOSE_UNKNOWN"),
  ]

  @Test func `the most that a copy may cost, at every site`() throws {
    let folder = try TestFolder()
    for expected in Self.cases {
      let run = try fee(expected.words, "--day", "2026-03-16", "--json", in: folder)
      let answer = try run.answer()

      #expect(run.status == 0, "\(expected.words)")
      #expect(answer["most"].number == expected.most, "\(expected.words)")
      #expect(answer["parts"].list.first?["lowest"].text == expected.lowest, "\(expected.words)")
      #expect(
        answer["unknown"].list.map { $0["code"].text } == expected.unknown, "\(expected.words)")
    }
  }

  private func fee(_ words: String, _ more: String..., in folder: TestFolder) throws -> Finished {
    let words = words.split(separator: " ").map(String.init)
    let arguments = ["fee", "--site", words[0], "--track", words[1]] + words.dropFirst(2) + more
    return try Child(
      Program.path, arguments, environment: folder.environment, input: "/dev/null", in: folder
    ).finish()
  }

  @Test func `the schedule is that of the day`() throws {
    let folder = try TestFolder()
    let words = "STP authorization --purpose other --pages 12 --json"

    let old = try fee(words, "--day", "2024-12-31", in: folder).answer()
    let new = try fee(words, "--day", "2025-01-01", in: folder).answer()

    #expect(old["most"].number == 4263)
    #expect(new["most"].number == 2200)
  }

  @Test func `without a day it is today`() throws {
    let answer = try fee("STP access --json", in: try TestFolder()).answer()

    #expect(answer["day"].text > "2025-01-01")
  }

  @Test func `the arithmetic is shown line by line`() throws {
    let words = "STP access --purpose other --pages 12 --labour 5 --supplies 1 --day 2026-03-16"
    let run = try fee(words, in: try TestFolder())

    #expect(
      run.lines == [
        "HIPAA's limit for a patient's own copy, for the copy: at most $6.00",
        "    $5.00 labour of copying",
        "    + $1.00 supplies = $6.00",
        "    source  45 CFR 164.524(c)(4)",
        "Minnesota's schedule of 2025, for the copy: at most $22.00",
        "    12 pages x $1.00 = $12.00",
        "    + $10.00 for retrieving and copying = $22.00",
        "    at most $30.00 (<= 25 pages): $22.00",
        "    source  Minn. Stat. 144.292 subd. 6 (2024)",
        "At most $6.00 may be charged.",
        """
            For the copy, HIPAA's limit for a patient's own copy at $6.00 is the lowest, beside \
        Minnesota's schedule of 2025 at $22.00.
        """,
      ])
  }

  @Test func `the answer has the promised keys`() throws {
    let answer = try fee("STP access --json", in: try TestFolder()).answer()

    #expect(
      answer.keys == [
        "charge", "day", "limits", "most", "parts", "rules", "site", "track", "unknown",
      ])
    #expect(answer["charge"] == .null)
    #expect(
      answer["limits"].list.first?.keys == [
        "most", "name", "part", "setBy", "source", "steps", "table",
      ])
  }

  @Test func `a state that is not loaded is said, and who settles it`() throws {
    let run = try fee("PHX authorization --purpose other --pages 3", in: try TestFolder())

    #expect(run.status == 0)
    #expect(run.output.contains("No fee schedule of Arizona"))
    #expect(run.output.contains("privacy officer"))
    #expect(run.output.contains("[[fees.table]]"))
    #expect(run.output.contains("setBy = \"state\" and states = [\"arizona\"]"))
    #expect(run.output.contains("At most $0.00 may be charged."))
  }

  @Test func `a policy file, or a desk that loaded it, settles a state's schedule`() throws {
    let desk = try TestDesk()
    let file = try desk.folder.write(arizona, to: "arizona.toml")
    let words = ["fee", "--site", "PHX", "--track", "authorization", "--pages", "3", "--json"]

    let byFile = try desk.run(words + ["--policy", file], onDatabase: false).answer()
    let before = try desk.run(words).answer()
    _ = try desk.run(["policy", "load", file, "--as", "privacy"])
    let after = try desk.run(words).answer()

    #expect(byFile["most"].number == 325 && after["most"].number == 325)
    #expect(before["unknown"].list.map { $0["code"].text } == ["STATE_LAW_UNKNOWN"])
    #expect(try desk.run(words + ["--policy", file]).status == 2)
    let broken = try desk.folder.write("[fees]\ntables = 1\n", to: "broken.toml")
    let refused = try desk.run(words + ["--policy", broken], onDatabase: false)
    #expect(refused.status == 2)
    #expect(refused.complaint.contains("line 2, fees.tables"))
  }

  private let arizona = """
    [[fees.table]]
    id = "arizona-2026"
    name = "Arizona's schedule"
    setBy = "state"
    source = "a statute"
    from = 2020-01-01
    states = ["arizona"]
    [[fees.table.price]]
    part = "paper"
    once = "$2.50"
    perPage = "$0.25"
    says = "for copying"
    source = "a statute"
    """

  // MARK: A proposed fee

  static let proposed: [(words: String, rules: [String])] = [
    ("STP authorization --purpose other --pages 12 --line pages=12 --line retrieval=10", []),
    (
      "STP authorization --purpose other --pages 12 --line pages=12 --line retrieval=10.01",
      ["R-67", "R-68"]
    ),
    ("STP access --purpose other --pages 12 --labour 6 --line labour=6", []),
    ("STP access --purpose other --pages 12 --labour 6 --line retrieval=6", ["R-66"]),
    ("STP access --purpose other --pages 12 --labour 6 --line labour=7", ["R-67"]),
    ("ROC access --electronic --delivery courier --mammogram none --line courier=45", []),
    (
      "ROC access --electronic --delivery courier --mammogram none --line courier=45.01", ["R-67"]
    ),
    ("ROC access --electronic --delivery courier --line courier=45", ["R-69"]),
    ("JAX authorization --purpose other --pages 3 --line pages=1", ["R-68"]),
    (
      "STP authorization --purpose other --films 1 --mammogram only --labour 9 --line films=9",
      ["R-69"]
    ),
    (
      """
      STP authorization --purpose other --pages 9 --mammogram among --mammogram-cost 4 \
      --line labour=4:mammogram --line pages=9:rest
      """, []
    ),
  ]

  @Test func `a proposed fee is held against the rules`() throws {
    let folder = try TestFolder()
    for (words, rules) in Self.proposed {
      let run = try fee(words, "--day", "2026-03-16", "--json", in: folder)

      #expect(run.status == (rules.isEmpty ? 0 : 1), "\(words)")
      #expect(try run.answer().rules == rules, "\(words)")
    }
  }

  @Test func `a refused fee is printed with its rule, source and cure`() throws {
    let run = try fee(
      "STP access --purpose other --pages 2 --labour 6 --line search=1", in: try TestFolder())

    #expect(run.status == 1)
    #expect(run.output.contains("$1.00 may not be charged."))
    #expect(run.output.contains("! R-66  A patient's own copy bears no line for searching"))
    #expect(run.output.contains("source  45 CFR 164.524(c)(4)"))
  }

  // MARK: Wrong use

  static let wrong: [(words: String, names: String)] = [
    ("QQQ access", "--site"), ("STP sideways", "--track"), ("STP access --day 2026-02-30", "--day"),
    ("STP access --purpose fun", "--purpose"), ("STP access --pages=-1", "--pages"),
    ("STP access --films 1000001", "--films"), ("STP access --delivery pigeon", "--delivery"),
    ("STP access --mammogram maybe", "--mammogram"), ("STP access --labour 1,50", "--labour"),
    ("STP access --mammogram-cost x", "--mammogram-cost"),
    ("STP access --line tea=1", "--line"), ("STP access --line labour", "--line"),
    ("STP access --line labour=much", "--line"), ("STP access --line labour=1:cat", "--line"),
  ]

  @Test func `what cannot be understood is refused in words that name it`() throws {
    let folder = try TestFolder()
    for (words, name) in Self.wrong {
      let run = try fee(words, in: folder)

      #expect(run.status == 2, "\(words)")
      #expect(run.output.isEmpty, "\(words)")
      #expect(run.complaint.contains(name), "\(words)")
      #expect(run.complaint.contains("accepted: "), "\(words)")
    }
  }
}
