public import DeskCore

/// Why the store could not do what it was asked; one plain sentence each, with the path.
///
/// None of these is a rule's "no": that is a `Refusal`, and it is journalled.
public indirect enum StoreError: Error, Hashable, Sendable {
  /// There is no database.
  case missing(path: String)
  /// There is one already where a new one should be.
  case exists(path: String)
  /// The file is no database of this program; nothing was written to it.
  case foreign(path: String, why: String)
  /// A newer program made it.
  case newer(path: String, found: Int, known: Int)
  /// It lies on a network file system.
  case networkFileSystem(path: String, kind: String)
  /// It cannot be opened.
  case unopenable(path: String, why: String)
  /// A setting that safety rests on did not take.
  case setting(path: String, name: String, found: String, wanted: String)
  /// The file was moved, deleted or replaced while it was open.
  case moved(path: String)
  /// Another desk is saving; `holder` says which, or is empty.
  case busy(path: String, holder: String)
  /// The disk is full.
  case full(path: String)
  /// Nothing can be written there.
  case readOnly(path: String)
  /// The file is damaged.
  case corrupt(path: String)
  /// The operating system failed to read or write.
  case inputOutput(path: String, code: Int)
  /// The statement failed in a way that only a mistake in this program explains.
  case statement(path: String, code: Int, says: String)
  /// The end of the transaction failed; whether it was kept is not known yet.
  case commitFailed(because: StoreError)
  /// It could not be found out whether the command was kept.
  case unknown(path: String, command: String)
  /// The journal's key is missing or is not a key.
  case key(path: String, why: String)
  /// A row holds what this program cannot read.
  case unreadable(path: String, row: String, why: String)
  /// Another desk was first; nothing was written.
  case overtaken(subject: String, Outcome.Overtaken)
  /// A fact writes a stage that no permit allows; nothing was written.
  case unpermitted(subject: String)
  /// The store is closed.
  case closed(path: String)
}

extension StoreError: CustomStringConvertible {
  /// One plain sentence.
  public var description: String {
    switch self {
    case .missing(let path): "There is no database at \(path)."
    case .exists(let path): "There is a database at \(path) already."
    case .foreign(let path, let why): "\(path) is not a RecordsDesk database: \(why)."
    case .newer(let path, let found, let known):
      "\(path) was made by a newer program (schema \(found)); this one knows schema \(known)."
    case .networkFileSystem(let path, let kind):
      "\(path) lies on a network file system (\(kind)), where a database is not safe."
    case .unopenable(let path, let why): "\(path) cannot be opened: \(why)."
    case .setting(let path, let name, let found, let wanted):
      "\(path) is refused: the setting \(name) reads \(found) and has to be \(wanted)."
    case .moved(let path):
      "\(path) was moved, deleted or replaced while it was open; nothing was saved."
    case .busy(let path, let holder):
      "Another desk\(holder.isEmpty ? "" : " (\(holder))") is saving to \(path); try again."
    case .full(let path):
      "The disk that holds \(path) is full; this was not saved, nothing is lost."
    case .readOnly(let path): "\(path) cannot be written to; it can only be looked at."
    case .corrupt(let path): "\(path) is damaged; restore the last backup."
    default: otherDescription
    }
  }

  private var otherDescription: String {
    switch self {
    case .inputOutput(let path, let code):
      "The operating system failed to read or write \(path) (SQLite \(code))."
    case .statement(let path, let code, let says): "\(path) refused a statement (\(code)): \(says)."
    case .commitFailed(let cause): "It is not known whether this was saved. \(cause)"
    case .unknown(let path, let command):
      "It is not known whether \(command) was saved in \(path); look before doing it again."
    case .key(let path, let why): "The journal's key \(path) \(why)."
    case .unreadable(let path, let row, let why): "\(row) in \(path) cannot be read: \(why)."
    case .overtaken(let subject, let first):
      "Another desk was first: \(first.by.isEmpty ? "somebody" : first.by) changed "
        + "\(subject) at \(first.at); it is now \(first.stage)."
    case .unpermitted(let subject): "Nothing allows a new stage of \(subject); nothing was saved."
    case .closed(let path): "\(path) is closed."
    default: ""
    }
  }
}
