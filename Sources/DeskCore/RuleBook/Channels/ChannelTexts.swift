extension RuleBook {
  /// The rules of the ways in, of a look at the record, and of the portal.
  static let channelTexts: [RuleText] = [.byPhone, .inspectionBooked, .portalElsewhere]
}
