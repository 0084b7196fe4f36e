import Foundation

/// The file in which a picture is kept, beside this source.
struct PictureFile {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Screens")
  /// Whether screens are written down, to be looked at, instead of compared.
  static let isRecording = ProcessInfo.processInfo.environment["RECORDSDESK_RECORD"] == "1"

  let name: String

  init(_ picture: Picture, _ format: PictureFormat) { name = "\(picture.name).\(format).txt" }

  private var place: URL { Self.folder.appendingPathComponent(name) }

  /// The screen that was looked at; nil where nobody recorded one.
  var text: String? { try? String(contentsOf: place, encoding: .utf8) }

  func record(_ text: String) throws {
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    try text.write(to: place, atomically: true, encoding: .utf8)
  }

  /// The names of all files that are kept.
  static func names() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
  }

  /// The types of what can lie over a pane, by the files of their sources.
  static func layers() throws -> Set<String> {
    let overlays = folder.appendingPathComponent("../../../../Sources/DeskUI/Overlays")
    let names = try FileManager.default.contentsOfDirectory(atPath: overlays.path)
    return Set(
      names.map { $0.replacingOccurrences(of: ".swift", with: "") }
        .filter { $0.hasSuffix("Layer") && $0 != "Layer" })
  }
}
