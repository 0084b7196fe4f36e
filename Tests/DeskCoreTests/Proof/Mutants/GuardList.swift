/// Which action leads where and asks which rules, by hand from the pages of the rule book.
///
/// One line a row: the action, the stages that it leaves, the stage that it enters (`=` stays), and
/// after the bar every rule that it asks, once for each thing asked under that number; a failure's
/// row names the actions that it refutes with a minus. Never printed from the tables: whoever adds
/// a row writes its line here as well. `open` is every stage between the start and the ends.
enum GuardList {
  static let all: [String: String] = [
    "request": request, "pickup": pickup, "authorization": authorization, "imaging": imaging,
    "amendment": amendment, "death": death, "adoption": adoption, "accounting": accounting,
    "incident": incident, "nearMiss": nearMiss, "patient": patient, "person": person,
    "policy": policy, "paper": paper, "desk": desk,
  ]

  /// The stages between the start and the ends.
  static let open: [String: String] = [
    "request": "logged needsInfo validated inWork pended packed ready sendable recalled",
    "pickup": "waiting atCounter roleSet identified verified cleared",
    "death": "received incomplete complete verified",
  ]

  // What is asked of every request in order, and of everything that leaves.
  private static let inOrder =
    "R-51 R-30 R-13 R-10 R-11 R-12 R-16 R-18 R-19 R-14 R-15 R-17 R-26 R-40 R-41 R-42 R-45 R-85 "
    + "R-39 R-43"
  private static let leaves =
    "R-13 R-14 R-15 R-16 R-17 R-20 R-26 R-40 R-41 R-42 R-45 R-85 R-60 R-63 R-43 R-79"
  private static let contents = "R-21 R-22 R-23 R-62 R-61 R-96"
  private static let law = "R-63 R-65 R-20 R-60 R-79"
  private static let elsewhere = "R-80 R-89 R-97 R-98 R-108"
  private static let atHandOver =
    "R-04 R-55 R-63 R-46 R-95 R-48 R-49 R-50 R-51 R-92 R-13 R-15 R-14 R-16 R-17 R-20 R-26 R-47 "
    + "R-40 R-41 R-42 R-43 R-45 R-60"

  private static let request = """
    log: unlogged > logged | R-01 R-02 R-05 R-106 R-107 \(elsewhere)
    noteRedirect: unlogged > = | \(elsewhere)
    splitOff: unlogged > logged | R-38
    attach: logged needsInfo recalled > = | R-107
    merge: logged > merged | R-00
    redirect: logged > redirected | \(elsewhere)
    convert: logged needsInfo > needsInfo | R-39
    validate: logged > validated | \(inOrder)
    failValidation: logged > needsInfo | -validate
    cure: needsInfo > validated | \(inOrder)
    closeIncomplete: needsInfo > closedIncomplete | R-31
    agreeFormat: logged needsInfo validated inWork pended > = |
    split: logged needsInfo validated inWork pended > = | R-38
    assign: validated > inWork | R-112
    assign: logged needsInfo inWork pended packed > = | R-112
    pend: validated inWork > pended |
    askAgain: validated inWork pended > needsInfo |
    resume: pended > inWork | R-111
    pack: inWork > packed | \(leaves) \(contents) R-34 R-66 R-67 R-68 R-69
    packUnderLaw: inWork > packed | \(law) \(contents)
    passCheck: packed > ready | R-06 R-71 R-72 R-74
    passToSend: packed > sendable | R-06 R-71 R-72 R-74
    failCheck: packed > inWork | R-06
    notify: ready > = | R-55
    transfer: ready > = | R-55 R-55
    receive: ready recalled > = | R-55
    collect: open > = |
    handOver: ready > released | R-46 \(leaves)
    handOverPart: ready > = | R-46 \(leaves)
    closeUnclaimed: ready > closedUnclaimed | R-57 R-55
    send: sendable > released | R-53 \(leaves)
    sendUnderLaw: sendable > released | R-53 \(law) R-61
    recall: packed ready sendable > recalled |
    destroy: recalled > closedRecalled | R-31 R-55
    rework: recalled > validated | \(inOrder) R-55
    misrelease: logged needsInfo validated inWork pended packed ready sendable recalled released merged redirected closedIncomplete closedRecalled closedUnclaimed denied cancelled > = | R-91
    extend: open > = | R-31
    deny: open > denied | R-35 R-36 R-37 R-38 R-55
    declineRepresentative: open > = | R-43
    mark: open > = |
    askReview: denied > = | R-36
    upholdDenial: denied > = | R-36
    overturnDenial: denied > logged | R-36
    cancel: open > cancelled | R-46 R-55
    relink: open > logged | R-102 R-55
    unmerge: merged > logged | R-103
    note: \(everywhere) > = |
    need: open > = |
    tellStatus: \(everywhere) > = | R-105 R-51 R-63 R-92
    undo: \(everywhere) > = | R-104
    backToLogged: merged > logged | R-104
    backToValidated: inWork pended > validated | R-104
    backToWork: pended packed > inWork | R-104
    backToHold: inWork > pended | R-104
    backToPacked: ready sendable > packed | R-104
    """
  private static let everywhere =
    "logged needsInfo validated inWork pended packed ready sendable recalled released merged "
    + "redirected closedIncomplete closedRecalled closedUnclaimed denied cancelled"

