@testable import DeskCore

extension StageWrite {
  /// What a permit gives up; in tests only, where the core's initialiser can be reached.
  static func allowed(
    _ machine: String, _ action: String, _ subject: String, _ version: Int, _ from: String,
    _ to: String
  ) -> StageWrite {
    StageWrite(
      machine: machine, action: action, subject: subject, version: version, from: from, to: to,
      policyVersion: 1)
  }
}

extension Day {
  /// The day on which the tests take place.
  static let today = Day(number: 20_528)
}

extension Patient {
  static func sample(
    _ mrn: String, _ family: String, _ given: String, born: Day? = Day(number: 5000),
    phone: String = ""
  ) -> Patient {
    Patient(
      mrn: mrn, name: PersonName(family: family, given: given), bornOn: born, phone: phone)
  }
}

extension Request {
  static func sample(
    _ id: String, of patient: String = "M1", stage: RequestStage = .logged, actBy: Day = .today,
    received: Day = .today, neededBy: Day? = nil
  ) -> Request {
    var clocks = Clocks(
      computed: received, promise: received + 14, governing: actBy, by: .hipaa, actBy: actBy)
    clocks.hipaa = actBy
    var request = Request(
      id: id, patient: patient, kind: .ownRecords, matchedBy: [.mrn, .bornOn], site: "STP",
      received: Receipt(
        at: Instant(milliseconds: 1), site: "STP", day: received, channel: .counter),
      inWriting: true, signed: true, requester: Requester(relation: .patient),
      wanted: Scope(patient: patient, custodian: "St. Paul Radiology", recipient: "self"),
      purpose: "", delivery: .pickup, destination: Address(), mammogram: false,
      neededBy: neededBy, note: "", basis: "", authorityPaper: "", assignee: "", hold: "",
      items: [], packedBy: "", bin: "", heldAt: "", notices: 0, mergedInto: "", clocks: clocks)
    request.stage = stage
    request.wanted.types = [.images]
    return request
  }
}
