/// Words as a sentence lists them: `a`, `a and b`, `a, b and c`.
func inSentence(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

/// Item numbers as a sentence names them: `item 3`, `items 1 and 3`.
func itemsInSentence(_ numbers: [Int]) -> String {
  let list = inSentence(numbers.sorted().map(String.init))
  return numbers.count == 1 ? "item \(list)" : "items \(list)"
}

/// Whether nothing but white space is written there.
func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
