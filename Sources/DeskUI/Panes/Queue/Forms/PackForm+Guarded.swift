import DeskCore

extension PackForm {
  /// The digits that toggle a guarded category.
  static let categories: [Character: SensitiveCategory] = [
    "1": .mentalHealth, "2": .hiv, "3": .genetic, "4": .substanceUse, "5": .reproductive,
    "6": .psychotherapyNotes,
  ]
}

extension PackForm.Item {
  /// Says that a category is in it, or that it is not.
  mutating func toggle(_ category: SensitiveCategory) {
    var found = guarded ?? []
    if found.remove(category) == nil { found.insert(category) }
    guarded = found
    consentedAlone = consentedAlone ?? false
  }

  /// What was said of it, in a column's width: `?` for nothing, `none`, or the digits.
  var guardedWords: String {
    guard let guarded else { return "?" }
    let digits = PackForm.categories.filter { guarded.contains($0.value) }.keys.sorted()
    let words = (digits.map(String.init) + (consentedAlone == true ? ["a"] : []))
    return words.isEmpty ? "none" : words.joined(separator: " ")
  }
}
