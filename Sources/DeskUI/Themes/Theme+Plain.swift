extension Theme {
  /// Attributes and no colour; what remains when no theme can be read.
  public static let plain = Theme(
    name: "plain", variant: .mono, palette: [:],
    looks: [
      .textStrong: Look(attributes: .bold), .title: Look(attributes: .bold),
      .tabActive: Look(attributes: .reverse), .key: Look(attributes: .bold),
      .borderFocus: Look(attributes: .bold), .rowHeader: Look(attributes: .bold),
      .rowCursor: Look(attributes: .reverse), .rowCursorBlurred: Look(attributes: .underline),
      .rowMarked: Look(attributes: .bold), .match: Look(attributes: .underline),
      .fieldFocus: Look(attributes: .reverse), .fieldError: Look(attributes: .bold),
      .statusDue: Look(attributes: .bold), .statusOverdue: Look(attributes: .bold),
      .verifyFail: Look(attributes: .bold), .toastWarn: Look(attributes: .bold),
      .toastError: Look(attributes: .reverse), .dialogDanger: Look(attributes: .reverse),
    ])
}
