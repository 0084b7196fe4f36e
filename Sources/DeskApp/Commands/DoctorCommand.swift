import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// Looks over this host and this desk, and says what is wrong and how to mend it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Looks over this host and this desk.")

  @Option(help: "The database. The default is the desk of this host.") var database: String?
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let path =
      database ?? HostFile.shared.config.database
      ?? HostPaths(environment: environment).database
    let findings = Doctor(path: path, environment: environment).findings
    if json {
      Output.write(JSONValue.array(findings.map(\.json)).text)
    } else {
      let lines = findings.map { "\($0.isGood ? "+" : "!") \($0.check.padded(to: 12)) \($0.says)" }
      Output.write(lines.joined(separator: "\n"))
    }
    guard findings.allSatisfy(\.isGood) else { throw Ending.Status(code: Ending.failed) }
  }
}

/// The checks of a host and its desk.
struct Doctor {
  let path: String
  let environment: [String: String]

  /// One check.
  struct Finding {
    let check: String
    let isGood: Bool
    let says: String

    var json: JSONValue { ["check": .string(check), "ok": .bool(isGood), "says": .string(says)] }
  }

  var findings: [Finding] { zones + [terminal, locale] + desk }

  private var zones: [Finding] {
    let names = Set(sites.map(\.zone)).sorted()
    let missing = names.filter { SystemZones.zones.offset(DeskClock.hostNow, in: $0) == nil }
    let says =
      missing.isEmpty
      ? "every site's time zone is known"
      : "unknown: \(missing.joined(separator: ", ")); install the Debian package tzdata"
    return [Finding(check: "zones", isGood: missing.isEmpty, says: says)]
  }

  /// The sites of the desk's policy; those of the rule book where no desk can be read.
  private var sites: [Site] {
    guard let store = try? DeskStore.open(path, asViewer: true) else { return Site.defaults }
    defer { store.close() }
    return (try? store.chart { try $0.policy() })?.sites ?? Site.defaults
  }

  private var terminal: Finding {
    let term = environment["TERM"] ?? ""
    let isGood = !term.isEmpty && term != "dumb" && term != "unknown"
    return Finding(
      check: "terminal", isGood: isGood,
      says: isGood ? "TERM is \(term)" : "TERM is \"\(term)\"; use xterm-256color, screen or linux")
  }

  private var locale: Finding {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let name = names.first { !$0.isEmpty } ?? "C"
    let isUnicode = name.lowercased().contains("utf")
    return Finding(
      check: "locale", isGood: true,
      says: isUnicode ? "\(name)" : "\(name) is not UTF-8: names and borders are shown in ASCII")
  }

  private var desk: [Finding] {
    guard FileManager.default.fileExists(atPath: path) else {
      return [
        Finding(
          check: "database", isGood: false,
          says: "there is none at \(path); make one with recordsdesk init, or try recordsdesk demo")
      ]
    }
    do {
      let store = try DeskStore.open(path, asViewer: !FileAccess.isWritable(path))
      let kind = try store.chart { try $0.setting("kind") } ?? "real"
      let damage = try store.engine.damage()
      return [
        Finding(check: "database", isGood: true, says: "\(path) is a \(kind) desk"),
        Finding(
          check: "pages", isGood: damage.isEmpty,
          says: damage.first ?? "no page is damaged"),
        Finding(
          check: "anchor", isGood: store.finding == nil,
          says: store.finding.map { "\($0)" } ?? "the journal reaches its anchor"),
        papers(try store.paperReport()), space,
      ]
    } catch {
      return [Finding(check: "database", isGood: false, says: "\(error)")]
    }
  }

  private func papers(_ report: PaperReport) -> Finding {
    let wrong = report.missing + report.damaged
    guard wrong.isEmpty else {
      return Finding(
        check: "papers", isGood: false,
        says: "gone or not what was filed: \(wrong.joined(separator: ", ")); restore the backup")
    }
    guard report.orphans.isEmpty else {
      return Finding(
        check: "papers", isGood: false,
        says: "\(report.orphans.count) files that no entry names, such as \(report.orphans[0]);"
          + " file them with recordsdesk papers add, or remove them from \(path).papers")
    }
    return Finding(
      check: "papers", isGood: true, says: "\(report.filed) scans are there as they were filed")
  }

  private var space: Finding {
    let folder = Folder.parent(of: path)
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    let free = (attributes?[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
    let isGood = free > 1 << 30
    return Finding(
      check: "space", isGood: isGood, says: "\(free >> 20) MB free\(isGood ? "" : ": under 1 GB")")
  }
}
