extension RuleText {
  static let formLanguages = RuleText(
    .r25, .calculation,
    says:
      "The form is offered in the person's language, and the language is never held against it.",
    source: "Mayo (forms in English, Spanish, Arabic, Somali, Hmong)",
    cure: "Offer the form in the language that the person reads best.",
    aloud: "We have this form in several languages. Which would you like?", otherwise: .none,
    keptBy: "FormLanguage.offered(to:)")
}

/// The languages in which the desk has its forms.
public enum FormLanguage: String, CaseIterable, Hashable, Sendable, Codable {
  case english = "en"
  case spanish = "es"
  case arabic = "ar"
  case somali = "so"
  case hmong = "hmn"

  /// The form to offer first to somebody who prefers a language; English where there is no other.
  ///
  /// A BCP 47 tag, of which the first part counts, or the language's English name; an empty text
  /// says nothing.
  public static func offered(to preferred: String) -> FormLanguage {
    let key = Fold.key(preferred)
    let tag = key.split { $0 == "-" || $0 == "_" || $0 == " " }.first.map(String.init) ?? ""
    return allCases.first { $0.rawValue == tag || "\($0)" == tag } ?? .english
  }
}
