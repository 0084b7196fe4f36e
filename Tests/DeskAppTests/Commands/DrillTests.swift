import Foundation
import Testing

@testable import DeskApp

/// Drills by the command line.
@Suite struct DrillTests {
  private func drill(_ words: [String], in folder: TestFolder) throws -> Finished {
    try Child(
      Program.path, ["drill"] + words, environment: folder.environment, input: "/dev/null",
      in: folder
    ).finish()
  }

  private static let short = """
    Title: A request that says nothing
    Site:  STP
    Time:  2026-03-16 10:05

    given patient Anna Berg
    given a request for own records of Anna Berg, logged
      types not said
    clerk validates the request

    """

  @Test func `the drills that ship are those of the folder, and all can be read`() throws {
    let folder = Program.repository + "/Sources/Drills/Shipped"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)

    let shelf = try DrillShelf([])

    #expect(shelf.wrong.map(\.name) == [])
    #expect(
      Set(shelf.drills.map { $0.name + ".drill" }) == Set(files.filter { $0.hasSuffix(".drill") }))
    #expect(shelf.drills.count >= 80)
  }

  @Test func `only the drills of a rule are played, one value a line`() throws {
    let run = try drill(["--json", "--rule", "r-47"], in: try TestFolder())

    #expect(run.status == 0, "\(run.complaint)")
    let answers = try run.answers()
    #expect(answers.count >= 8)
    #expect(answers.allSatisfy { $0["passed"] == .flag(true) && $0["line"] == .null })
    #expect(answers.allSatisfy { $0["rules"].list.contains(.text("R-47")) })
    #expect(answers.contains { $0["name"].text == "brothers-note-not-signed" })
  }

  @Test func `a drill that comes out otherwise ends with 1, its line and what came out`() throws {
    let folder = try TestFolder()
    let path = try folder.write(Self.short + "  => done\n", to: "wrong.drill")

    let run = try drill(["--json", path], in: folder)

    #expect(run.status == 1)
    let answer = try #require(try run.answers().first)
    #expect(answer["passed"] == .flag(false))
    #expect(answer["line"].number == 8)
    #expect(answer["found"].text.hasPrefix("refused by R-30 INCOMPLETE_RECORDS"))
  }

  @Test func `a file that is no drill ends with 2 and is named with its line`() throws {
    let folder = try TestFolder()
    let path = try folder.write(Self.short + "  => perhaps\n", to: "broken.drill")
    _ = try folder.write(
      Self.short + "  => refused by R-30 INCOMPLETE_RECORDS\n", to: "right.drill")

    let run = try drill([(path as NSString).deletingLastPathComponent], in: folder)

    #expect(run.status == 2)
    #expect(run.complaint.contains("broken.drill: line 9: \"perhaps\" is no outcome; accepted:"))
    #expect(run.output.contains("1 drills, 1 passed, 0 failed"))
  }

  @Test(arguments: [
    ["nowhere"], ["--rule", "R-1"], ["--practice", "which-desks-are-open-in-july"],
  ])
  func `wrong use ends with 2`(words: [String]) throws {
    let run = try drill(words, in: try TestFolder())

    #expect(run.status == 2, "\(run.output)")
    #expect(!run.complaint.isEmpty)
  }

  @Test func `a list plays nothing and begins with the example`() throws {
    let run = try drill(["--list"], in: try TestFolder())

    #expect(run.status == 0)
    #expect(run.lines.first?.hasPrefix("licence-good-through-today") == true)
    #expect(!run.output.contains("passed"))
  }

  @Test func `practice opens on a script, and no database is made`() throws {
    let folder = try TestFolder()
    let keys = try folder.write("1", to: "keys")

    let run = try drill(["--practice", "brothers-note-not-signed", "--script", keys], in: folder)

    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.output.contains("R-47  The note is not signed. (NOTE_UNSIGNED)"))
    let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    #expect(!files.contains { "\($0)".contains("sqlite") })
  }

  @Test func `the help explains the form`() throws {
    let run = try drill(["--help"], in: try TestFolder())

    for part in ["given patient", "=> refused by", "expect the request is ready"] {
      #expect(run.output.contains(part), "\(part)")
    }
  }
}
