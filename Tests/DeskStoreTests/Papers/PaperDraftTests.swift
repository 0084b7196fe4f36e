import DeskCore
import Foundation
import Testing

@testable import DeskStore

/// Scans that are on the disk before the act that brings them.
@Suite struct PaperDraftTests {
  private let desk: TemporaryDesk
  private let papers: PaperFolder
  private static let pdf = Array("%PDF-1.7\nA signed form.\n%%EOF\n".utf8)

  init() throws {
    desk = try TemporaryDesk()
    papers = desk.store.papers
  }

  @Test func `a draft that is discarded leaves nothing, and counts as no paper before`() throws {
    let stamp = try #require(PaperFolder.stamp(Self.pdf))

    let draft = try papers.draft(Self.pdf, as: stamp)

    #expect(papers.names().count == 1 && !papers.holds(stamp))
    papers.discard(draft)
    #expect(papers.names().isEmpty)
  }

  @Test
  func `a draft that is settled is kept, and settling or discarding it again changes nothing`()
    throws
  {
    let stamp = try #require(PaperFolder.stamp(Self.pdf))
    let draft = try papers.draft(Self.pdf, as: stamp)

    try papers.settle(draft)
    try papers.settle(draft)
    papers.discard(draft)

    #expect(papers.names() == [stamp.hash])
    #expect(try papers.bytes(of: stamp.hash) == Self.pdf)
  }

  @Test func `a draft of bytes that are kept already takes nothing away`() throws {
    let stamp = try #require(PaperFolder.stamp(Self.pdf))
    try papers.keep(Self.pdf, as: stamp)

    let draft = try papers.draft(Self.pdf, as: stamp)
    papers.discard(draft)

    #expect(papers.names() == [stamp.hash])
    try papers.settle(draft)
  }

  @Test func `a draft that somebody took away cannot be settled`() throws {
    let stamp = try #require(PaperFolder.stamp(Self.pdf))
    let draft = try papers.draft(Self.pdf, as: stamp)
    papers.discard(draft)

    #expect(throws: StoreError.self) { try papers.settle(draft) }
  }

  @Test func `a draft of a process that is gone is cleared away, and nothing else is`() throws {
    let stamp = try #require(PaperFolder.stamp(Self.pdf))
    try papers.keep(Self.pdf, as: stamp)
    let other = try #require(PaperFolder.stamp(Array("%PDF-1.4 two".utf8)))
    let own = try papers.draft(Array("%PDF-1.4 two".utf8), as: other)
    // No process has a number as large as that.
    try Data("%PDF-1.4".utf8).write(
      to: URL(filePath: "\(papers.path)/.\(other.hash).2147483600"))

    papers.removeLeftovers()

    #expect(papers.names().count == 2)
    try papers.settle(own)
    #expect(Set(papers.names()) == [stamp.hash, other.hash])
  }

  @Test func `a command that nobody gave has no answer`() throws {
    #expect(try desk.store.outcome(of: "nobody") == nil)
  }
}
