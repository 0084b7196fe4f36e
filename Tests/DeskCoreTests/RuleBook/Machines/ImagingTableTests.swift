import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct ImagingTableTests {
  @Test func `the table is this one`() {
    #expect(ImagingMachine.imaging.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM                                                                   ACTION          TO           BY                           RULES
    unordered                                                              order           queued       clerk                        R-71 R-20 R-70 R-73 R-74
    queued searching pulled remake                                         agree           (stays)      front clerk imaging          R-70 R-73 R-74
    queued searching                                                       pull            pulled       imaging
    queued                                                                 notFound        searching    imaging
    searching                                                              giveUp          unavailable  imaging                      R-70 R-73
    pulled remake                                                          burn            made         imaging                      R-70 R-74
    pulled remake                                                          print           made         imaging                      R-70 R-73 R-74
    pulled remake                                                          link            made         imaging                      R-70 R-74
    pulled remake                                                          pullFilm        made         imaging                      R-70 R-73 R-74
    made                                                                   readBack        verified     clerk imaging                R-06 R-71 R-72
    made                                                                   failReadBack    remake       clerk imaging                R-06 R-00; refused: readBack
    verified                                                               shelve          shelved      imaging                      R-72 R-55
    shelved                                                                transfer        inTransit    clerk                        R-55
    inTransit                                                              receive         shelved      front clerk imaging          R-55
    verified shelved recalled                                              receive         (stays)      front clerk imaging          R-55
    verified shelved                                                       carry           (stays)      front clerk                  R-55
    verified shelved                                                       issue           issued       front clerk                  R-94 R-55 R-73
    verified shelved                                                       lend            onLoan       front clerk                  R-94 R-55 R-73
    onLoan                                                                 takeBack        returned     front imaging                R-73
    onLoan                                                                 chase           (stays)      clerk imaging system         R-73
    made verified shelved inTransit onLoan recalled                        reportLost      lost         front clerk imaging privacy  R-73
    queued searching pulled remake                                         recall          withdrawn    front clerk privacy system
    made verified shelved inTransit                                        recall          recalled     front clerk privacy system
    recalled                                                               destroy         destroyed    clerk imaging                R-73
    recalled                                                               refile          returned     imaging                      R-73
    queued searching pulled made remake verified shelved inTransit onLoan  undo            (stays)      front clerk imaging          R-104
    searching pulled                                                       backToQueue     queued       imaging                      R-104
    pulled                                                                 backToSearch    searching    imaging                      R-104
    shelved                                                                backToVerified  verified     imaging                      R-104

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
    let ends = rows.filter { !$0.to.isEmpty }

    #expect(Set(ends.map(\.to)) == ["destroyed", "returned", "lost"])
    #expect(rows.filter { $0.to.isEmpty }.map(\.action) == ["receive"])
  }
}