  private static let pickup = """
    arrive: away > waiting | R-04
    call: waiting > atCounter |
    claimRole: atCounter > roleSet | R-63
    identify: roleSet > = | R-92
    showID: roleSet > identified | R-48 R-50 R-51 R-92
    showFallback: roleSet > identified | R-49 R-50 R-51 R-92
    failID: roleSet > held | -showID -showFallback
    verifyPatient: identified > verified | R-46 R-45
    verifyRepresentative: identified > verified | R-46 R-40 R-41 R-42 R-43 R-45
    verifyNote: identified > verified | R-46 R-26 R-47 R-20
    verifyRecipient: identified > verified | R-46 R-26 R-13 R-14 R-15 R-16 R-17 R-20
    turnAway: identified > refused | -verifyPatient -verifyRepresentative -verifyNote \
    -verifyRecipient
    scanItem: verified cleared > = | R-94
    recheck: verified cleared > cleared | \(atHandOver) R-107
    refuseRecheck: verified cleared > refused | -recheck
    verifyAgain: verified cleared > atCounter | R-107
    handOver: cleared > done | \(atHandOver) R-93 R-94 R-56 R-107
    beginInspection: cleared > = | \(atHandOver) R-93 R-94 R-107
    endInspection: cleared > abandoned | R-107
    leave: open > abandoned | R-107
    undo: open > = | R-104
    backToWaiting: atCounter > waiting | R-104
    backToCounter: roleSet > atCounter | R-104
    """

  private static let form = "R-10 R-11 R-12 R-15 R-16 R-18 R-19 R-22 R-65 R-26"
  private static let authorization = """
    scanIn: unscanned > received | R-02 R-106
    readAtCounter: unscanned > valid | R-02 \(form)
    check: received > valid | R-109 \(form)
    findDefective: received > defective | R-109 -check
    see: received valid > = | R-109
    use: valid > = | R-13 R-14 R-15 R-16 R-17 R-20
    consume: received valid > used |
    revoke: received valid > revoked | R-106 R-17
    recordEvent: valid > expired | R-14
    expire: received valid > expired | R-14
    fileDecree: unscanned > valid | R-88
    grantProxy: unscanned > valid | R-02 R-99
    endAuthority: received valid > expired | R-40
    knowFalse: valid > defective |
    undo: received valid > = | R-104
    backToReceived: valid > received | R-104
    """

  private static let imaging = """
    order: unordered > queued | R-71 R-20 R-70 R-73 R-74
    agree: queued searching pulled remake > = | R-70 R-73 R-74
    pull: queued searching > pulled |
    notFound: queued > searching |
    giveUp: searching > unavailable | R-70 R-73
    burn: pulled remake > made | R-70 R-74
    print: pulled remake > made | R-70 R-73 R-74
    link: pulled remake > made | R-70 R-74
    pullFilm: pulled remake > made | R-70 R-73 R-74
    readBack: made > verified | R-06 R-71 R-72
    failReadBack: made > remake | R-06 R-00 -readBack
    shelve: verified > shelved | R-72 R-55
    transfer: shelved > inTransit | R-55
    receive: inTransit > shelved | R-55
    receive: verified shelved recalled > = | R-55
    carry: verified shelved > = | R-55
    issue: verified shelved > issued | R-94 R-55 R-73
    lend: verified shelved > onLoan | R-94 R-55 R-73
    takeBack: onLoan > returned | R-73
    chase: onLoan > = | R-73
    reportLost: made verified shelved inTransit onLoan recalled > lost | R-73
    recall: queued searching pulled remake > withdrawn |
    recall: made verified shelved inTransit > recalled |
    destroy: recalled > destroyed | R-73
    refile: recalled > returned | R-73
    undo: queued searching pulled made remake verified shelved inTransit onLoan > = | R-104
    backToQueue: searching pulled > queued | R-104
    backToSearch: pulled > searching | R-104
    backToVerified: shelved > verified | R-104
    """

