import Testing

@testable import DeskCore

/// A charge for images: whether a mammogram is among them is on record, or is said.
@Suite struct FeeShareScenarios {
  private func desk() throws -> (desk: ScenarioDesk, request: String) {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    let request = try desk.inWork()
    return (desk, request)
  }

  private func packing(_ label: String, _ share: MammogramShare? = nil) -> Facts {
    let item: Facts = [
      "medium": .text("disc"), "type": .text("images"), "title": .text("CT chest"),
      "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
      "label": .text(label),
    ]
    var facts: Facts = [
      "items": .list([.group(item)]), "costs": .group(["labour": .number(100)]),
      "copyFor": .text("other"), "heldElectronically": .flag(true),
      "fees": .list([.group(["kind": .text("labour"), "cents": .number(100)])]),
    ]
    if let share { facts["mammogramShare"] = .text(share.rawValue) }
    return facts
  }

  @Test func `what nobody knows may be said`() throws {
    var (desk, request) = try desk()

    let silent = try desk.does("request.pack", on: request, by: "clerk", packing(""))
    let said = try desk.does(
      "request.pack", on: request, by: "clerk", packing("", MammogramShare.none))

    #expect(silent.codes.contains("MAMMOGRAM_UNKNOWN"))
    #expect(!said.codes.contains("MAMMOGRAM_UNKNOWN"))
  }

  @Test func `what the disc tells need not be said`() throws {
    var (desk, request) = try desk()
    let disc = try desk.made(for: request)

    let silent = try desk.does("request.pack", on: request, by: "clerk", packing(disc))

    #expect(try desk.job(disc).mammogram == false)
    #expect(!silent.codes.contains("MAMMOGRAM_UNKNOWN"))
  }

  @Test func `a mammogram on record is not said away`() throws {
    var (desk, request) = try desk()
    let disc = try desk.made(for: request)
    let old = try desk.job(disc)
    let new = with(old) {
      $0.mammogram = true
      $0.version += 1
    }
    try desk.chart.apply(Fact.changed(from: old, to: new))

    let denied = try desk.does(
      "request.pack", on: request, by: "clerk", packing(disc, MammogramShare.none))

    #expect(denied.codes.contains("MAMMOGRAM_NOT_ITEMISED"))
  }
}
