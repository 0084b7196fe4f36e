@testable import DeskCore
@testable import DeskUI

extension Gallery {
  /// Intake from the list of kinds to a saved request.
  static let intake: [Picture] = [
    kind("intake-kinds", ""),
    kind("intake-kinds-typed", "re"),
    typed("intake-matches", "o<enter>torr"),
    kind("intake-form", "o<enter>torres<space>maria<enter>d<enter><enter><enter>-6m<enter>t"),
    kind("intake-list", "o<enter>torres<space>maria<enter><enter><enter><f4>"),
    kind("intake-field-help", "o<enter>torres<space>maria<enter><enter>?"),
    kind("intake-file", "o<enter>torres<space>maria<enter>" + toFile + "/scans/a<space>form.pdf"),
    kind("intake-error", "o<enter>torres<space>maria<enter><enter><enter><enter>13/45<enter>"),
    kind("intake-empty", "o<enter><f9>"),
    kind("intake-newcomer", "o<enter>zzz<a-n>"),
    kind("intake-paper", "t<enter>torres<space>maria<enter><a-a>"),
    duplicate,
    kind("intake-saved", "o<enter>torres<space>maria<enter><f9>"),
    kind("intake-other-office", "bi<enter>"),
    kind("intake-draft", "").then([
      .draft(
        form: "intake",
        ["begunAt": "14:20", "kind": "ownRecords", "patient": "100873", "from": "-1y"])
    ]),
  ]

  /// A request that was logged before, typed once more.
  private static let duplicate = typed(
    "intake-duplicate",
    "o<enter>torres<space>maria<enter><f9>o<enter>torres<space>maria<enter>d<enter>")

  /// A picture of the form at a desk that tells look-alikes and duplicates.
  private static func typed(_ name: String, _ keys: String) -> Picture {
    Picture(name: name) { size in
      var desk = try IntakeDesk()
      desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
      desk.patient("101129", "Torres", "Mario", born: "1970-05-01")
      desk.patient("105540", "Torrez", "Maria L", born: "1971-11-20")
      try desk.open()
      try desk.keys(keys)
      var app = App(session: desk.session, size: size)
      _ = app.start()
      app.panes[.intake] = desk.pane
      app.focus = .intake
      _ = app.tellSize()
      return app
    }
  }

  /// The field for a scan is the last of the form.
  private static let toFile = String(repeating: "<down>", count: 30)

  private static func kind(_ name: String, _ keys: String) -> Picture {
    .counter(name, "2 " + keys, roles: [.front]) {
      var counter = try CounterDesk()
      counter.patient("100873", PersonName(family: "Torres", given: "Maria"))
      counter.patient("101129", PersonName(family: "Torres", given: "Mario"), born: "1970-05-01")
      counter.patient("105540", PersonName(family: "Torrez", given: "Maria L"), born: "1971-11-20")
      counter.chart.studies["A1"] = Study(
        accession: "A1", mrn: "100873", modality: "CT", title: "chest", on: Day("2026-02-02"))
      counter.chart.reports["R1"] = Report(
        id: "R1", mrn: "100873", status: "preliminary", title: "CT chest", on: Day("2026-02-02"))
      return counter
    }
  }
}