  private static let asker = "R-40 R-42 R-43 R-45"
  private static let amendment = """
    receive: unreceived > queued | R-02 R-05 R-106 R-75
    receiveOutside: unreceived > accepted | R-02 R-05 R-79
    start: queued > inReview | R-80 \(asker)
    needInfo: queued inReview > waitingForInformation | R-80
    infoCame: waitingForInformation > inReview | R-80 \(asker)
    accept: inReview > accepted | \(asker)
    acceptPart: inReview > partialAccept | \(asker) R-76 R-78
    deny: inReview > denied | R-76 R-78
    link: accepted partialAccept > amendmentCompleted | R-77
    link: disagreementLogged > = | R-77
    inform: amendmentCompleted > completed | R-77
    informOfPart: amendmentCompleted > denied | R-77
    inform: disagreementLogged > = | R-77
    disagree: denied partialAccept amendmentCompleted > disagreementLogged | R-79
    rebut: disagreementLogged > completed | R-77 R-79
    noRebut: disagreementLogged > completed | R-77
    attachRequest: denied > completed | R-79
    extend: queued inReview waitingForInformation > = | R-75
    withdraw: queued inReview waitingForInformation accepted partialAccept denied > withdrawn | R-46
    undo: \(amendable) > = | R-104
    backToQueue: inReview > queued | R-104
    backToWaiting: inReview > waitingForInformation | R-104
    backToReview: accepted > inReview | R-104
    """

  private static let amendable =
    "queued inReview waitingForInformation accepted partialAccept amendmentCompleted denied "
    + "disagreementLogged"

  private static let death = """
    record: unopened > received | R-02
    add: received incomplete complete > = |
    complete: received incomplete > complete | R-84
    findIncomplete: received > incomplete | -complete
    verify: complete > verified | R-84 R-85
    apply: verified > applied | R-84 R-85
    reject: open > rejected |
    undo: applied > rejected | R-85
    takeBack: open > = | R-104
    backToComplete: verified > complete | R-104
    """

  private static let adoption = """
    receive: unopened > received | R-02
    accept: received > accepted | R-86 R-87
    refuse: received > refused | -accept
    route: accepted > routed | R-88
    schedule: routed > scheduled | R-88
    apply: routed > applied | R-88 R-88
    takeEffect: scheduled > applied | R-88
    undo: received accepted routed scheduled > = | R-104
    backToAccepted: routed > accepted | R-104
    """

  private static let accounting = """
    receive: unreceived > open | R-02 R-05 R-46 \(asker) R-81
    giveFeeNotice: open > awaitAssent | R-83
    assent: awaitAssent > open | R-46 \(asker)
    narrow: awaitAssent > open | R-46 \(asker) R-81
    withdraw: open awaitAssent draft > withdrawn | R-46
    compile: open draft > draft | R-83
    describe: draft > = |
    issue: draft > issued | \(asker) R-83 R-81
    extend: open awaitAssent draft > = | R-83
    suspend: unreceived > suspending | R-02 R-82
    endSuspension: suspending > suspensionEnded | R-82
    undo: open awaitAssent draft suspending > = | R-104
    backToOpen: draft > open | R-104
    backToAssent: open > awaitAssent | R-104
    """

  private static let incident = """
    open: unopened > open | R-91
    record: open assessed notified > = | R-91
    assess: open assessed > assessed | R-91 R-91
    notify: open assessed > notified | R-91 R-91
    close: assessed notified > closed | R-91 R-91
    undo: open assessed notified > = | R-104
    backToOpen: assessed > open | R-104
    """

  private static let nearMiss = """
    report: unseen > counted |
    """

  private static let patient = """
    register: unknown > registered |
    addStudy: registered > = |
    recordDeath: registered > = | R-85
    clearDeath: registered > = | R-85
    merge: registered merged > merged | R-100
    unmerge: registered merged > registered | R-100
    correct: registered > = | R-101
    """
  private static let person = """
    add: unknown active disabled > active |
    disable: active > disabled |
    """
  private static let policy = """
    load: unloaded inForce > inForce |
    """

  private static let paper = """
    file: unfiled > filed |
    open: filed > = | R-109
    """

  private static let desk = """
    downtime: working > working | R-110
    enterLater: working > working | R-110
    export: working > working |
    """
}
