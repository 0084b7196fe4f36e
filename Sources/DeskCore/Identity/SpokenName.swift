/// A full name as somebody says it, in any order.
struct SpokenName {
  private let words: [String]
  private let suffix: String?

  init(_ text: String) {
    let folded = Fold.words(text)
    // A lone V is rather a middle initial than "the fifth".
    suffix = folded.dropFirst().compactMap { $0 == "v" ? nil : NameWords.suffix($0) }.first
    words = folded.enumerated()
      .filter { $0.offset == 0 || $0.element == "v" || NameWords.suffix($0.element) == nil }
      .flatMap { NameWords.words($0.element) }
  }

  /// Whether it holds the whole family and first given name, and nothing that the chart denies.
  ///
  /// Middle names may be left out or be initials. Parts may be written apart or together (`De La
  /// Cruz`, `Delacruz`).
  func matches(_ chart: PersonName) -> Bool {
    let parts = [chart.family, chart.given]
      .map { NameWords.words($0).joined() }
      .filter { !$0.isEmpty }
    guard !parts.isEmpty, !words.isEmpty, words.count <= 12,
      NameWords.areCompatible(suffix, NameWords.suffix(in: chart.suffix))
    else { return false }
    let middle = NameWords.words(chart.middle)
    return remainders(of: words, without: parts).contains { rest in
      isCovered(rest, by: middle)
    }
  }

  /// What is left of the words when each part is taken out as a run of words, in every way.
  private func remainders(of words: [String], without parts: [String]) -> [[String]] {
    guard let part = parts.first else { return [words] }
    return runs(of: words, spelling: part).flatMap { run in
      remainders(
        of: Array(words[..<run.lowerBound] + words[run.upperBound...]),
        without: Array(parts.dropFirst()))
    }
  }

  private func runs(of words: [String], spelling part: String) -> [Range<Int>] {
    words.indices.compactMap { start in
      var joined = ""
      for end in start..<words.count {
        joined += words[end]
        if joined == part { return start..<(end + 1) }
        if !part.hasPrefix(joined) { return nil }
      }
      return nil
    }
  }

  private func isCovered(_ rest: [String], by middle: [String]) -> Bool {
    var left = middle
    for word in rest where !SpokenName.titles.contains(word) {
      guard let index = left.firstIndex(where: { NameWords.areCompatible(middle: $0, word) })
      else { return false }
      left.remove(at: index)
    }
    return true
  }

  private static let titles: Set<String> = ["dr", "miss", "mr", "mrs", "ms", "mx"]
}
