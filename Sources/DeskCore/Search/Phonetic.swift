/// A sound-alike code for names of many origins.
///
/// Metaphone's idea (keep the consonants as they sound, drop the vowels) with the letters of
/// Spanish, German, Scandinavian, Slavic and Vietnamese names added, and with fewer distinctions:
/// it is there to find people and to warn of look-alikes, where a miss costs more than a name too
/// many.
public enum Phonetic {
  /// The code of one word; words that share it sound alike.
  ///
  /// Empty for a word without letters. A word of another script is its own code, folded.
  public static func key(_ word: String) -> String {
    let folded = Fold.key(word).unicodeScalars.filter { !("0"..."9").contains($0) && $0 != " " }
    guard folded.allSatisfy({ ("a"..."z").contains($0) }) else {
      return String(String.UnicodeScalarView(folded))
    }
    var sounding = Sounding(letters: folded.map { UInt8($0.value) })
    return sounding.code()
  }

  /// The codes of each word of a text, in order, empty ones left out.
  public static func keys(_ text: String) -> [String] {
    Fold.words(text).map(key).filter { !$0.isEmpty }
  }
}
