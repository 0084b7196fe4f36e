import Testing

/// The clocks by the command line: sites, weekends, holidays, daylight saving, the reach.
@Suite struct DueTests {
  /// One question and its answer; `state` is empty where no state clock runs.
  struct Case: Sendable {
    let words: String
    let hipaa: String
    let state: String
    let governing: String
    let governs: String
    let actBy: String
  }

  private static func access(
    _ words: String, _ hipaa: String, _ state: String, actBy: String, governing: String? = nil
  ) -> Case {
    let governing = governing ?? hipaa
    return Case(
      words: words, hipaa: hipaa, state: state, governing: governing, governs: "hipaa",
      actBy: actBy)
  }

  static let cases: [Case] =
    ["STP", "STE", "ROC"].flatMap { site in
      [
        access("2026-03-06 \(site) access", "2026-04-05", "2026-04-06", actBy: "2026-04-03"),
        access("2026-12-02 \(site) access", "2027-01-01", "2027-01-04", actBy: "2026-12-31"),
        access("2026-02-16 \(site) access", "2026-03-18", "2026-03-18", actBy: "2026-03-18"),
        access("2026-10-12 \(site) access", "2026-11-11", "2026-11-12", actBy: "2026-11-10"),
      ]
    }
    + ["EAU", "JAX", "PHX"].flatMap { site in
      [
        access("2026-03-06 \(site) access", "2026-04-05", "", actBy: "2026-04-03"),
        access("2026-12-02 \(site) access", "2027-01-01", "", actBy: "2026-12-31"),
        access("2026-02-16 \(site) access", "2026-03-18", "", actBy: "2026-03-18"),
      ]
    }
    + [
      access("2026-03-06 STP access --oral", "2026-04-05", "", actBy: "2026-04-03"),
      access("2028-02-01 PHX access", "2028-03-02", "", actBy: "2028-03-02"),
      access("2026-03-02 PHX access --extended 30", "2026-05-01", "", actBy: "2026-05-01"),
      Case(
        words: "2026-03-02 ROC access --extended 30", hipaa: "2026-05-01", state: "2026-04-01",
        governing: "2026-04-01", governs: "state", actBy: "2026-04-01"),
      Case(
        words: "2026-03-16 PHX authorization --mammogram", hipaa: "", state: "",
        governing: "2026-03-31", governs: "mammography", actBy: "2026-03-31"),
      Case(
        words: "2026-03-13 STP provider", hipaa: "", state: "", governing: "2026-03-17",
        governs: "provider", actBy: "2026-03-17"),
    ]

  @Test func `the clocks of a request at every site`() throws {
    let desk = try TestFolder()
    for expected in Self.cases {
      let words = expected.words.split(separator: " ").map(String.init)
      let answer = try due(words, in: desk).answer()

      #expect(answer["received"].text == words[0], "\(expected.words)")
      #expect(answer["hipaa"].text == expected.hipaa, "\(expected.words)")
      #expect(answer["state"].text == expected.state, "\(expected.words)")
      #expect(answer["governing"].text == expected.governing, "\(expected.words)")
      #expect(answer["governs"].text == expected.governs, "\(expected.words)")
      #expect(answer["actBy"].text == expected.actBy, "\(expected.words)")
    }
  }

  private func due(_ words: [String], in folder: TestFolder) throws -> Finished {
    let arguments =
      ["due", "--received", words[0], "--site", words[1], "--track", words[2], "--json"]
      + words.dropFirst(3)
    return try Child(
      Program.path, arguments, environment: folder.environment, input: "/dev/null", in: folder
    ).finish()
  }

  @Test func `the answer has the promised keys, null where a clock does not run`() throws {
    let answer = try due(["2026-03-06", "PHX", "access"], in: try TestFolder()).answer()

    #expect(
      answer.keys == [
        "actBy", "governing", "governs", "hipaa", "mammography", "promise", "received", "state",
      ])
    #expect(answer["state"] == .null)
    #expect(answer["promise"].text == "2026-03-20")
  }

  @Test func `a policy file that nobody loaded yet moves the clocks`() throws {
    let desk = try TestFolder()
    let file = try desk.write("[privacy]\namendmentDays = 45\n", to: "policy.toml")
    let words = ["2026-03-02", "STP", "amendment"]

    let book = try due(words, in: desk).answer()
    let ours = try due(words + ["--policy", file], in: desk).answer()

    #expect(book["governing"].text == "2026-05-01")
    #expect(ours["governing"].text == "2026-04-16")
    let both = try due(words + ["--policy", file, "--database", "x"], in: desk)
    #expect(both.status == 2)
    #expect(both.complaint.contains("--policy"))
  }

  static let wrong: [(words: String, names: String)] = [
    ("2026-02-30 STP access", "--received"), ("2026-03-06 QQQ access", "--site"),
    ("2026-03-06 STP sideways", "--track"), ("2041-03-06 STP access", "R-05"),
    ("03/06/2026 STP access", "--received"), ("2026-03-06 STP access --extended 31", "--extended"),
  ]

  @Test func `what cannot be computed is refused in words that name it`() throws {
    let folder = try TestFolder()
    for (words, name) in Self.wrong {
      let run = try due(words.split(separator: " ").map(String.init), in: folder)

      #expect(run.status == 2, "\(words)")
      #expect(run.output.isEmpty, "\(words)")
      #expect(run.complaint.contains(name), "\(words)")
    }
  }
}
