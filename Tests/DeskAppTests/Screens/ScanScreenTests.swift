import Foundation
import Testing

extension Screens {
  /// Scans that are named at intake and looked at from the queue, in the real program.
  @Suite struct ScanScreenTests {
    @Test func `a notice is saved with its scan, and not with one that is not there`() throws {
      let desk = try TestDesk()
      let scan = try desk.folder.write("%PDF-1.7\nA notice.\n", to: "notice.pdf")
      let screen = try desk.open()
      let told = [
        "Ann", "", "y", "Berg", "03141931", "y", "Karin", "Berg", "daughter", "5550199", "",
      ]
      try screen.press("2")
      try screen.wait(for: "[2 Intake]", "What is asked for")

      try screen.type("n")
      try screen.wait(for: "[notice of death")
      try screen.press("Enter", "Enter")
      for text in told {
        if !text.isEmpty { try screen.type(text) }
        try screen.press("Enter")
      }
      try screen.type("e")
      try screen.wait(for: "[e-mail")
      try screen.press("Enter")
      try screen.type(scan + "x")
      try screen.wait(for: ".pdfx")
      try screen.press("F9")
      try screen.wait(for: "cannot be read")
      #expect(try desk.run(["papers", "list", "NT-10001"]).output.isEmpty)
      try screen.press("BSpace", "F9")

      try screen.wait(for: "NT-10001 is complete.")
      let files = try desk.run(["papers", "list", "NT-10001", "--json"]).answers()
      #expect(files.map { $0["name"].text } == ["notice.pdf"])
      #expect(try desk.audit()["ok"] == .flag(true))
    }

    @Test func `a scan is opened from the queue where the policy allows it`() throws {
      let desk = try Screens.shelf()
      let scan = try desk.folder.write("%PDF-1.7\nA letter.\n", to: "letter.pdf")
      let filed = try desk.run(["papers", "add", "RQ-10001", scan, "--as", "front"])
      #expect(filed.status == 0, "\(filed.complaint)")
      let shown = "\(desk.folder.path)/shown"
      let viewer = try desk.folder.write("#!/bin/sh\ncat \"$1\" > \(shown)\n", to: "viewer")
      chmod(viewer, 0o700)
      try FileManager.default.createDirectory(
        atPath: "\(desk.folder.path)/config/recordsdesk", withIntermediateDirectories: true)
      _ = try desk.folder.write("viewer = \"\(viewer)\"\n", to: "config/recordsdesk/config.toml")

      let closed = try desk.open()
      try closed.press("y")
      try closed.wait(for: "papers.viewer")
      try closed.press("Escape", "q")
      let policy = try desk.folder.write("[papers]\nviewer = true\n", to: "policy.toml")
      let loaded = try desk.run(["policy", "load", policy, "--as", "supervisor"])
      #expect(loaded.status == 0, "\(loaded.complaint)")
      let screen = try desk.open()
      try screen.press("y")
      try screen.wait(for: "a scan is open in the viewer")

      let began = ContinuousClock.now
      var text = ""
      while text.isEmpty, ContinuousClock.now - began < .seconds(30) {
        text = (try? String(contentsOfFile: shown, encoding: .utf8)) ?? ""
        usleep(20_000)
      }
      #expect(text == "%PDF-1.7\nA letter.\n")
      #expect(try desk.history(of: "PF-10001").first?["did"].text == "paper.open")
      try screen.press("q")
    }
  }
}
