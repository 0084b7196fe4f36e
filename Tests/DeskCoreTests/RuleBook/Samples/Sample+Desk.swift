@testable import DeskCore

extension Sample {
  /// A paper that mkl saw and checks.
  static let sight = PaperSight(seenBy: ["mkl"], checker: "mkl")
  /// A paper in hand.
  static let glance = PaperLook(inHand: true)
  /// Two hours on paper, over since an hour.
  static let downtime = DowntimeSpan(
    from: now.adding(seconds: -3 * 3600), until: now.adding(seconds: -3600), now: now)
  /// Done in the middle of it.
  static let lateEntry = LateEntry(
    downtime: "DT-10001", at: now.adding(seconds: -2 * 3600), by: "jdo", isKnown: true,
    span: downtime)

  static let paperEvidence = with(PaperEvidence()) { $0.viewer = PaperViewer(isAllowed: true) }
  static let deskEvidence = with(DeskEvidence()) {
    $0.downtime = downtime
    $0.later = lateEntry
  }
}
