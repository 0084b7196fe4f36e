extension RuleText {
  static let byPhone = RuleText(
    .r106,
    says: "By telephone, in hours, only what needs no writing is arranged: pickup, or mail to the "
      + "billing address.",
    source: "SPR (requests by telephone); R-53",
    cure: "Ask for it in writing, or arrange a pickup or mail to the billing address in hours.",
    aloud: "I can arrange a pickup, or mail to your billing address. The rest I need in writing.",
    otherwise: .refuse)
}

extension Rule where Noun == ChannelClaim {
  /// A voice is no signature, and nobody answers it after hours.
  static let byPhone: Self = Rule(
    .byPhone, missing: "CHANNEL_UNKNOWN",
    breaks: {
      $0.channel = .phone
      $0.wasOpen = false
    }
  ) { claim in
    guard claim.channel == .phone else { return [] }
    return hours(claim) + writing(claim) + arranged(claim)
  }

  private static func hours(_ claim: ChannelClaim) -> [Gap] {
    guard claim.wasOpen != true else { return [] }
    let says =
      claim.wasOpen == nil
      ? "It is not known whether the desk was open when the call came."
      : "The desk was closed when the call came."
    return [
      Gap(
        "PHONE_CLOSED", says: says,
        cure: "Enter the minute of a call that was answered in the site's hours.",
        aloud: "We take telephone requests in our hours.")
    ]
  }

  private static func writing(_ claim: ChannelClaim) -> [Gap] {
    guard claim.inWriting else { return [] }
    return [
      Gap(
        "PHONE_NOT_WRITING", says: "What was said on the telephone is not in writing.",
        cure: "Enter the way by which the writing came, or say that it is not in writing.")
    ]
  }

  private static func arranged(_ claim: ChannelClaim) -> [Gap] {
    guard let kind = claim.kind else { return [] }
    guard !ChannelClaim.inWritingOnly.contains(kind) else {
      return [
        Gap(
          "PHONE_NEEDS_WRITING", says: "\(kind.words) is not taken by telephone.",
          cure: "Ask for it in writing, by fax, mail, e-mail, portal or at the counter.",
          aloud: "I need that in writing. I can tell you where to send it.")
      ]
    }
    guard kind == .ownRecords, !claim.staysHome else { return [] }
    return [
      Gap(
        "PHONE_DELIVERY",
        says: "Only a pickup, or mail to the billing address, is arranged by telephone.",
        cure: "Arrange one of these, or ask for the other way in writing.")
    ]
  }
}
