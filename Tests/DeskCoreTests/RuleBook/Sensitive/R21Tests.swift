import Testing

@testable import DeskCore

/// a therapist's separate notes leave only on an authorization for them alone.
@Suite struct R21Tests {
  static let notes = SensitiveClaim.Item(
    number: 3, type: .notes, categories: [.psychotherapyNotes])
  static let unread = SensitiveClaim.Item(number: 4, type: .notes, categories: nil)
  static let alone = with(Sample.form) { $0.scope.sensitive = [.psychotherapyNotes] }

  static let trials: [Trial<SensitiveClaim>] = [
    Trial("none of them") { _ in },
    Trial("under the right of access, even on an authorization", "PSYCHOTHERAPY_NOTES") {
      $0.isAccess = true
      $0.form = alone
      $0.items.append(notes)
    },
    Trial("for the patient: outside the right of access", "PSYCHOTHERAPY_NOTES") {
      $0.isAccess = true
      $0.items.append(notes)
    },
    Trial("on a general authorization", "PSYCHOTHERAPY_NOTES") {
      $0.form?.scope.sensitive = [.mentalHealth]
      $0.items.append(notes)
    },
    Trial("on one that selects them among others", "PSYCHOTHERAPY_NOTES") {
      $0.form?.scope.sensitive = [.mentalHealth, .psychotherapyNotes]
      $0.items.append(notes)
    },
    Trial("on one for them alone") {
      $0.form = alone
      $0.items.append(notes)
    },
    Trial("on one for them that is combined with a consent", "PSYCHOTHERAPY_NOTES") {
      $0.form = with(alone) { $0.combinedWith = [.consentToTreatment] }
      $0.items.append(notes)
    },
    Trial("on a consent", "PSYCHOTHERAPY_NOTES") {
      $0.form = with(alone) { $0.kind = .consent }
      $0.items.append(notes)
    },
    Trial("on no paper", "PSYCHOTHERAPY_NOTES") {
      $0.form = nil
      $0.items.append(notes)
    },
    Trial("notes that nobody read", "NOTES_UNREAD") { $0.items.append(unread) },
    Trial("a lab result that nobody read is none of them") {
      $0.items.append(.init(number: 5, type: .labs, categories: nil))
    },
    Trial("both", "NOTES_UNREAD", "PSYCHOTHERAPY_NOTES") { $0.items += [notes, unread] },
  ]

  @Test(arguments: trials)
  func `they are apart`(trial: Trial<SensitiveClaim>) {
    #expect(trial.codes(of: .psychotherapyApart, on: Sample.theirContents()) == trial.codes)
  }
}
