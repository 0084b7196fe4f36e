import Foundation
import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct AmendHarvest {
  static let all: Set<Role> = [.front, .clerk, .privacy, .supervisor, .dataIntegrity]

  @Test func `harvest`() throws {
    let folder = "/tmp/goldens"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func save(_ name: String, _ text: String) throws {
      try text.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
    for (suffix, size) in [
      ("80", Size(rows: 24, columns: 80)), ("120", Size(rows: 40, columns: 120)),
    ] {
      for (index, list) in MatterList.allCases.enumerated() {
        var desk = try AmendMorning().open(Self.all, size: size)
        try desk.press(String(repeating: "<gt> ", count: index))
        try save("list-\(list.rawValue)-\(suffix)", desk.screen)
        for key in list.keys {
          var desk = desk
          // every row on which it opens a form
          for _ in 0..<8 {
            var trial = desk
            try trial.press(.character(key.key))
            if let pane = trial.app.panes[.amend] as? AmendPane, pane.form != nil {
              try save("form-\(list.rawValue)-\(key.act)-\(suffix)", trial.screen)
              break
            }
            try desk.press("j")
          }
        }
      }
    }
  }
}
