/// What the keys of the intake pane ask for.
public enum IntakeMsg: Hashable, Sendable {
  /// Accept the field and go on; in a list, take what the cursor is on.
  case accept
  /// The next field, the one before.
  case next, previous
  /// The row above or below: of a list, of the matches, else of the form.
  case up, down
  /// The words that the field takes.
  case list
  /// Save what the form says.
  case save
  /// Clear the form; what was kept of it stays.
  case cancel
  /// Close what lies over the form.
  case back
  /// A form for a paper that was handed in.
  case paper
  /// A form for a patient whom no search found.
  case newPatient
  /// The request that may be the same.
  case duplicate
  /// Save, and join it to the request that it repeats.
  case join
  /// The slip of the office that it belongs to.
  case slip
}

extension IntakePane {
  /// The keys of a form; letters go into the field.
  public var bindings: [Binding<IntakeMsg>] { overlay + main + moving }

  private var main: [Binding<IntakeMsg>] {
    [
      Binding(
        .f(4), msg: .list, label: "List", help: "Lists what the field takes.",
        title: "List what this field takes"),
      Binding(
        .f(9), msg: .save, label: "Save", help: "Saves what the form says.", title: "Save the form",
        action: sheet == .paper ? "authorization.scanIn" : kind?.act ?? "request.log"),
      Binding(
        .f(12), msg: .cancel, label: isOffered ? "Discard" : "Cancel",
        help: "Clears the form; the draft is kept.", title: "Clear the form, keep the draft"),
      Binding(
        .alt("a"), msg: .paper, label: "Paper",
        help: "Opens a form for a paper that was handed in.", title: "Scan in a paper",
        action: "authorization.scanIn"),
      Binding(
        .alt("n"), msg: .newPatient, label: "New patient",
        help: "Opens a form for a patient whom no search found.", title: "Register a new patient",
        action: "patient.register"),
      Binding(
        .alt("o"), msg: .duplicate, help: "Opens the request that may be the same.",
        title: "Open the possible duplicate"),
      Binding(
        .alt("j"), msg: .join, help: "Saves, and joins it to the request that it repeats.",
        title: "Save and join to the possible duplicate"),
      Binding(
        .alt("p"), msg: .slip, label: slip == nil ? nil : "Slip",
        help: "Writes the slip of the office that it belongs to.",
        title: "Write the slip of the other office"),
    ]
  }

  private var moving: [Binding<IntakeMsg>] {
    [
      Binding(
        .enter, msg: .accept, label: "next", help: "Accepts the field and goes to the next.",
        isPlain: true),
      Binding(.tab, msg: .next, help: "Goes to the next field.", isPlain: true),
      Binding(
        .backTab, msg: .previous, label: "back", help: "Goes to the field before.", isPlain: true),
      Binding(.up, msg: .up, help: "Goes up.", isPlain: true),
      Binding(.down, msg: .down, help: "Goes down.", isPlain: true),
    ]
  }

  /// Back closes what lies over the form; without that it is the desk's own key.
  private var overlay: [Binding<IntakeMsg>] {
    guard list != nil || hasHelp || sheet != .request else { return [] }
    return [
      Binding(
        .f(3), .escape, msg: .back, label: "Back", help: "Closes what lies over the form.",
        isPlain: true)
    ]
  }
}
