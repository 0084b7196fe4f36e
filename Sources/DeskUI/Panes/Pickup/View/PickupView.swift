import DeskCore

/// Draws the checks, the record and what to say.
struct PickupView {
  let pane: PickupPane

  static let boxHeight = 17

  func draw(into frame: inout Frame, area: Area) {
    guard pane.record != nil else {
      drawStart(into: &frame, area: area)
      return
    }
    drawHead(into: &frame, line: area.line(1))
    let isWide = area.width >= 120
    let body = area.dropTop(2).top(Self.boxHeight)
    let left = body.left(isWide ? 58 : 50)
    drawChecks(into: &frame, area: left)
    drawRecord(into: &frame, area: body.dropLeft(left.width + 1))
    drawSaying(into: &frame, line: area.line(2 + Self.boxHeight))
    if isWide { drawMore(into: &frame, area: area.dropTop(3 + Self.boxHeight)) }
  }

  private func drawHead(into frame: inout Frame, line: Area) {
    guard !line.isEmpty, let request = pane.record?.request else { return }
    let isReady = request.stage == .ready
    let role: ThemeRole =
      isReady ? .statusReady : request.stage == .released ? .statusDone : .statusHold
    frame.put(request.id, row: line.row, column: line.column, role: .textStrong)
    frame.putGlyph(of: role, row: line.row, column: line.column + 10)
    var words = "\(request.stage.rawValue.uppercased())"
    if !request.bin.isEmpty { words += "   shelf \(request.bin)" }
    if let foundBy = pane.foundBy { words += "   found by \(Self.finding(foundBy))" }
    let end = endWords
    let room = max(line.width - 13 - Text.width(end.text) - 1, 0)
    frame.put(words, row: line.row, column: line.column + 13, width: room, role: role)
    frame.putRight(
      end.text, row: line.row, column: line.column, width: line.width, role: end.role)
  }

  private var endWords: Span {
    switch pane.visit.end {
    case .released(let time): Span("RELEASED \(time)", .statusDone)
    case .stopped: Span("STOPPED, NOT RELEASED", .verifyFail)
    case .overtaken: Span("SERVED AT ANOTHER DESK", .verifyFail)
    case nil: Span("NOT YET RELEASED", .textStrong)
    }
  }

  static func finding(_ kind: IdentifierKind) -> String {
    switch kind {
    case .requestNumber: "slip scan"
    case .fullName: "name"
    case .bornOn: "date of birth"
    case .phoneLastFour: "phone"
    case .address: "address"
    case .mrn: "MRN"
    case .accession: "accession"
    }
  }

  private func drawSaying(into frame: inout Frame, line: Area) {
    guard !line.isEmpty else { return }
    frame.put(
      pane.saying, row: line.row, column: line.column, width: line.width, role: .textStrong)
  }
}

extension PickupPane {
  /// Paints the pane between the header and the message line.
  public func draw(into frame: inout Frame, area: Area) {
    PickupView(pane: self).draw(into: &frame, area: area)
  }
}
