import DeskCore

/// The words that the forms of the Amend pane list.
extension Choice {
  static let decisions = [
    Choice("a", "a", "accept"), Choice("p", "p", "accept part"), Choice("d", "d", "deny"),
  ]

  static let amendmentGrounds = [
    Choice("n", "notCreatedHere", "not made here"), Choice("s", "notInRecordSet", "not in the set"),
    Choice("a", "notOpenToAccess", "not open to access"),
    Choice("r", "accurateAndComplete", "accurate and complete"),
  ]

  static let denialParts = [
    Choice("b", "basis", "basis"), Choice("s", "statementRight", "statement"),
    Choice("w", "statementHow", "where to"), Choice("a", "requestAlong", "goes along"),
    Choice("c", "complaintHere", "complaint"), Choice("h", "complaintHHS", "HHS"),
  ]

  static let deathSources = [
    Choice("c", "deathCertificate", "death certificate"),
    Choice("r", "stateRegistry", "state registry"),
    Choice("s", "socialSecurityRecord", "Social Security"),
    Choice("m", "medicalExaminer", "medical examiner"), Choice("o", "ownHospital", "own hospital"),
  ]

  static let lifeSigns = [
    Choice("p", "patientInPerson", "patient in person"),
    Choice("o", "otherChartMeant", "another chart was meant"),
    Choice("r", "registryCorrected", "registry corrected"),
    Choice("s", "sourceWithdrawn", "source withdrawn"),
  ]

  /// Three that are accepted, eight that are refused by name, and anything else.
  static let adoptionPapers = [
    Choice("d", "adoptionDecree", "Adoption Decree"),
    Choice("o", "orderOnPetition", "Order on Petition for Adoption"),
    Choice("f", "findingAndOrder", "Finding and Order for Decree"),
    Choice("b", "birthCertificate", "birth certificate"),
    Choice("a", "adoptionCertificate", "certificate of adoption"),
    Choice("n", "caseFiling", "notice of case filing"),
    Choice("c", "clerkSigned", "signed by the clerk of court"),
    Choice("p", "petition", "petition for adoption"),
    Choice("t", "termination", "termination of rights"), Choice("u", "custody", "custody paper"),
    Choice("g", "guardianship", "guardianship paper"), Choice("x", "other", "another paper"),
  ]

  static let riskLevels = [Choice("l", "low", "low"), Choice("n", "notLow", "not low")]

  static let breachParts = [
    Choice("w", "whatHappened", "what happened"), Choice("i", "information", "kinds"),
    Choice("p", "protection", "what to do"), Choice("r", "response", "what we do"),
    Choice("c", "contact", "whom to ask"),
  ]

  /// The label of a word of a list; the word itself where the list lacks it.
  static func label(of word: String, in choices: [Choice]) -> String {
    choices.first { $0.word == word }?.label ?? EventWords.plain(word)
  }
}
