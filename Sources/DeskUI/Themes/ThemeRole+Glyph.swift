extension ThemeRole {
  /// How many columns a glyph fills.
  public static let glyphColumns = 2

  /// The sign that carries the meaning without colour, in ASCII; empty where words do.
  ///
  /// `READY` has `^`, since `>` is the cursor's.
  public var glyph: [Unicode.Scalar] {
    switch self {
    case .statusNew: ["o"]
    case .statusWork: ["~"]
    case .statusReady: ["^"]
    case .statusHold: ["#"]
    case .statusDue: ["!"]
    case .statusOverdue: ["!", "!"]
    case .statusDone: ["+"]
    case .statusCancelled: ["x"]
    case .verifyPending: ["?"]
    case .verifyPass: ["+"]
    case .verifyFail: ["X"]
    default: []
    }
  }
}
