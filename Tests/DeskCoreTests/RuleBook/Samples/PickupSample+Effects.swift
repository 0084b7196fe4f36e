@testable import DeskCore

extension PickupSample {
  /// The rules that have nothing to say about this visitor: their counter-examples change nothing.
  var quiet: Set<RuleID> {
    switch self {
    case .patient: papers.union(representing).union([.r47, .r49])
    case .byFallback: papers.union(representing).union([.r47, .r48])
    case .parent: papers.union([.r47, .r49])
    case .widow: papers.union([.r41, .r42, .r47, .r49])
    case .bearer: papers.union(representing).union([.r49])
    case .recipient: representing.union([.r15, .r47, .r49])
    case .consent: representing.union([.r16, .r47, .r49])
    }
  }

  private var papers: Set<RuleID> { [.r13, .r14, .r15, .r16, .r17] }
  private var representing: Set<RuleID> { [.r40, .r41, .r42, .r43] }

  /// What each counter-example breaks, where it is not its own rule alone.
  var effects: [RuleID: Set<RuleID>] {
    var effects = Dictionary(uniqueKeysWithValues: quiet.map { ($0, Set<RuleID>()) })
    // A consent recorded as expired is told by the consent's own rule.
    if self == .consent { effects[.r14] = [.r15] }
    return effects
  }

  /// After a death R-45 speaks for R-42, and no adult has a minor's private services.
  var silences: [RuleID: Set<RuleID>] {
    self == .parent ? [.r45: [.r42], .r42: [.r41]] : [:]
  }
}

extension RequestSample {
  /// The rules that have nothing to say about this request.
  var quiet: Set<RuleID> {
    let form: Set<RuleID> = [.r10, .r11, .r12, .r16, .r18, .r19]
    let paper: Set<RuleID> = [.r13, .r14, .r15, .r17]
    let representing: Set<RuleID> = [.r40, .r41, .r42, .r43]
    return switch self {
    case .own: form.union(paper).union(representing)
    case .byParent: form.union(paper)
    case .authorized: representing.union([.r15])
    case .consented: representing.union(form).subtracting([.r11])
    }
  }

  /// What each counter-example breaks, where it is not its own rule alone.
  func effects(for action: RequestAction) -> [RuleID: Set<RuleID>] {
    var effects = Dictionary(uniqueKeysWithValues: quiet.map { ($0, Set<RuleID>()) })
    if action == .declineRepresentative { effects[.r43] = nil }
    if self == .consented { effects[.r14] = [.r15] }
    // What no consent covers, no form selects either.
    effects[.r22] = [.r22, .r62]
    return effects
  }

  /// After a death R-45 speaks for R-42, and no adult has a minor's private services.
  ///
  /// A matter belongs to one office, a denial has one ground and a packet one fee, so the later word
  /// silences.
  var silences: [RuleID: Set<RuleID>] {
    var silences: [RuleID: Set<RuleID>] = [
      .r36: [.r35], .r37: [.r35, .r36], .r89: [.r80], .r97: [.r80, .r89],
      .r98: [.r80, .r89, .r97], .r108: [.r80, .r89, .r97, .r98], .r67: [.r66], .r68: [.r66, .r67],
      .r69: [.r66, .r67, .r68],
    ]
    guard self == .byParent else { return silences }
    silences[.r45] = [.r42]
    silences[.r42] = [.r41]
    return silences
  }
}
