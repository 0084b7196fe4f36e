import Testing

@testable import DeskCore

@Suite struct ShippedDrillTests {
  @Test(arguments: DrillFolder.names)
  func `every drill that ships comes out as it is written`(name: String) throws {
    let drill = try Drill(parsing: DrillFolder.text(name))

    let result = try DrillPlayer.play(drill, zones: ScenarioDesk.zones)

    #expect(result.passed, "\(name): \(result.miss?.description ?? "")")
  }
}
