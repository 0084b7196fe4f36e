extension FeeFacts {
  /// What a request and its packet tell of the fee.
  ///
  /// The purpose, whether the records are held electronically, an agreed summary and the costs are
  /// not in them: whoever proposes the fee states those. Images of which the request does not say
  /// that a mammogram is among them leave that open too.
  public init(_ request: Request, items: [PackedItem], at site: Site, on day: Day) {
    self.init(
      track: request.track, practice: site.practice, state: site.state, day: day,
      delivery: request.delivery, inspection: request.delivery == .inspection)
    pages = Self.count(items, on: .paper)
    films = Self.count(items, on: .film)
    electronic = items.contains { [.disc, .link, .portal].contains($0.medium) }
    let hasImages = items.contains { $0.type == .images }
    mammogram = request.mammogram ? .among : hasImages ? nil : MammogramShare.none
  }
  /// Items with more than a million pages are a typing error, and are counted as a million.
  private static func count(_ items: [PackedItem], on medium: Medium) -> Int {
    items.filter { $0.medium == medium }.map { min(max(0, $0.count), 1_000_000) }.reduce(0, +)
  }
}
