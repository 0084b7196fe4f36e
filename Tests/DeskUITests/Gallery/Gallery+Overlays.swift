@testable import DeskCore
@testable import DeskUI

extension Gallery {
  /// What lies over a pane.
  static let overlays: [Picture] = [
    .morning("help", "<f1>"),
    .morning("help-end", "<f1> <pagedown> <pagedown> <pagedown> <pagedown> <pagedown> <pagedown>"),
    .morning("help-typed", "<f1> l o c k"),
    .morning("help-intake", "2 <f1>"),
    .morning("help-pickup", "3 <f1>"),
    .morning("help-amend", "4 <f1>"),
    .morning("help-audit", "5 <f1>"),
    .morning("find", "<f2> t o r r") { [.found("torr", FindLayerTests.page)] },
    .morning("find-nothing", "<f2> z z") { [.found("zz", FindPage())] },
    .morning("actions", "<f4>"),
    .morning("actions-closed", "<f4> r e c a l l", roles: [.front]),
    .morning("palette", ":"),
    .morning("palette-typed", ": g t i n t"),
    .morning("go", "<f6>"),
    .morning("why-not", "") { [] }.showing(
      .whyNot(
        title: "RQ-20418",
        breaches: [Morning.breach(.bearerNote), Morning.breach(.primaryID, "ID_EXPIRED")])),
    .morning("why-not-many", "") { [] }.showing(
      .whyNot(title: "RQ-1", breaches: (0..<12).map { Morning.breach(.bearerNote, "GAP_\($0)") })),
    .morning("confirm-leave", "2 o <enter> <esc>").pressing("1 q"),
    .morning("lock", "<c-k>"),
    .morning("export", "x"),
    .morning("export-json", "x a u d i t <tab>"),
    .morning("export-without-purpose", "x <enter>"),
    .counter("near-miss", "p <a-w>") { try shelved() },
    .counter("status-from-pickup", "p <a-l>") { try shelved() },
  ]
}

extension Picture {
  /// The same picture with something over it.
  func showing(_ overlay: Overlay) -> Picture {
    Picture(name: name) { [app] size in
      var app = try app(size)
      _ = app.take([.show(overlay)], from: .desk)
      return app
    }
  }
}
