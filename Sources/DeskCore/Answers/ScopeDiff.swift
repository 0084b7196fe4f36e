/// What was asked, what a paper authorises and what is packed, side by side on each axis.
public struct ScopeDiff: Hashable, Sendable {
  /// The four axes that are compared.
  public enum Axis: String, CaseIterable, Hashable, Sendable {
    /// Record types.
    case types
    /// Days of service.
    case dates
    /// What it is on.
    case media
    /// Categories that need to be selected.
    case sensitive
  }

  /// One axis.
  public struct Line: Hashable, Sendable {
    /// The axis.
    public let axis: Axis
    /// What was asked for.
    public let asked: [String]
    /// What the paper authorises; nil where no paper limits it on this axis.
    public let authorised: [String]?
    /// What is packed and has not left; nil before anything is.
    public let packed: [String]?
    /// What is asked or packed and not authorised.
    public let beyond: [String]
    /// What is packed and was not asked for.
    public let unasked: [String]
    /// What was asked and may go, and is not packed.
    public let missing: [String]

    /// Whether nothing differs.
    public var agrees: Bool { beyond.isEmpty && unasked.isEmpty && missing.isEmpty }
  }

  /// The lines, in order of the axes.
  public let lines: [Line]

  /// Whether nothing differs on any axis.
  public var agrees: Bool { lines.allSatisfy(\.agrees) }

  /// A request beside the paper that it rests on, where its track has one.
  ///
  /// Nothing limits the patient's own access; what the law asks for is what was written down as
  /// wanted; without its paper nothing is authorised. Advice for the eye: decide.
  public init(_ request: Request, paper: Document?) {
    let none = Scope(patient: request.patient, custodian: "", recipient: "")
    switch request.track {
    case .access: self.init(request, authorised: nil)
    case .legal: self.init(request, authorised: request.wanted)
    default: self.init(request, authorised: paper?.form.scope ?? none)
    }
  }

  init(_ request: Request, authorised: Scope?) {
    let items = request.items.filter { !$0.released }
    let packed = items.isEmpty ? nil : items
    let wanted = request.wanted
    let media = authorised.flatMap { $0.media.isEmpty ? nil : $0.media }
    lines = [
      Line(.types, wanted.types, authorised?.types, packed.map { Set($0.map(\.type)) }),
      Line(dates: wanted.dates, authorised?.dates, packed.map { $0.map(\.on) }),
      Line(.media, wanted.media, media, packed.map { Set($0.map(\.medium)) }),
      Line(
        .sensitive, wanted.sensitive, authorised?.sensitive,
        packed.map { Set($0.flatMap { $0.sensitive ?? [] }) }),
    ]
  }
}

extension ScopeDiff.Line {
  /// An axis of words.
  fileprivate init<Word: RawRepresentable<String> & Comparable & Hashable>(
    _ axis: ScopeDiff.Axis, _ asked: Set<Word>, _ authorised: Set<Word>?, _ packed: Set<Word>?
  ) {
    let allowed = authorised.map { asked.intersection($0) } ?? asked
    self.init(
      axis: axis, asked: words(asked), authorised: authorised.map { words($0) },
      packed: packed.map { words($0) },
      beyond: words(authorised.map { asked.union(packed ?? []).subtracting($0) } ?? []),
      unasked: words(packed?.subtracting(asked) ?? []),
      missing: words(packed.map { allowed.subtracting($0) } ?? []))
  }

  /// The axis of days: a day beyond the paper, a day nobody asked for, an item without its day.
  fileprivate init(dates asked: DateRange, _ authorised: DateRange?, _ packed: [Day?]?) {
    let days = Set((packed ?? []).compactMap(\.self)).sorted()
    let ranges = authorised.map { $0.contains(asked) ? [] : [asked.words] } ?? []
    let outside = days.filter { day in authorised.map { !$0.holds(day) } ?? false }
    let undated = packed?.contains { $0 == nil } == true && authorised?.isLimited == true
    self.init(
      axis: .dates, asked: [asked.words], authorised: authorised.map { [$0.words] },
      packed: packed.map { _ in days.map(\.description) },
      beyond: ranges + outside.map(\.description) + (undated ? ["no day"] : []),
      unasked: days.filter { !asked.holds($0) }.map(\.description), missing: [])
  }
}

private func words<Word: RawRepresentable<String> & Comparable>(_ set: Set<Word>) -> [String] {
  set.sorted().map(\.rawValue)
}

extension DateRange {
  /// `2024-01-01 to 2026-03-16`, `from 2024-01-01`, `until 2026-03-16`, `any day`.
  public var words: String {
    switch (from, to) {
    case (let from?, let to?): "\(from) to \(to)"
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): "any day"
    }
  }

  fileprivate var isLimited: Bool { from != nil || to != nil }

  fileprivate func holds(_ day: Day) -> Bool { contains(DateRange(from: day, to: day)) }
}
