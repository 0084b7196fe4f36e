import DeskCore
import DeskStore
import DeskUI
import Foundation
import Testing

@testable import DeskApp

/// Scans that are opened beside the desk's screen.
@Suite struct PaperShelfTests {
  private let test: TestDesk
  private let viewing: String

  /// A desk with the proof AU-10001, which nobody has seen, and two scans of it.
  init() throws {
    test = try TestDesk()
    viewing = "\(test.folder.path)/viewing"
    try test.done([
      CounterScript.greta,
      #"{"do":"authorization.scanIn","user":"mkl","with":{"kind":"proof","patient":"5100001","#
        + #""isWritten":true,"bearer":"Karin Halvorsen","proof":"birthRecord"}}"#,
    ])
    let policy = try test.folder.write("[papers]\nviewer = true\n", to: "policy.toml")
    _ = try test.run(["policy", "load", policy, "--as", "supervisor"])
    for page in ["a", "b"] {
      let scan = try test.folder.write("%PDF-1.7 \(page)\n", to: "\(page).pdf")
      _ = try test.run(["papers", "add", "AU-10001", scan, "--as", "front"])
    }
  }

  private func shelf(_ program: String = "true", _ body: (PaperShelf) throws -> Void) throws {
    let desk = try Desk.open(test.database, signIn: SignIn(user: "mkl"), environment: [:])
    defer { desk.store.close() }
    try body(
      PaperShelf(desk: desk, viewing: PaperViewing(program: program, folder: viewing)))
  }

  /// The scan that is opened next, and the paper of which it is to be asked.
  private func next(_ shelf: PaperShelf, of id: String = "AU-10001") throws -> [String] {
    guard case .done(let done) = try shelf.openNext(of: id) else { return [] }
    return [done.subject] + [done.findings[Effect.unseen]].compactMap { $0 }
  }

  private func see(_ scan: String, at shelf: PaperShelf) throws {
    let outcome = try shelf.desk.commit("authorization.see", on: "AU-10001", ["file": .text(scan)])
    #expect(outcome.status == 0, "\(outcome.sentence)")
  }

  @Test func `a scan that was opened is not seen until somebody says so`() throws {
    try shelf { shelf in
      #expect(try next(shelf) == ["PF-10001", "AU-10001"])

      let paper = try shelf.desk.store.chart { try $0.document("AU-10001") }
      let seen = paper?.seen ?? []
      #expect(seen.isEmpty)
      let check = try shelf.desk.commit("authorization.check", on: "AU-10001")
      guard case .refused(let refused) = check else {
        Issue.record("\(check)")
        return
      }
      #expect(refused.breaches.map(\.rule).contains(.r109))
    }
  }

  @Test func `scans come in turn, those of a paper until they were seen`() throws {
    try shelf { shelf in
      #expect(try next(shelf) == ["PF-10001", "AU-10001"])
      #expect(try next(shelf) == ["PF-10002", "AU-10001"])
      #expect(try next(shelf) == ["PF-10001", "AU-10001"])
      try see("PF-10001", at: shelf)
      #expect(try next(shelf) == ["PF-10002", "AU-10001"])
      #expect(try next(shelf) == ["PF-10002", "AU-10001"])
      try see("PF-10002", at: shelf)
      // Of what was seen nothing is asked again; the one opened longest ago is first.
      #expect(try next(shelf) == ["PF-10001"])
    }
  }

  @Test func `a scan whose viewer failed is reached again`() throws {
    try shelf("false") { shelf in
      #expect(throws: FileProblem.self) { try shelf.openNext(of: "AU-10001") }
    }
    try shelf { shelf in
      #expect(try next(shelf) == ["PF-10002", "AU-10001"])
      try see("PF-10002", at: shelf)
      #expect(try next(shelf) == ["PF-10001", "AU-10001"])
    }
  }

  @Test func `what a killed desk left to look at is cleared, and what an open one shows is not`()
    throws
  {
    try shelf { shelf in
      _ = try shelf.openNext(of: "AU-10001")
      // No process has this number: it is beyond what the kernel gives.
      let left = try test.folder.write("%PDF-1.7\n", to: "viewing/2147483646-PF-10009.pdf")

      shelf.viewing.removeLeftovers()

      #expect(!FileManager.default.fileExists(atPath: left))
      let names = try FileManager.default.contentsOfDirectory(atPath: viewing)
      #expect(names == ["\(getpid())-PF-10001.pdf"])
    }
  }
}
