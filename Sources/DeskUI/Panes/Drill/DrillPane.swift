public import DeskCore

/// Practice: one situation after the other, an answer, and what the rule book says of it.
///
/// The questions come with the rule book's answers in them, so the pane asks nobody and writes
/// nothing; no database stands behind it.
public struct DrillPane: Pane {
  /// Which pane it is.
  public static let name = PaneName.drill

  /// What is shown of a question.
  enum Step: Hashable, Sendable {
    /// What do you do?
    case deed
    /// By which rules?
    case rules
    /// How it was marked.
    case marked
    /// All questions are answered.
    case tally
  }

  /// The questions, in order.
  let questions: [DrillQuestion]
  var index = 0
  var step = Step.deed
  var place = ListPlace()
  /// The first line of a long page.
  var top = 0
  var deed = DrillAnswer.Deed.goOn
  var named: Set<RuleID> = []
  /// The marks so far, one a question that was answered.
  var marks: [DrillMark] = []
  /// The rows of the page that the last window showed.
  var page = 15

  /// A pane with questions.
  public init(_ questions: [DrillQuestion]) {
    self.questions = questions
    step = questions.isEmpty ? .tally : .deed
  }

  /// The question that is shown; nil when all are answered.
  public var question: DrillQuestion? {
    step != .tally && questions.indices.contains(index) ? questions[index] : nil
  }

  /// Nothing is kept, so nothing is lost.
  public var isUntouched: Bool { true }

  /// Practice starts where it was.
  public mutating func open(_ opening: Opening, _ session: SessionInfo) -> [Effect] { [] }

  /// Does what a key asked.
  public mutating func update(_ msg: DrillMsg) -> [Effect] {
    switch msg {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: top = max(top - page, 0)
    case .pageDown: top += page
    case .choose(let index):
      place.move(to: index, of: count)
      if step == .deed { answer() } else { toggle() }
    case .toggle: toggle()
    case .answer: answer()
    case .back: back()
    case .skip: next()
    }
    return []
  }

  /// Takes the size of the window.
  public mutating func press(_ key: Key) -> [Effect] {
    if case .resize(let size) = key { page = max(size.rows - 5, 1) }
    return []
  }

  /// Nothing is asked, so nothing is answered.
  public mutating func receive(_ reply: Reply) -> [Effect] { [] }

  /// The rows of the list under the cursor.
  var count: Int {
    switch step {
    case .deed: DrillAnswer.Deed.allCases.count
    case .rules: question?.choices.count ?? 0
    case .marked, .tally: 0
    }
  }

  private mutating func move(by rows: Int) {
    guard count == 0 else { return place.move(by: rows, of: count) }
    top = max(top + rows, 0)
  }

  private mutating func toggle() {
    guard step == .rules, let question, question.choices.indices.contains(place.cursor) else {
      return
    }
    named.formSymmetricDifference([question.choices[place.cursor]])
  }

  private mutating func answer() {
    switch step {
    case .deed:
      deed = DrillAnswer.Deed.allCases[place.cursor]
      guard deed != .goOn else { return mark() }
      turn(to: .rules)
    case .rules: mark()
    case .marked: next()
    case .tally: break
    }
  }

  private mutating func mark() {
    guard let question else { return }
    marks.append(question.mark(DrillAnswer(deed, rules: deed == .goOn ? [] : named)))
    turn(to: .marked)
  }

  private mutating func back() {
    guard step == .rules else { return }
    named = []
    turn(to: .deed)
  }

  private mutating func next() {
    index += 1
    named = []
    turn(to: questions.indices.contains(index) ? .deed : .tally)
  }

  private mutating func turn(to step: Step) {
    self.step = step
    place = ListPlace()
    top = 0
  }
}
