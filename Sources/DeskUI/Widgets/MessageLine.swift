/// The line above the footer: what just happened, and what to say or do next.
struct MessageLine: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case info, warning, refusal

    var role: ThemeRole {
      switch self {
      case .info: .toastInfo
      case .warning: .toastWarn
      case .refusal: .toastError
      }
    }
  }

  var text = ""
  var kind = Kind.info

  init(_ text: String = "", _ kind: Kind = .info) {
    self.text = text
    self.kind = kind
  }

  func draw(into frame: inout Frame, area: Area) {
    let line = area.line(0)
    guard !line.isEmpty else { return }
    frame.fill(line, role: text.isEmpty ? .text : kind.role)
    frame.put(text, row: line.row, column: line.column, width: line.width, role: kind.role)
  }
}
