import DeskCore

/// The words of the lists in the queue's forms.
extension Choice {
  static let grounds = [
    Choice("p", "psychotherapyNotes", "therapist's notes"),
    Choice("l", "litigation", "litigation"), Choice("i", "inmate", "inmate"),
    Choice("r", "research", "research"), Choice("a", "privacyAct", "Privacy Act"),
    Choice("c", "confidentialSource", "in confidence"), Choice("d", "danger", "danger"),
    Choice("h", "harmsAnother", "harms another"),
    Choice("b", "harmsByRepresentative", "representative"), Choice("m", "detriment", "detriment"),
    Choice("n", "notObliged", "not obliged"),
  ]

  static let rests = [
    Choice("s", "splitOff", "split off"), Choice("g", "given", "given already"),
    Choice("n", "nothing", "nothing is left"),
  ]

  static let causes = [
    Choice("w", "wrongPatientSelected", "wrong patient"), Choice("m", "mixedDisc", "mixed disc"),
    Choice("f", "misfiledPage", "misfiled page"), Choice("a", "wrongAddress", "wrong address"),
    Choice("r", "wrongRecipient", "wrong recipient"), Choice("o", "overScope", "too much"),
    Choice("e", "expiredOrRevoked", "expired or revoked"),
    Choice("i", "idNotChecked", "ID not checked"), Choice("l", "labelSwap", "labels swapped"),
    Choice("s", "sensitiveLeak", "guarded part left"),
    Choice("n", "lostOriginal", "film not returned"),
  ]

  static let topics = [
    Choice("a", "amendment", "amendment"), Choice("o", "outsideRecords", "outside records"),
    Choice("b", "billing", "billing"), Choice("r", "receiptCheck", "receipt check"),
    Choice("f", "outsideFacility", "another facility"),
  ]

  static let declines = [
    Choice("v", "violence", "violence"), Choice("n", "neglect", "neglect"),
    Choice("e", "endangerment", "endangerment"),
  ]

  static let holds = [
    Choice("p", "awaitingPaper", "a paper"), Choice("t", "awaitingPatient", "the patient"),
    Choice("f", "awaitingFilm", "film"), Choice("r", "awaitingReport", "a report"),
    Choice("e", "awaitingFee", "a fee answer"), Choice("v", "awaitingPrivacy", "privacy"),
  ]

  static let parts = [
    Choice("p", "patient", "the patient"), Choice("r", "requester", "who asked for it"),
  ]

  static let relinks = [
    Choice("a", "lookAlike", "look alike"), Choice("n", "sameName", "same name"),
    Choice("m", "mistyped", "mistyped"), Choice("r", "misread", "misread paper"),
    Choice("l", "wrongLine", "wrong line picked"), Choice("o", "other", "something else"),
  ]
}
