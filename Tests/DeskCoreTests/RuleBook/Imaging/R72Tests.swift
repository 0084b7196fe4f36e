import Testing

@testable import DeskCore

/// before the shelf, the disc is read back.
@Suite struct R72Tests {
  static let readings: [Trial<DiscReading>] = [
    Trial("opens, labelled, encrypted, passphrase by letter") { _ in },
    Trial("another's label", "LABEL_SWAP") { $0.labelMatches = false },
    Trial("nobody read the label", "LABEL_UNREAD") { $0.labelMatches = nil },
    Trial("cannot be read", "UNREADABLE") { $0.fault = .unreadable },
    Trial("damaged", "DAMAGED") { $0.fault = .damaged },
    Trial("no viewer, and the patient knows") { $0.viewer = .dicomOnlyTold },
    Trial("no viewer, and the patient does not know", "VIEWER_UNTOLD") { $0.viewer = .dicomOnly },
    Trial("nobody opened it", "VIEWER_UNKNOWN") { $0.viewer = nil },
    Trial("passphrase by phone") { $0.passphrase = .phone },
    Trial("passphrase told at the counter") { $0.passphrase = .inPerson },
    Trial("passphrase on the disc's sleeve", "PASSPHRASE_TOGETHER") { $0.passphrase = .together },
    Trial("nobody said how the passphrase goes", "PASSPHRASE_UNKNOWN") { $0.passphrase = nil },
    Trial("nobody said whether it is encrypted", "PASSPHRASE_UNKNOWN") { $0.encrypted = nil },
    Trial("not encrypted, so no passphrase") {
      $0.encrypted = false
      $0.passphrase = nil
    },
    Trial("film has a label and nothing to open") {
      $0.medium = .film
      $0.viewer = nil
      $0.encrypted = nil
      $0.passphrase = nil
    },
    Trial("film with another's label", "LABEL_SWAP") {
      $0.medium = .film
      $0.labelMatches = false
    },
    Trial("a link has no label and no viewer") {
      $0.medium = .link
      $0.labelMatches = nil
      $0.viewer = nil
    },
    Trial("a link whose passphrase goes with it", "PASSPHRASE_TOGETHER") {
      $0.medium = .link
      $0.passphrase = .together
    },
    Trial(
      "nothing was read at all", "LABEL_UNREAD", "VIEWER_UNKNOWN", "PASSPHRASE_UNKNOWN"
    ) { $0 = DiscReading(medium: .disc) },
  ]

  @Test(arguments: readings)
  func `it opens, its label is its own, its passphrase goes another way`(
    trial: Trial<DiscReading>
  ) {
    #expect(trial.codes(of: .readsBack, on: Sample.discReading) == trial.codes)
  }

  static let shelvings: [Trial<Shelving>] = [
    Trial("its label") { _ in },
    Trial("another's", "LABEL_SWAP") { $0.labelMatches = false },
    Trial("unread", "LABEL_UNREAD") { $0.labelMatches = nil },
  ]

  @Test(arguments: shelvings)
  func `the label is read again at the shelf`(trial: Trial<Shelving>) {
    #expect(trial.codes(of: .labelAgrees, on: Sample.shelving) == trial.codes)
  }

  @Test func `a packet waits for a disc that nobody read back`() {
    let packet = with(Sample.packetDiscs) { $0.discs[0].isReadBack = false }

    let codes = Rule<PacketDiscs>.discsReadBack.breaches(packet).map(\.code)

    #expect(codes == ["DISC_NOT_READ_BACK"])
    #expect(Rule<PacketDiscs>.discsReadBack.breaches(Sample.packetDiscs).isEmpty)
  }

  static let faults: [Trial<DiscReading>] = [
    Trial("nothing wrong") { _ in },
    Trial("two patients", "MIXED_DISC") { $0.patients += $0.patients },
    Trial("another patient", "WRONG_PATIENT") { $0.patients[0].nameMatches = false },
    Trial("another's label", "LABEL_SWAP") { $0.labelMatches = false },
    Trial("unreadable, and so nothing was read", "UNREADABLE") {
      $0 = DiscReading(medium: .disc, fault: .unreadable)
    },
    Trial("nothing was read") { $0 = DiscReading(medium: .disc) },
    Trial("the patient is to be told") { $0.viewer = .dicomOnly },
    Trial("the passphrase is to go another way") { $0.passphrase = .together },
    Trial("a study too many, the rest unread", "STUDY_EXTRA") {
      $0 = DiscReading(medium: .disc, missing: [], extra: 1)
    },
  ]

  @Test(arguments: faults)
  func `only what was found wrong spoils a disc`(trial: Trial<DiscReading>) {
    let reading = with(Sample.discReading, trial.change)

    #expect(reading.faults.codes == trial.codes)
    let isFound = Rule<DiscFaults>.failureFound.breaches(reading.faults).isEmpty
    #expect(isFound == !trial.codes.isEmpty)
  }

  @Test func `the counter-examples break their own rules`() {
    #expect(Rule<DiscReading>.readsBack.refuses(itsExampleOn: Sample.discReading))
    #expect(Rule<Shelving>.labelAgrees.refuses(itsExampleOn: Sample.shelving))
    #expect(Rule<PacketDiscs>.discsReadBack.refuses(itsExampleOn: Sample.packetDiscs))
    #expect(Rule<DiscFaults>.failureFound.refuses(itsExampleOn: DiscFaults(codes: ["DAMAGED"])))
  }
}
