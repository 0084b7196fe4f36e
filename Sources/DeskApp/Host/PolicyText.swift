import DeskCore
import DeskExchange
import Foundation

/// A policy file, read; everything that is wrong in it is said, and then nothing of it is used.
struct PolicyText {
  /// What could be read.
  let file: PolicyFile
  private let path: String

  init(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileProblem(path: path, why: "it cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw FileProblem(path: path, why: "it is not UTF-8")
    }
    self.path = path
    file = PolicyFile(parsing: text, zones: SystemZones.zones)
  }

  /// The whole policy.
  ///
  /// Throws the status of wrong input after it has said every mistake with its line.
  func policy() throws -> Policy {
    guard let policy = file.policy else {
      for fault in file.faults { Output.complain("\(path): \(fault)") }
      throw Ending.Status(code: Ending.wrong)
    }
    return policy
  }
}
