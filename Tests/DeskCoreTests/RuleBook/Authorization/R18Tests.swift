import Testing

@testable import DeskCore

/// the authorization stands alone, or is combined only as the law allows.
@Suite struct R18Tests {
  static let trials: [Trial<DocumentForm>] = [
    Trial("alone") { _ in },
    Trial("with another document", "COMPOUND") { $0.combinedWith = [.otherDocument] },
    Trial("with a consent to treatment", "COMPOUND") { $0.combinedWith = [.consentToTreatment] },
    Trial("with another authorization") { $0.combinedWith = [.otherAuthorization] },
    Trial("with another one that conditions care", "COMPOUND") {
      $0.combinedWith = [.otherAuthorization]
      $0.conditionsTreatment = true
    },
    Trial("with research it is part of") {
      $0.combinedWith = [.research]
      $0.isResearch = true
    },
    Trial("with research it is no part of", "COMPOUND") { $0.combinedWith = [.research] },
    Trial("psychotherapy notes with their own kind") {
      $0.combinedWith = [.psychotherapyNotes]
      $0.scope.sensitive = [.psychotherapyNotes]
    },
    Trial("psychotherapy notes with a general one", "COMPOUND") {
      $0.combinedWith = [.otherAuthorization]
      $0.scope.sensitive = [.psychotherapyNotes]
    },
    Trial("a general one with psychotherapy notes", "COMPOUND") {
      $0.combinedWith = [.psychotherapyNotes]
    },
    Trial("two wrong things are two gaps", "COMPOUND", "COMPOUND") {
      $0.combinedWith = [.consentToTreatment, .otherDocument]
    },
  ]

  @Test(arguments: trials)
  func `it mixes with what the law lets it`(trial: Trial<DocumentForm>) {
    #expect(trial.codes(of: .notCompound, on: Sample.form) == trial.codes)
  }
}
