@testable import DeskCore
@testable import DeskUI

/// One picture of the gallery: a screen's name, and the desk as it stands after a few keys.
struct Picture: Sendable, CustomStringConvertible {
  let name: String
  /// The desk on a window of a size.
  let app: @Sendable (Size) throws -> App

  var description: String { name }

  /// The whole screen, header and all.
  func lines(_ format: PictureFormat) throws -> [String] {
    try app(format.size).view().lines(format.charset)
  }

  /// A picture of the morning's queue after keys, answers of the world, and more keys.
  static func morning(
    _ name: String, _ keys: String, _ more: String = "", roles: Set<Role> = Set(Role.people),
    answers: @escaping @Sendable () throws -> [Reply] = { [] }
  ) -> Picture {
    Picture(name: name) { size in
      var desk = AppDriver(try Morning.session(roles: roles), size: size, panes: PaneName.all())
      desk.answer(.waiting([]))
      try desk.press(keys)
      for reply in try answers() { desk.answer(reply) }
      try desk.press(more)
      return desk.app
    }
  }

  /// A picture of a desk whose rules and rows answer.
  static func counter(
    _ name: String, _ keys: String, roles: Set<Role> = [.front, .clerk],
    _ counter: @escaping @Sendable () throws -> CounterDesk
  ) -> Picture {
    Picture(name: name) { size in
      var desk = try DeskPlayer(try counter(), roles: roles, size: size)
      try desk.press(keys)
      return desk.app
    }
  }

  /// The same picture with something that changes on the desk at the end.
  func then(_ replies: [Reply]) -> Picture {
    Picture(name: name) { [app] size in
      var app = try app(size)
      for reply in replies { _ = app.receive(reply) }
      return app
    }
  }
}

/// The windows and the signs in which every picture is kept.
enum PictureFormat: CaseIterable, CustomStringConvertible {
  case small, smallASCII, large, largeASCII

  var size: Size {
    switch self {
    case .small, .smallASCII: Size(rows: 24, columns: 80)
    case .large, .largeASCII: Size(rows: 40, columns: 120)
    }
  }

  var charset: Charset {
    switch self {
    case .small, .large: .utf8
    case .smallASCII, .largeASCII: .ascii
    }
  }

  /// The end of the file's name.
  var description: String {
    "\(size.columns)x\(size.rows)" + (charset == .ascii ? ".ascii" : "")
  }
}

/// Every picture, pane by pane.
enum Gallery {
  static let all =
    queue + queueActs + queueWork + overlays + charts + intake + pickup + amend + audit + practice
}
