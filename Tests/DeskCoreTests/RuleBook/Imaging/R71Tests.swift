import Testing

@testable import DeskCore

/// a disc carries one patient, every study on its list and no other.
@Suite struct R71Tests {
  static let stranger = DiscReading.Found(nameMatches: false, bornMatches: false)

  static let readings: [Trial<DiscReading>] = [
    Trial("one patient, the whole list") { _ in },
    Trial("scenario 31: two patients", "MIXED_DISC") { $0.patients.append(stranger) },
    Trial("the right patient twice", "MIXED_DISC") { $0.patients += $0.patients },
    Trial("another name", "WRONG_PATIENT") {
      $0.patients = [.init(nameMatches: false, bornMatches: true)]
    },
    Trial("another date of birth", "WRONG_PATIENT") {
      $0.patients = [.init(nameMatches: true, bornMatches: false)]
    },
    Trial("nobody read whose it is", "DISC_PATIENT_UNKNOWN") { $0.patients = [] },
    Trial("a study is missing", "STUDY_MISSING") { $0.missing = ["A100"] },
    Trial("a study too many", "STUDY_EXTRA") { $0.extra = 1 },
    Trial("one for another", "STUDY_MISSING", "STUDY_EXTRA") {
      $0.missing = ["A100"]
      $0.extra = 1
    },
    Trial("nobody read what is missing", "DISC_STUDIES_UNKNOWN") { $0.missing = nil },
    Trial("nobody read what is too much", "DISC_STUDIES_UNKNOWN") { $0.extra = nil },
    Trial("two patients, and nobody read the studies", "MIXED_DISC", "DISC_STUDIES_UNKNOWN") {
      $0.patients.append(stranger)
      $0.missing = nil
    },
    Trial("film and links carry one patient too", "MIXED_DISC") {
      $0.medium = .film
      $0.patients.append(stranger)
    },
  ]

  @Test(arguments: readings)
  func `the list and the disc agree both ways`(trial: Trial<DiscReading>) {
    #expect(trial.codes(of: .onePatient, on: Sample.discReading) == trial.codes)
  }

  static let orders: [Trial<MediaOrder>] = [
    Trial("the patient's study") { _ in },
    Trial("no study", "STUDIES_UNKNOWN") { $0.studies = [] },
    Trial("a study of nobody or of someone else", "STUDY_NOT_PATIENTS") {
      $0.studies.append(.init(accession: "A999", isPatients: false))
    },
    Trial("a study without a number", "STUDY_NOT_PATIENTS") {
      $0.studies.append(.init(accession: " ", isPatients: true))
    },
  ]

  @Test(arguments: orders)
  func `only the patient's studies are ordered`(trial: Trial<MediaOrder>) {
    #expect(trial.codes(of: .studiesOwn, on: Sample.mediaOrder) == trial.codes)
  }

  static let packets: [Trial<PacketDiscs>] = [
    Trial("its own disc") { _ in },
    Trial("no disc at all") { $0.discs = [] },
    Trial("a label that nobody knows", "DISC_UNKNOWN") { $0.discs[0].isKnown = false },
    Trial("no label", "DISC_UNKNOWN") { $0.discs[0].label = " " },
    Trial("another patient's disc", "DISC_OTHER_PATIENT") {
      $0.discs[0].ofPatient = false
      $0.discs[0].ofRequest = false
    },
    Trial("this patient's, of another request", "DISC_OTHER_REQUEST") {
      $0.discs[0].ofRequest = false
    },
    Trial("a film where a disc is listed", "DISC_OTHER_MEDIUM") {
      $0.discs[0].mediumMatches = false
    },
    Trial("one disc listed twice", "DISC_TWICE") {
      $0.discs.append(with($0.discs[0]) { $0.item = 2 })
    },
    Trial("the second of two is strange", "DISC_UNKNOWN") {
      $0.discs.append(
        with($0.discs[0]) {
          $0.label = "MD-1"
          $0.isKnown = false
        })
    },
  ]

  @Test(arguments: packets)
  func `a packet takes its own discs only`(trial: Trial<PacketDiscs>) {
    #expect(trial.codes(of: .discsOwn, on: Sample.packetDiscs) == trial.codes)
  }

  @Test func `the counter-examples break their own rules`() {
    #expect(Rule<DiscReading>.onePatient.refuses(itsExampleOn: Sample.discReading))
    #expect(Rule<MediaOrder>.studiesOwn.refuses(itsExampleOn: Sample.mediaOrder))
    #expect(Rule<PacketDiscs>.discsOwn.refuses(itsExampleOn: Sample.packetDiscs))
  }
}
