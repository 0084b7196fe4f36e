import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct AmendmentTableTests {
  @Test func `the table is this one`() {
    #expect(AmendmentMachine.amendment.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM                                                                 ACTION          TO                     BY                              RULES
    unreceived                                                           receive         queued                 front clerk privacy             R-02 R-05 R-106 R-75
    unreceived                                                           receiveOutside  accepted               front clerk privacy             R-02 R-05 R-79
    queued                                                               start           inReview               clerk privacy                   R-80 R-40 R-42 R-43 R-45
    queued inReview                                                      needInfo        waitingForInformation  clerk privacy                   R-80
    waitingForInformation                                                infoCame        inReview               clerk privacy                   R-80 R-40 R-42 R-43 R-45
    inReview                                                             accept          accepted               privacy                         R-40 R-42 R-43 R-45
    inReview                                                             acceptPart      partialAccept          privacy                         R-40 R-42 R-43 R-45 R-76 R-78
    inReview                                                             deny            denied                 privacy                         R-76 R-78
    accepted partialAccept                                               link            amendmentCompleted     clerk privacy                   R-77
    disagreementLogged                                                   link            (stays)                clerk privacy                   R-77
    amendmentCompleted                                                   inform          completed              clerk privacy                   R-77
    amendmentCompleted                                                   informOfPart    denied                 clerk privacy                   R-77
    disagreementLogged                                                   inform          (stays)                clerk privacy                   R-77
    partialAccept amendmentCompleted denied                              disagree        disagreementLogged     clerk privacy                   R-79
    disagreementLogged                                                   rebut           completed              privacy                         R-77 R-79
    disagreementLogged                                                   noRebut         completed              privacy                         R-77
    denied                                                               attachRequest   completed              clerk privacy                   R-79
    queued inReview waitingForInformation                                extend          (stays)                supervisor                      R-75
    queued inReview waitingForInformation accepted partialAccept denied  withdraw        withdrawn              front clerk privacy             R-46
    any open stage                                                       undo            (stays)                front clerk supervisor privacy  R-104
    inReview                                                             backToQueue     queued                 clerk privacy                   R-104
    inReview                                                             backToWaiting   waitingForInformation  clerk privacy                   R-104
    accepted                                                             backToReview    inReview               privacy                         R-104

    """
}
