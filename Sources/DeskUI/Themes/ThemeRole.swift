/// What a cell means; a theme says how that looks.
///
/// The raw value is the role's name in a theme file.
public enum ThemeRole: String, CaseIterable, Hashable, Sendable {
  case text
  case textMuted = "text.muted"
  case textStrong = "text.strong"
  case surface
  case surfaceRaised = "surface.raised"
  case border
  case borderFocus = "border.focus"
  case title
  case tab
  case tabActive = "tab.active"
  case tabBadge = "tab.badge"
  case key
  case keyLabel = "key.label"
  case row
  case rowAlt = "row.alt"
  case rowCursor = "row.cursor"
  case rowCursorBlurred = "row.cursor.blurred"
  case rowMarked = "row.marked"
  case rowHeader = "row.header"
  case match
  case label
  case hint
  case field
  case fieldFocus = "field.focus"
  case fieldReadonly = "field.readonly"
  case fieldDefault = "field.default"
  case fieldSticky = "field.sticky"
  case fieldRequired = "field.required"
  case fieldError = "field.error"
  case fieldMasked = "field.masked"
  case statusNew = "status.new"
  case statusWork = "status.work"
  case statusReady = "status.ready"
  case statusHold = "status.hold"
  case statusDue = "status.due"
  case statusOverdue = "status.overdue"
  case statusDone = "status.done"
  case statusCancelled = "status.cancelled"
  case verifyPending = "verify.pending"
  case verifyPass = "verify.pass"
  case verifyFail = "verify.fail"
  case toastInfo = "toast.info"
  case toastWarn = "toast.warn"
  case toastError = "toast.error"
  case dialogDanger = "dialog.danger"
  case chart
  case scrollbar

  /// The role that speaks where a theme is silent: the name without its last word, then `text`.
  public var parent: ThemeRole? {
    guard self != .text else { return nil }
    guard let dot = rawValue.lastIndex(of: ".") else { return .text }
    return ThemeRole(rawValue: String(rawValue[..<dot])) ?? .text
  }
}
