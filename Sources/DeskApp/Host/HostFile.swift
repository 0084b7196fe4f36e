import DeskExchange
import Foundation

/// This host's `config.toml`, read once; what is wrong in it is said, and the rest counts.
struct HostFile: Sendable {
  /// What it says.
  let config: HostConfig

  static let shared = HostFile(
    HostPaths(environment: ProcessInfo.processInfo.environment).configFile)

  init(_ path: String) {
    guard let data = FileManager.default.contents(atPath: path) else {
      config = HostConfig()
      return
    }
    let reading = HostConfig.parse(String(decoding: data, as: UTF8.self))
    for fault in reading.faults { Output.complain("\(path): \(fault)") }
    config = reading.config
  }
}
