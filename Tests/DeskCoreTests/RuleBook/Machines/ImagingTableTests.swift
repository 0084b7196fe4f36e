import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct ImagingTableTests {
  @Test func `the table is this one`() {
    #expect(ImagingMachine.imaging.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    """

  @Test func `nothing is shelved that a second person has not read back`() {
    let paths = ImagingMachine.imaging.table.simplePaths(to: "shelved")

    #expect(!paths.isEmpty)
    for path in paths {
      #expect(path.actions.contains("readBack"), "\(path)")
      #expect(
        path.rules.isSuperset(of: ["R-06", "R-20", "R-70", "R-71", "R-72", "R-74"]), "\(path)")
    }
  }

  @Test(arguments: ["issued", "onLoan"])
  func `nothing leaves but read back, at hand and with its own request`(stage: String) {
    let paths = ImagingMachine.imaging.table.simplePaths(to: stage)

    #expect(!paths.isEmpty)
    for path in paths {
      #expect(path.rows.last?.rules == ["R-94", "R-55", "R-73"], "\(path)")
      #expect(path.actions.contains("readBack"), "\(path)")
    }
  }

  @Test func `a failed one is made and read back again before anything else`() {
    let rows = ImagingMachine.imaging.table.rows
    let after = rows.filter { $0.from.contains("remake") && !$0.to.isEmpty }

    #expect(Set(after.map(\.to)) == ["made", "withdrawn"])
    #expect(rows.filter { $0.to == "remake" }.map(\.refutes) == [["readBack"]])
  }

  @Test func `what is recalled is destroyed, filed or lost, and never leaves`() {
    let rows = ImagingMachine.imaging.table.rows.filter { $0.from.contains("recalled") }

    #expect(Set(rows.map(\.to)) == ["destroyed", "returned", "lost"])
  }
}
