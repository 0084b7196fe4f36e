import Foundation
import Testing

extension Screens {
  /// Lists taken out in the real program.
  @Suite struct ExportScreenTests {
    private func folder(_ desk: TestDesk) -> String {
      "\(desk.folder.path)/state/recordsdesk/exports"
    }

    @Test func `x, a purpose and Enter put the queue into a file`() throws {
      let desk = try Screens.shelf()
      let screen = try desk.open(["--as", "clerk"], columns: 120, rows: 40)
      try screen.wait(for: "RQ-10001")

      try screen.type("x")
      try screen.wait(for: "Export: Queue", "What is it for?")
      try screen.type("audit")
      try screen.wait(for: "[audit_")
      try screen.press("Enter")

      try screen.wait(for: "1 row: queue-2026-03-16-1005.csv in \(folder(desk))")
      let file = "\(folder(desk))/queue-2026-03-16-1005.csv"
      #expect(try String(contentsOfFile: file, encoding: .utf8).contains("RQ-10001"))
      #expect(try desk.history(of: "desk").map { $0["did"].text } == ["desk.export"])
    }

    @Test func `the front desk is told why not, and there is no file`() throws {
      let desk = try Screens.shelf()
      let screen = try desk.open()
      try screen.wait(for: "RQ-10001")

      try screen.type("x")

      try screen.wait(for: "Why not: Export this list", "R-06")
      #expect(!FileManager.default.fileExists(atPath: folder(desk)))
    }
  }
}
