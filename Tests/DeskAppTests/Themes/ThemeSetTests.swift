import DeskCore
import DeskUI
import Foundation
import Testing

@testable import DeskApp

@Suite struct ThemeSetTests {
  private func set(_ wanted: String? = nil, folder: String = "/nowhere") throws -> ThemeSet {
    try ThemeSet.load(wanted: wanted, folder: folder)
  }

  @Test func `every shipped theme is read without a problem and passes its lint`() throws {
    let set = try set()

    #expect(set.problems.isEmpty)
    #expect(set.themes.map(\.name) == ["desk-dark", "desk-light", "plain"])
    for theme in set.themes {
      #expect(theme.problems() == [], "\(theme.name)")
    }
  }

  @Test func `no shipped theme leaves a word to be told by colour alone at any depth`() throws {
    for theme in try set().themes {
      for depth in [ColorDepth.basic, .mono] {
        let cursor = theme.style(.rowCursor, at: depth)
        #expect(cursor.attributes.contains(.reverse), "\(theme.name) \(depth)")
      }
    }
  }

  @Test func `the first theme is the dark one, and the other is for the other light`() throws {
    let set = try set()

    #expect(set.current.name == "desk-dark")
    let light = set.other(than: set.current)
    #expect(light.name == "desk-light")
    #expect(set.other(than: light) == set.current)
  }

  @Test func `a desk that was asked for light begins with it and goes to dark`() throws {
    let set = try set("desk-light")

    #expect(set.theme(.dark).name == "desk-light")
    #expect(set.theme(.light).name == "desk-dark")
  }

  @Test func `a theme that does not exist is refused with those that do`() {
    #expect(
      throws: InputError(
        field: "theme", says: "there is no noon", accepts: "desk-dark, desk-light, plain")
    ) { try set("noon") }
  }

  @Test func `the clerk's own files come after the shipped, and a broken one is told`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/themes-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try "name = \"night\"\ninherits = \"desk-dark\"".write(
      toFile: folder + "/night.toml", atomically: true, encoding: .utf8)
    try "name = ".write(toFile: folder + "/broken.toml", atomically: true, encoding: .utf8)

    let set = try set("night", folder: folder)

    #expect(set.current.name == "night")
    #expect(set.current.style(.text, at: .indexed).foreground == .index(254))
    #expect(set.problems.map(\.file) == ["broken.toml"])
  }
}
