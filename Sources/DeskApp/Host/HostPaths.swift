import Foundation

/// Where this host keeps the desk's files, by the XDG rules.
struct HostPaths: Hashable, Sendable {
  /// Databases and their keys.
  let data: String
  /// `config.toml` and themes.
  let config: String
  /// Papers as text, logs.
  let state: String

  init(environment: [String: String]) {
    let home = environment["HOME"] ?? NSHomeDirectory()
    func folder(_ variable: String, _ fallback: String) -> String {
      let set = environment[variable] ?? ""
      return (set.hasPrefix("/") ? set : home + "/" + fallback) + "/recordsdesk"
    }
    data = folder("XDG_DATA_HOME", ".local/share")
    config = folder("XDG_CONFIG_HOME", ".config")
    state = folder("XDG_STATE_HOME", ".local/state")
  }

  /// The default database.
  var database: String { data + "/desk.sqlite" }
  /// The demo's database.
  var demo: String { data + "/demo.sqlite" }
  /// The host's configuration.
  var configFile: String { config + "/config.toml" }
  /// Slips and receipts as text.
  var papers: String { state + "/papers" }
  /// Lists that were taken out from a screen.
  var exports: String { state + "/exports" }
  /// Copies of scans, only while somebody looks at them.
  var viewing: String { state + "/viewing" }
}
