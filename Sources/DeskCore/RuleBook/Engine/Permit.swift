/// Leave to make one move of one subject, once.
///
/// Only this module can make a permit and only a store can spend it; the compiler refuses a forged
/// one and a second use. It carries the subject's version, so it is good for the row that was read
/// and no other.
public struct Permit<Stage: StageName, Action: ActionName>: ~Copyable {
  let write: StageWrite

  init(write: StageWrite) { self.write = write }
}

/// The permits of one act, which may move several subjects: all are spent, or none.
public struct Permits: ~Copyable {
  private var writes: [StageWrite] = []

  /// No permit yet.
  public init() {}

  /// Takes one more permit into the act.
  public mutating func take<Stage, Action>(_ permit: consuming Permit<Stage, Action>) {
    writes.append(permit.write)
  }

  /// Takes another act's permits into this one.
  public mutating func take(all other: consuming Permits) { writes += other.spend() }

  /// The first stage that would be written.
  var first: StageWrite? { writes.first }

  /// Gives the stage writes up, once.
  public consuming func spend() -> [StageWrite] { writes }
}

/// One stage to write, as a permit allows it; only a permit holds one.
public struct StageWrite: Hashable, Sendable {
  /// The machine that moved, such as `request`.
  public let machine: String
  /// The action that was allowed.
  public let action: String
  /// The subject's number, such as `RQ-20418`.
  public let subject: String
  /// The version of the row that was read; the write finds that row or nothing.
  public let version: Int
  /// The stage that it leaves.
  public let from: String
  /// The stage that it enters.
  public let to: String
  /// The version of the policy that spoke.
  public let policyVersion: Int
}

/// A subject as it stands: its number, its version, its stage.
public struct Standing<Stage: StageName>: Hashable, Sendable {
  /// The subject's number.
  public let id: String
  /// Counts the row's changes, from 0.
  public let version: Int
  /// Where it stands.
  public let stage: Stage

  /// A subject as a store read it.
  public init(id: String, version: Int, stage: Stage) {
    self.id = id
    self.version = version
    self.stage = stage
  }
}
