import DeskCore

extension Choice {
  static let relations = [
    Choice("s", "patient", "patient (self)"), Choice("p", "parent", "parent"),
    Choice("g", "guardian", "guardian"), Choice("h", "healthCareAgent", "health care agent"),
    Choice("f", "financialAgent", "financial agent"), Choice("e", "executor", "executor"),
    Choice("m", "spouse", "spouse"), Choice("c", "child", "child"),
    Choice("b", "sibling", "brother or sister"), Choice("y", "company", "company"),
    Choice("i", "healthPlan", "health plan"), Choice("d", "provider", "provider"),
    Choice("a", "agency", "agency"), Choice("o", "other", "other"),
  ]

  static let identifiers = [
    Choice("f", "fullName", "full name"), Choice("d", "bornOn", "date of birth"),
    Choice("p", "phoneLastFour", "phone"), Choice("a", "address", "address"),
    Choice("m", "mrn", "MRN"), Choice("x", "accession", "accession"),
  ]

  static let records = [
    Choice("i", "images", "images"), Choice("r", "reports", "reports"),
    Choice("l", "labs", "labs"), Choice("n", "notes", "notes"),
    Choice("m", "medications", "medications"), Choice("a", "allergies", "allergies"),
    Choice("v", "vaccinations", "vaccinations"), Choice("p", "appointments", "appointments"),
    Choice("b", "billing", "billing"),
  ]

  static let media = [
    Choice("d", "disc", "disc"), Choice("p", "paper", "paper"), Choice("f", "film", "film"),
    Choice("l", "link", "link"), Choice("o", "portal", "portal"),
  ]

  static let sensitive = [
    Choice("m", "mentalHealth", "mental health"), Choice("h", "hiv", "HIV"),
    Choice("g", "genetic", "genetic"), Choice("s", "substanceUse", "substance use"),
    Choice("r", "reproductive", "reproductive"),
    Choice("n", "psychotherapyNotes", "psychotherapy notes"),
  ]

  static let deliveries = [
    Choice("p", "pickup", "walk-in pickup"), Choice("i", "inspection", "a look at the desk"),
    Choice("m", "mail", "mail"), Choice("d", "courier", "courier"), Choice("f", "fax", "fax"),
    Choice("l", "link", "link"), Choice("o", "portal", "portal"),
  ]

  static let channels = [
    Choice("c", "counter", "counter"), Choice("p", "phone", "phone"), Choice("f", "fax", "fax"),
    Choice("m", "mail", "mail"), Choice("e", "email", "e-mail"),
    Choice("o", "portal", "portal"),
  ]

  static let papers = [
    Choice("a", "authorization", "authorization"), Choice("c", "consent", "Minnesota consent"),
    Choice("d", "directive", "patient's directive"), Choice("n", "bearerNote", "note for a bearer"),
    Choice("p", "proof", "proof of authority"), Choice("r", "restriction", "restriction"),
    Choice("k", "confidentialCommunication", "other address or means"),
    Choice("w", "representedConsent", "a provider's word"),
  ]

  static let signers = [
    Choice("p", "patient", "patient"), Choice("r", "representative", "representative"),
    Choice("n", "nobody", "nobody"),
  ]

  static let statements = [
    Choice("r", "revocation", "right to revoke"),
    Choice("c", "conditioning", "no condition on treatment"),
    Choice("d", "redisclosure", "may be disclosed again"),
  ]

  static let combinations = [
    Choice("a", "otherAuthorization", "other authorization"),
    Choice("t", "consentToTreatment", "consent to treatment"), Choice("r", "research", "research"),
    Choice("p", "psychotherapyNotes", "psychotherapy notes"),
    Choice("d", "otherDocument", "other document"),
  ]

  static let proofs = [
    Choice("h", "healthCareAgent", "health care agent"),
    Choice("g", "guardianship", "guardianship"),
    Choice("c", "courtAppointment", "court appointment"), Choice("l", "letters", "letters"),
    Choice("b", "birthRecord", "birth record"), Choice("f", "financialPower", "financial power"),
    Choice("m", "marriageAndDeath", "marriage and death"),
  ]

  static let sexes = [
    Choice("f", "female", "female"), Choice("m", "male", "male"), Choice("o", "other", "other"),
    Choice("u", "unknown", "unknown"),
  ]

  /// The keys and words of a list, broken between two of them.
  static func lines(_ choices: [Choice], width: Int) -> [String] {
    choices.reduce(into: [String]()) { lines, choice in
      let word = line([choice])
      guard let last = lines.last, Text.width(last) + 2 + Text.width(word) <= width else {
        return lines.append(word)
      }
      lines[lines.count - 1] = last + "  " + word
    }
  }
}
