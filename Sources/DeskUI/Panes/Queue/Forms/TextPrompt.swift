import DeskCore

/// One line of text over the queue.
struct TextPrompt: Hashable, Sendable {
  /// What the text is for.
  enum Purpose: Hashable, Sendable {
    case bin, cause, recall
  }

  let purpose: Purpose
  let request: String
  var field: TextField
  /// Bins in which nothing lies.
  var offers: [String] = []

  init(_ purpose: Purpose, request: String) {
    self.purpose = purpose
    self.request = request
    field = TextField(limit: purpose == .bin ? 20 : 200)
  }

  /// The question.
  var question: String {
    switch purpose {
    case .bin: "Second check passed: shelf bin (empty when it is sent)"
    case .cause: "Second check failed: what is wrong?"
    case .recall: "Recall: why?"
    }
  }

  /// Puts in the first bin that is offered, then the next.
  mutating func takeOffer() {
    guard !offers.isEmpty else { return }
    let next = offers.firstIndex(of: field.text).map { ($0 + 1) % offers.count } ?? 0
    field.set(offers[next])
  }

  /// What is asked of the desk; nil while the answer is missing.
  var order: Order? {
    let text = field.text
    let isEmpty = text.allSatisfy(\.isWhitespace)
    switch purpose {
    case .bin:
      return Order("request.passCheck", on: request, isEmpty ? [:] : ["bin": .text(text)])
    case .cause:
      return isEmpty ? nil : Order("request.failCheck", on: request, ["cause": .text(text)])
    case .recall:
      return isEmpty ? nil : Order("request.recall", on: request, ["reason": .text(text)])
    }
  }
}
