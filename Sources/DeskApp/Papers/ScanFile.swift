import DeskCore
import DeskStore
import Foundation

/// A file as it was read: its bytes, what they are, and the name that they came under.
struct ScanFile {
  let name: String
  let bytes: [UInt8]
  let stamp: PaperStamp

  /// Reads a file; throws the error of `field` for one that is not filed, and says what is.
  ///
  /// What a file is, is told from its bytes. A link is followed only where a person typed its path.
  init(
    _ path: String, field: String, limit megabytes: Int, followsLinks: Bool = true
  ) throws {
    name = (path as NSString).lastPathComponent
    let limit = megabytes * 1_000_000
    let accepts = "a PDF, PNG or TIFF of at most \(megabytes) MB"
    do {
      bytes = try FileAccess.bytes(of: path, limit: limit + 1, followsLinks: followsLinks)
    } catch let problem as FileProblem {
      throw InputError(
        field: field, says: "\(name) cannot be read: \(problem.why)", accepts: accepts)
    }
    guard bytes.count <= limit else {
      throw InputError(field: field, says: "\(name) is too large", accepts: accepts)
    }
    guard let stamp = PaperFolder.stamp(bytes) else {
      throw InputError(
        field: field, says: "\(name): its bytes are of no kind that is filed", accepts: accepts)
    }
    self.stamp = stamp
  }

  /// The facts of the act that files it.
  var facts: Facts {
    [
      "hash": .text(stamp.hash), "kind": .text(stamp.kind.rawValue), "size": .number(stamp.size),
      "name": .text(String(name.suffix(400))),
    ]
  }

  /// The path that somebody typed: `~` is the home folder, a bare name lies in the current one.
  static func path(typed: String, environment: [String: String]) -> String {
    let home = environment["HOME"] ?? NSHomeDirectory()
    if typed == "~" { return home }
    return typed.hasPrefix("~/") ? home + typed.dropFirst() : typed
  }
}

/// Scans whose bytes are on the disk before the act that brings them, and have no name until it is
/// done.
struct HeldScans {
  let scans: [ScanFile]
  private let folder: PaperFolder
  private var drafts: [String: PaperFolder.Draft] = [:]

  /// Puts the bytes of scans on the disk; throws a `StoreError` when it does not take them.
  init(_ scans: [ScanFile], in folder: PaperFolder) throws {
    self.scans = scans
    self.folder = folder
    do {
      for scan in scans where drafts[scan.stamp.hash] == nil {
        drafts[scan.stamp.hash] = try folder.draft(scan.bytes, as: scan.stamp)
      }
    } catch {
      discard()
      throw error
    }
  }

  /// Gives a scan's bytes their name, so that an entry may speak of them.
  func settle(_ scan: ScanFile) throws {
    if let draft = drafts[scan.stamp.hash] { try folder.settle(draft) }
  }

  /// Takes away what was given no name.
  func discard() {
    for draft in drafts.values { folder.discard(draft) }
  }
}
