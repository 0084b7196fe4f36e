import Testing

@testable import DeskCore
@testable import DeskUI

/// Nothing that the desk can show is missing from the gallery; what is new fails until it is in.
@Suite struct GalleryWholeTests {
  /// What all pictures show, read once.
  private static let shown = Result { try Exhibit.all(Gallery.all) }

  @Test(arguments: PaneName.allCases)
  func `every pane has a picture`(_ name: PaneName) throws {
    #expect(try Self.shown.get().contains(.pane(name)))
  }

  @Test(arguments: QueueAct.allCases)
  func `every act of the queue has a picture of its form`(_ act: QueueAct) throws {
    #expect(try Self.shown.get().contains(.act(act)))
  }

  @Test(arguments: QueuePromptKind.allCases)
  func `every question over the queue has a picture`(_ kind: QueuePromptKind) throws {
    #expect(try Self.shown.get().contains(.prompt(kind)))
  }

  @Test func `everything that lies over a pane has a picture`() throws {
    let layers = try PictureFile.layers()
    let shown = try Self.shown.get()

    #expect(layers.contains("HelpLayer"))
    for layer in layers { #expect(shown.contains(.layer(layer)), "\(layer)") }
    #expect(shown.contains(.lock))
  }

  @Test(arguments: ChartAct.allCases)
  func `every mending of a chart has a picture of its form and of its yes`(_ act: ChartAct) throws {
    let shown = try Self.shown.get()

    #expect(shown.contains(.chart(act)))
    #expect(shown.contains(.sure(act)))
  }

  @Test func `every form and list of Amend has a picture here or a golden there`() throws {
    var shown = try Self.shown.get()
    for golden in AmendGolden.forms + AmendGolden.lists {
      var desk = try AmendMorning().open(AmendDoorTests.everyone)
      try desk.press(golden.keys)
      shown.formUnion(Exhibit.of(desk.app))
    }

    for act in MatterAct.allCases where try Self.asks(act) {
      #expect(shown.contains(.matter(act)), "\(act)")
    }
    for list in MatterList.allCases { #expect(shown.contains(.list(list)), "\(list)") }
    #expect(shown.contains(.zoom))
  }

  @Test(arguments: RequestKind.allCases)
  func `every kind of intake has its form among the goldens there`(_ kind: RequestKind) {
    #expect(IntakeKindScreens.pages[kind] != nil)
  }

  @Test func `every tab, sheet and step, and the alarm on two panes, have pictures`() throws {
    let shown = try Self.shown.get()

    for tab in AuditPane.Tab.allCases { #expect(shown.contains(.tab(tab)), "\(tab)") }
    for step in [DrillPane.Step.deed, .rules, .marked, .tally] {
      #expect(shown.contains(.step(step)), "\(step)")
    }
    for sheet in [IntakePane.Sheet.request, .newcomer, .paper] {
      #expect(shown.contains(.sheet(sheet)), "\(sheet)")
    }
    for name in [PaneName.queue, .pickup] { #expect(shown.contains(.alarm(name)), "\(name)") }
  }

  /// Whether an act has a form for any row of the morning.
  private static func asks(_ act: MatterAct) throws -> Bool {
    let chart = try AmendMorning().counter.chart
    let numbers = ["AM-10001", "AM-10003", "NT-10001", "NT-10003", "AC-10001", "IN-10001"]
    return try numbers.compactMap { try chart.anyMatter($0) }.contains { matter in
      matter.list.keys.contains { $0.act == act } && MatterForm.isNeeded(act, for: matter)
    }
  }
}
