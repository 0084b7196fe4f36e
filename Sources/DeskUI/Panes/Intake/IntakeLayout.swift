/// Where the parts of the intake pane stand.
///
/// A large window gets the panels at the right and the field's help below; a small one shows the
/// same form, with matches and help over it when they are wanted.
struct IntakeLayout: Hashable, Sendable {
  let isLarge: Bool
  let title: Area
  let form: Area
  let hint: Area
  let rule: Area
  let checks: Area
  let sticky: Area
  let notice: Area
  let matches: Area
  let recent: Area
  let help: Area
  let list: Area
  let kinds: Area

  init(_ area: Area) {
    isLarge = area.width >= 118 && area.height >= 36
    let left = isLarge ? area.left(78) : area
    let right = area.dropLeft(80)
    let helpHeight = isLarge ? 12 : 0
    let rows = max(area.height - 11 - (isLarge ? helpHeight + 1 : 0), 1)
    title = left.line(1)
    form = left.dropTop(3).top(rows)
    hint = left.line(rows + 4)
    rule = left.line(rows + 5)
    checks = left.dropTop(rows + 6).top(3)
    sticky = left.line(rows + 9)
    notice = area.line(area.height - 1)
    recent = isLarge ? right.dropTop(20).top(16) : area.top(0)
    if isLarge {
      matches = right.dropTop(1).top(18)
      help = left.dropTop(rows + 11).top(helpHeight)
    } else {
      matches = left.dropTop(5).top(9).dropLeft(14)
      help = left.dropTop(rows + 4).top(6)
    }
    kinds = left.dropTop(4).dropBottom(2).left(78)
    list = left.dropTop(2).dropBottom(3).right(40)
  }
}
