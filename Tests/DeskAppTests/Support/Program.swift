import Foundation

/// The program under test, as it was built beside these tests.
enum Program {
  /// The path of the binary.
  static let path = folder + "/recordsdesk"

  /// The folder of this build's products, where the test runner lies too.
  private static let folder: String = {
    let runner =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (runner as NSString).deletingLastPathComponent
  }()

  /// Where the repository lies; the place of this file tells.
  static let repository = String(
    #filePath.prefix(#filePath.count - "/Tests/DeskAppTests/Support/Program.swift".count))

  /// A sample file of another test target.
  static func sample(_ name: String) -> String {
    "\(repository)/Tests/DeskExchangeTests/Samples/\(name)"
  }
}

/// A program that ended: what it printed and how.
struct Finished {
  /// The exit status, or minus the signal.
  let status: Int32
  let output: String
  let complaint: String

  /// The lines of its output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Its output, one JSON value a line.
  func answers() throws -> [JSON] { try lines.map { try JSON(parsing: $0) } }

  /// Its output as one JSON value.
  func answer() throws -> JSON { try JSON(parsing: output) }
}
