import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct PickupTableTests {
  @Test func `the table is this one`() {
    #expect(PickupMachine.pickup.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM              ACTION                TO          BY             RULES
    away              arrive                waiting     front          R-04
    waiting           call                  atCounter   front
    atCounter         claimRole             roleSet     front          R-63
    roleSet           identify              (stays)     front          R-92
    roleSet           showID                identified  front          R-48 R-50 R-51 R-92
    roleSet           showFallback          identified  front          R-49 R-50 R-51 R-92
    roleSet           failID                held        front          refused: showID showFallback
    identified        verifyPatient         verified    front          R-46 R-45
    identified        verifyRepresentative  verified    front privacy  R-46 R-40 R-41 R-42 R-43 R-45
    identified        verifyNote            verified    front          R-46 R-26 R-47 R-20
    identified        verifyRecipient       verified    front          R-46 R-26 R-13 R-14 R-15 R-16 R-17 R-20
    identified        turnAway              refused     front privacy  refused: verifyPatient verifyRepresentative verifyNote verifyRecipient
    verified cleared  scanItem              (stays)     front          R-94
    verified cleared  recheck               cleared     front          R-04 R-55 R-63 R-46 R-95 R-48 R-49 R-50 R-51 R-92 R-13 R-14 R-15 R-16 R-17 R-20 R-26 R-47 R-40 R-41 R-42 R-43 R-45 R-60 R-107
    verified cleared  refuseRecheck         refused     front          refused: recheck
    verified cleared  verifyAgain           atCounter   front          R-107
    cleared           handOver              done        front          R-04 R-55 R-63 R-46 R-95 R-48 R-49 R-50 R-51 R-92 R-13 R-14 R-15 R-16 R-17 R-20 R-26 R-47 R-40 R-41 R-42 R-43 R-45 R-60 R-93 R-94 R-56 R-107
    cleared           beginInspection       (stays)     front          R-04 R-55 R-63 R-46 R-95 R-48 R-49 R-50 R-51 R-92 R-13 R-14 R-15 R-16 R-17 R-20 R-26 R-47 R-40 R-41 R-42 R-43 R-45 R-60 R-93 R-94 R-107
    cleared           endInspection         abandoned   front          R-107
    any open stage    leave                 abandoned   front          R-107
    any open stage    undo                  (stays)     front          R-104
    atCounter         backToWaiting         waiting     front          R-104
    roleSet           backToCounter         atCounter   front          R-104

    """
}
