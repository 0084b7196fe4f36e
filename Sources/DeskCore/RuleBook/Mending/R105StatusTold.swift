extension RuleText {
  static let statusTold = RuleText(
    .r105,
    says: "How a request stands is told to its patient or to whoever made it, and to nobody else.",
    source: "[HOUSE]; 45 CFR 164.514(h)(1)",
    cure: "Ask in what part they call, and for the name under which the request was made.",
    aloud: "I cannot tell you about this on the phone. Please come in, or write to us.",
    otherwise: .refuse)
}

extension Rule where Noun == StatusCall {
  /// A line about a request is a line about a patient.
  static let statusTold: Self = Rule(
    .statusTold, missing: "CALLER_UNKNOWN", breaks: { $0.part = nil }
  ) { call in
    switch call.part {
    case nil:
      [
        Gap(
          "CALLER_UNKNOWN", says: "Nobody asked the caller in what part they call.",
          cure: "Ask whether they are the patient, or the one who made the request.",
          aloud: "May I ask who is calling?")
      ]
    case .patient:
      call.patientDied
        ? [Gap("CALLER_NOT_PATIENT", says: "The chart says that the patient has died.")] : []
    case .requester: requesterGaps(call)
    }
  }

  private static func requesterGaps(_ call: StatusCall) -> [Gap] {
    guard call.isRequester else {
      return [Gap("CALLER_NOT_REQUESTER", says: "The caller is not the one who made the request.")]
    }
    guard call.isDeclined else { return [] }
    return [
      Gap(
        "CALLER_DECLINED", says: "The privacy officer declined the caller as the representative.",
        cure: "Pass the call to the privacy office.")
    ]
  }
}
