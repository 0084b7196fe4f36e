import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct RequestTableTests {
  @Test func `the table is this one`() {
    #expect(RequestMachine.request.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM                                      ACTION                 TO                BY                                                            RULES
    unlogged                                  log                    logged            front clerk                                                   R-01 R-02 R-05 R-80 R-89 R-97 R-98
    unlogged                                  splitOff               logged            clerk privacy                                                 R-38
    logged needsInfo recalled                 attach                 (stays)           front clerk
    logged                                    merge                  merged            clerk                                                         R-00
    logged                                    redirect               redirected        front                                                         R-80 R-89 R-97 R-98
    logged needsInfo                          convert                needsInfo         clerk                                                         R-39
    logged                                    validate               validated         clerk                                                         R-51 R-30 R-13 R-10 R-11 R-12 R-16 R-18 R-19 R-14 R-15 R-17 R-26 R-40 R-41 R-42 R-45 R-85 R-39 R-43
    logged                                    failValidation         needsInfo         clerk                                                         refused: validate
    needsInfo                                 cure                   validated         clerk                                                         R-51 R-30 R-13 R-10 R-11 R-12 R-16 R-18 R-19 R-14 R-15 R-17 R-26 R-40 R-41 R-42 R-45 R-85 R-39 R-43
    needsInfo                                 closeIncomplete        closedIncomplete  clerk                                                         R-31
    logged needsInfo validated inWork pended  agreeFormat            (stays)           front clerk
    logged needsInfo validated inWork pended  split                  (stays)           clerk privacy                                                 R-38
    validated                                 assign                 inWork            clerk imaging supervisor
    logged needsInfo inWork pended packed     assign                 (stays)           clerk imaging supervisor
    validated inWork                          pend                   pended            clerk imaging
    validated inWork pended                   askAgain               needsInfo         clerk
    pended                                    resume                 inWork            clerk imaging
    inWork                                    pack                   packed            clerk imaging                                                 R-13 R-14 R-15 R-16 R-17 R-20 R-26 R-40 R-41 R-42 R-45 R-85 R-60 R-63 R-43 R-79 R-21 R-22 R-23 R-62 R-61 R-96 R-34 R-66 R-67 R-68 R-69
    inWork                                    packUnderLaw           packed            privacy                                                       R-63 R-65 R-60 R-79 R-21 R-22 R-23 R-62 R-61 R-96
    packed                                    passCheck              ready             clerk imaging                                                 R-06 R-71 R-72 R-74
    packed                                    passToSend             sendable          clerk imaging                                                 R-06 R-71 R-72 R-74
    packed                                    failCheck              inWork            clerk imaging                                                 R-06
    ready                                     notify                 (stays)           clerk system
    ready                                     transfer               (stays)           front clerk                                                   R-55
    ready                                     handOver               released          front                                                         R-46 R-13 R-14 R-15 R-16 R-17 R-20 R-26 R-40 R-41 R-42 R-45 R-85 R-60 R-63 R-43 R-79
    ready                                     handOverPart           (stays)           front                                                         R-46 R-13 R-14 R-15 R-16 R-17 R-20 R-26 R-40 R-41 R-42 R-45 R-85 R-60 R-63 R-43 R-79
    ready                                     closeUnclaimed         closedUnclaimed   clerk system                                                  R-57
    sendable                                  send                   released          clerk                                                         R-53 R-13 R-14 R-15 R-16 R-17 R-20 R-26 R-40 R-41 R-42 R-45 R-85 R-60 R-63 R-43 R-79
    sendable                                  sendUnderLaw           released          privacy                                                       R-63 R-65 R-60 R-79 R-61
    packed ready sendable                     recall                 recalled          front clerk privacy system
    recalled                                  destroy                closedRecalled    clerk imaging
    recalled                                  rework                 validated         clerk                                                         R-51 R-30 R-13 R-10 R-11 R-12 R-16 R-18 R-19 R-14 R-15 R-17 R-26 R-40 R-41 R-42 R-45 R-85 R-39 R-43
    released                                  misrelease             (stays)           front clerk imaging supervisor privacy dataIntegrity auditor
    any open stage                            extend                 (stays)           supervisor                                                    R-31
    any open stage                            deny                   denied            privacy                                                       R-35 R-36 R-37 R-38
    any open stage                            declineRepresentative  (stays)           privacy                                                       R-43
    any open stage                            mark                   (stays)           system
    denied                                    askReview              (stays)           front clerk privacy                                           R-36
    denied                                    upholdDenial           (stays)           privacy                                                       R-36
    denied                                    overturnDenial         logged            privacy                                                       R-36
    any open stage                            cancel                 cancelled         front clerk                                                   R-46

    """
}
