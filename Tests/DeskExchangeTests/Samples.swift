import Foundation

/// The files beside the tests.
enum Samples {
  static func path(_ name: String) -> String {
    Bundle.module.bundleURL.appending(path: "Samples/\(name)").path
  }

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path(name)))
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try data(name), as: UTF8.self)
  }
}
