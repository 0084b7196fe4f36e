import Foundation
import Testing

/// The figures of the desk: what they are called, and that there are any; never how large.
@Suite struct BenchTests {
  private func bench(_ arguments: [String]) throws -> Finished {
    let folder = try TestFolder()
    return try Child(
      Program.path, ["bench"] + arguments, environment: folder.environment, input: "/dev/null",
      in: folder
    ).finish()
  }

  /// One figure as another program reads it; a key that is missing throws.
  private struct Line: Decodable {
    let name: String
    let value: Double
    let unit: String
    let peer: String
    let peerValue: Double
    let ratio: Double
  }

  @Test func `every figure has a peer and is positive`() throws {
    let output = try bench(["--json", "--rounds", "20", "--messages", "100"]).output

    let lines = try JSONDecoder().decode([Line].self, from: Data(output.utf8))
    #expect(
      lines.map(\.name) == [
        "decide request.validate", "decide request.pack", "decide request.pack, refused",
        "decide pickup.recheck", "decide authorization.check", "import hl7",
        "import hl7",
      ])
    #expect(lines.suffix(2).map(\.peer) == ["bare journal entries", "same rows in C"])
    for line in lines {
      let isFeed = line.name == "import hl7"
      #expect(line.unit == (isFeed ? "messages/s" : "us"))
      #expect(isFeed || line.peer == "plain ifs")
      #expect(line.value > 0 && line.peerValue > 0 && line.ratio > 0, "\(line.name)")
    }
  }

  @Test func `a person reads one line a figure`() throws {
    #expect(try bench(["--rounds", "20", "--messages", "40"]).lines.count == 7)
    #expect(try bench(["--rounds", "20", "--messages", "0"]).lines.count == 5)
  }

  @Test func `no rounds measure nothing and are refused`() throws {
    let finished = try bench(["--rounds", "0"])

    #expect(finished.status == 2)
    #expect(finished.output.isEmpty)
  }
}
