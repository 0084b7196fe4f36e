public import DeskCore

/// What was read of a file, counted.
public struct ImportTally: Hashable, Sendable {
  /// A line that could not be read.
  public struct Rejection: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// What is wrong with it.
    public var error: InputError
  }

  /// Rejections that are kept; a file of another kind need not fill the memory with them.
  public static let keptRejections = 1000

  /// Patients that were read, updates and merges included.
  public private(set) var patients = 0
  /// Studies that were read.
  public private(set) var studies = 0
  /// Reports that were read.
  public private(set) var reports = 0
  /// How many things of each name were passed over.
  public private(set) var ignored: [String: Int] = [:]
  /// How many lines could not be read.
  public private(set) var rejected = 0
  /// The first of them.
  public private(set) var rejections: [Rejection] = []

  /// Nothing yet.
  public init() {}

  /// Everything that was looked at.
  public var read: Int {
    patients + studies + reports + ignored.values.reduce(0, +) + rejected
  }

  /// Counts one line.
  public mutating func count(_ line: ImportLine) {
    switch line.record {
    case .patient, .update, .merge: patients += 1
    case .study: studies += 1
    case .report: reports += 1
    case .ignored(let name): ignored[name, default: 0] += 1
    case .rejected(let error):
      rejected += 1
      guard rejections.count < ImportTally.keptRejections else { return }
      rejections.append(Rejection(line: line.number, error: error))
    }
  }
}
