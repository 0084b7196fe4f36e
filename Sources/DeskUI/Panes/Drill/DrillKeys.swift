/// What the keys of practice ask for.
public enum DrillMsg: Hashable, Sendable {
  /// The line above or below.
  case up, down
  /// A page up or down.
  case pageUp, pageDown
  /// The line with this digit.
  case choose(Int)
  /// Name the rule under the cursor, or take it back.
  case toggle
  /// Answer with what is chosen; go on to the next situation.
  case answer
  /// Back to what to do.
  case back
  /// The next situation, without an answer.
  case skip
}

extension DrillPane {
  /// The keys of the step that is shown.
  public var bindings: [Binding<DrillMsg>] {
    switch step {
    case .deed: [answerKey("Answer", "Answers with the line under the cursor.")] + digits + asking
    case .rules:
      [
        Binding(
          .character(" "), .character("x"), msg: .toggle, label: "Name it",
          help: "Names the rule under the cursor, or takes it back."),
        answerKey("Answer", "Has the answer marked."),
        Binding(
          .escape, .f(3), msg: .back, label: "Back", help: "Back to what to do.", isPlain: true),
      ] + digits + asking
    case .marked: [answerKey("Next", "Goes on to the next situation.")] + moving
    case .tally: moving
    }
  }

  private func answerKey(_ label: String, _ help: String) -> Binding<DrillMsg> {
    Binding(.enter, .f(9), msg: .answer, label: label, help: help)
  }

  private var asking: [Binding<DrillMsg>] {
    [
      Binding(
        .character("s"), msg: .skip, label: "Skip", help: "Skips this situation.",
        title: "Skip this situation")
    ] + moving
  }

  private var digits: [Binding<DrillMsg>] {
    (0..<min(count, 9)).map { index in
      Binding(
        .character(Character(String(index + 1))), msg: .choose(index),
        help: "Chooses line \(index + 1).", isPlain: true)
    }
  }

  private var moving: [Binding<DrillMsg>] {
    [
      Binding(.up, .character("k"), msg: .up, help: "Goes up.", isPlain: true),
      Binding(.down, .character("j"), msg: .down, help: "Goes down.", isPlain: true),
      Binding(.pageUp, .f(7), msg: .pageUp, help: "A page up.", isPlain: true),
      Binding(.pageDown, .f(8), msg: .pageDown, help: "A page down.", isPlain: true),
    ]
  }
}
