import Testing

@testable import DeskUI

/// Every pane and dialog as it was looked at, at both sizes and in both sets of signs.
///
/// With RECORDSDESK_RECORD=1 the screens are written down and every test still fails, so that a
/// recording is looked at and never passes by itself.
@Suite struct GalleryTests {
  @Test(arguments: Gallery.all, PictureFormat.allCases)
  func `a screen is the one that was looked at`(_ picture: Picture, _ format: PictureFormat) throws
  {
    let shown = try picture.lines(format).joined(separator: "\n") + "\n"
    let file = PictureFile(picture, format)

    guard !PictureFile.isRecording else {
      try file.record(shown)
      Issue.record("\(file.name) is recorded, look at it")
      return
    }
    let wanted = try #require(file.text, "\(file.name) is missing")
    #expect(shown == wanted)
  }

  @Test(arguments: Gallery.all, PictureFormat.allCases)
  func `no line leaves the window, and ASCII is ASCII`(
    _ picture: Picture, _ format: PictureFormat
  ) throws {
    let lines = try picture.lines(format)

    #expect(lines.count == format.size.rows)
    #expect(lines.allSatisfy { Text.width($0) <= format.size.columns })
    guard format.charset == .ascii else { return }
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { 0x20 <= $0 && $0 < 0x7F } })
  }

  @Test func `a picture has one name, and a file is of a picture`() throws {
    let files = Gallery.all.flatMap { picture in
      PictureFormat.allCases.map { PictureFile(picture, $0).name }
    }

    #expect(Set(files).count == files.count)
    #expect(try PictureFile.names() == Set(files))
  }

  @Test func `the same keys give the same picture`() throws {
    for picture in Gallery.all {
      #expect(try picture.lines(.small) == picture.lines(.small), "\(picture)")
    }
  }
}
