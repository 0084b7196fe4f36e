extension RuleText {
  static let somethingLeft = RuleText(
    .r91, says: "A misrelease is reported of what left.",
    source: "45 CFR 164.402, 164.404, 164.408",
    cure: "Open an incident without a request, or set the packet aside.", otherwise: .refuse)
}

/// How often something left under a request.
public struct Gone: Hashable, Sendable, Codable {
  /// The releases.
  public var times: Int

  /// Some releases.
  public init(times: Int) { self.times = times }
}

extension Rule where Noun == Gone {
  /// A part that left is enough, whatever became of the rest.
  static let somethingLeft: Self = Rule(
    .somethingLeft, missing: "NOTHING_LEFT", breaks: { $0.times = 0 }
  ) { gone in
    gone.times > 0 ? [] : [Gap("NOTHING_LEFT", says: "Nothing has left under this request.")]
  }
}
