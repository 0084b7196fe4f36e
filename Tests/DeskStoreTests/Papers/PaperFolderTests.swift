import DeskCore
import Foundation
import Testing

@testable import DeskStore

/// Scans of papers beside the database.
@Suite struct PaperFolderTests {
  private let desk: TemporaryDesk
  private static let pdf = Array("%PDF-1.7\nA signed form.\n%%EOF\n".utf8)
  private static let ground = Ground(
    policy: Policy(), isReal: false, zones: Zones { _, _ in -5 * 3600 })

  init() throws {
    desk = try TemporaryDesk()
    var document = Document(
      id: "AU-10001",
      received: Receipt(
        at: TemporaryDesk.start, site: "STP", day: .today, channel: .counter),
      form: DocumentForm(kind: .proof, patient: "M1"))
    document.stage = .received
    let entry = desk.entry("import.row", [try Fact.created(document)], on: ["AU-10001"])
    _ = try desk.store.commit(entry.command) { _ in
      PreparedEntry(
        entry, writes: [.allowed("authorization", "scanIn", "AU-10001", 0, "unscanned", "received")]
      )
    }
  }

  private func keep(_ bytes: [UInt8]) throws -> PaperStamp {
    let stamp = try #require(PaperFolder.stamp(bytes))
    try desk.store.papers.keep(bytes, as: stamp)
    return stamp
  }

  private func file(_ stamp: PaperStamp, _ id: String = "c-file") throws -> Outcome {
    let site = try #require(Self.ground.policy.site("STP"))
    let moment = try #require(
      Moment(TemporaryDesk.start, at: site, zones: Self.ground.zones))
    return try desk.store.commit(
      Command(
        id: id, do: "paper.file", on: "AU-10001",
        facts: [
          "hash": .text(stamp.hash), "kind": .text(stamp.kind.rawValue),
          "size": .number(stamp.size), "name": .text("form.pdf"),
        ], actor: Actor(user: "jdo", roles: [.front]), desk: "FD1", moment: moment),
      on: Self.ground)
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require((attributes[.posixPermissions] as? NSNumber)?.intValue)
  }

  @Test func `bytes are kept once, under their digest, for their owner alone`() throws {
    let stamp = try keep(Self.pdf)
    let again = try keep(Self.pdf)

    #expect(stamp == again && stamp.kind == .pdf && stamp.size == Self.pdf.count)
    #expect(desk.store.papers.names() == [stamp.hash])
    #expect(try mode(desk.store.papers.path) == 0o700)
    #expect(try mode(desk.store.papers.path(of: stamp.hash)) == 0o600)
    #expect(try desk.store.papers.bytes(of: stamp.hash) == Self.pdf)
  }

  @Test func `a folder that was opened to others is closed again`() throws {
    _ = try keep(Self.pdf)
    chmod(desk.store.papers.path, 0o755)

    _ = try keep(Array("%PDF-1.4 another".utf8))

    #expect(try mode(desk.store.papers.path) == 0o700)
  }

  @Test func `other bytes under a digest are no paper, and keeping it again mends it`() throws {
    let stamp = try keep(Self.pdf)
    let path = desk.store.papers.path(of: stamp.hash)
    try Data("%PDF-1.7\nForged.\n".utf8).write(to: URL(filePath: path))

    #expect(throws: StoreError.self) { try desk.store.papers.bytes(of: stamp.hash) }
    #expect(throws: StoreError.self) { try desk.store.papers.bytes(of: "../desk.sqlite") }
    _ = try keep(Self.pdf)
    #expect(try desk.store.papers.bytes(of: stamp.hash) == Self.pdf)
  }

  @Test func `what is no PDF, PNG or TIFF has no stamp`() {
    #expect(PaperFolder.stamp(Array("MZ".utf8)) == nil)
    #expect(PaperFolder.stamp([]) == nil)
  }

  @Test func `no entry speaks of a file that is not there`() throws {
    let stamp = try #require(PaperFolder.stamp(Self.pdf))

    guard case .invalid(let errors) = try file(stamp) else {
      Issue.record("it landed")
      return
    }

    #expect(errors.map(\.field) == ["hash"])
    #expect(try desk.count("SELECT count(*) FROM paper") == 0)
    _ = try keep(Self.pdf)
    guard case .done(let done) = try file(stamp) else {
      Issue.record("it did not land")
      return
    }
    #expect(done.subject == "PF-10001")
  }

  @Test func `a report names what is gone, what is damaged and what nobody speaks of`() throws {
    let good = try keep(Self.pdf)
    _ = try file(good, "f1")
    let damaged = try keep(Array("%PDF-1.4 two".utf8))
    _ = try file(damaged, "f2")
    let gone = try keep(Array("%PDF-1.4 three".utf8))
    _ = try file(gone, "f3")
    #expect(try desk.store.paperReport() == PaperReport(filed: 3))

    let stray = try keep(Array("%PDF-1.4 stray".utf8))
    try Data("%PDF-1.4 TWO".utf8).write(to: URL(filePath: desk.store.papers.path(of: damaged.hash)))
    try FileManager.default.removeItem(atPath: desk.store.papers.path(of: gone.hash))

    let report = try desk.store.paperReport()
    #expect(report.filed == 3 && !report.isSound)
    #expect(report.damaged == ["PF-10002"] && report.missing == ["PF-10003"])
    #expect(report.orphans == [stray.hash])
    #expect(try desk.store.audit().replayMatches)
  }

  @Test func `a backup takes the scans with it`() throws {
    let stamp = try keep(Self.pdf)
    _ = try file(stamp)
    let copy = desk.folder.appendingPathComponent("copy.sqlite").path

    _ = try desk.store.backUp(to: copy)

    #expect(try PaperFolder(database: copy).bytes(of: stamp.hash) == Self.pdf)
  }
}
