/// Rows as an early build kept them, before fees, releases, enclosures, interpreters, and most of
/// the policy; the facts that made them have the same fields.
enum OldRows {
  /// With the one practice and the one site that the others need.
  static let policy = """
    v1;7:version=1:111:practices.#=1:114:practices.0.id=3:spr16:practices.0.name=18:St. Paul Rad\
    iology21:practices.0.address.#=1:421:practices.0.address.0=24:St. Paul Radiology, P.A.21:pra\
    ctices.0.address.1=26:Medical Records Department21:practices.0.address.2=19:166 4th Street E\
    ast21:practices.0.address.3=23:St. Paul, MN 55101-142122:practices.0.contacts.#=1:128:practi\
    ces.0.contacts.0.topic=7:release29:practices.0.contacts.0.office=26:Medical Records Departme\
    nt28:practices.0.contacts.0.phone=12:651.602.722026:practices.0.contacts.0.fax=12:651.292.21\
    9330:practices.0.contacts.0.lines.#=1:07:sites.#=1:110:sites.0.id=3:STP12:sites.0.name=8:St\
    . Paul16:sites.0.practice=3:spr13:sites.0.state=9:minnesota12:sites.0.zone=15:America/Chicag\
    o19:sites.0.hours.opens=5:2880020:sites.0.hours.closes=5:6120025:sites.0.holidays.yearly.#=2\
    :1137:sites.0.holidays.yearly.0.fixed.month=1:135:sites.0.holidays.yearly.0.fixed.day=1:136:\
    sites.0.holidays.yearly.1.weekday._0=3:Mon39:sites.0.holidays.yearly.1.weekday._0.{}=0:37:si\
    tes.0.holidays.yearly.1.weekday.nth=1:339:sites.0.holidays.yearly.1.weekday.month=1:136:site\
    s.0.holidays.yearly.2.weekday._0=3:Mon39:sites.0.holidays.yearly.2.weekday._0.{}=0:37:sites.\
    0.holidays.yearly.2.weekday.nth=1:339:sites.0.holidays.yearly.2.weekday.month=1:236:sites.0.\
    holidays.yearly.3.weekday._0=3:Mon39:sites.0.holidays.yearly.3.weekday._0.{}=0:37:sites.0.ho\
    lidays.yearly.3.weekday.nth=2:-139:sites.0.holidays.yearly.3.weekday.month=1:537:sites.0.hol\
    idays.yearly.4.fixed.month=1:635:sites.0.holidays.yearly.4.fixed.day=2:1937:sites.0.holidays\
    .yearly.5.fixed.month=1:735:sites.0.holidays.yearly.5.fixed.day=1:436:sites.0.holidays.yearl\
    y.6.weekday._0=3:Mon39:sites.0.holidays.yearly.6.weekday._0.{}=0:37:sites.0.holidays.yearly.\
    6.weekday.nth=1:139:sites.0.holidays.yearly.6.weekday.month=1:936:sites.0.holidays.yearly.7.\
    weekday._0=3:Mon39:sites.0.holidays.yearly.7.weekday._0.{}=0:37:sites.0.holidays.yearly.7.we\
    ekday.nth=1:239:sites.0.holidays.yearly.7.weekday.month=2:1037:sites.0.holidays.yearly.8.fix\
    ed.month=2:1135:sites.0.holidays.yearly.8.fixed.day=2:1136:sites.0.holidays.yearly.9.weekday\
    ._0=3:Thu39:sites.0.holidays.yearly.9.weekday._0.{}=0:37:sites.0.holidays.yearly.9.weekday.n\
    th=1:439:sites.0.holidays.yearly.9.weekday.month=2:1138:sites.0.holidays.yearly.10.fixed.mon\
    th=2:1236:sites.0.holidays.yearly.10.fixed.day=2:2524:sites.0.holidays.extra.#=1:025:sites.0\
    .holidays.except.#=1:026:sites.0.holidays.firstYear=4:199025:sites.0.holidays.lastYear=4:204\
    012:noteLifeDays=2:3018:expiredIDGraceDays=3:36515:utilityBillDays=2:9019:unclaimedDays.firs\
    t=2:1420:unclaimedDays.second=2:3019:unclaimedDays.close=2:6019:verificationMinutes=2:1520:w\
    rongIdentifierLimit=1:311:promiseDays=2:1415:promiseAmberDay=2:1020:providerBusinessDays=1:2\
    10:accessDays=2:3013:minnesotaDays=2:3015:mammographyDays=2:1511:expiryTyped=5:false11:lockM\
    inutes=1:2
    """

  /// A patient.
  static let patient = """
    v1;3:mrn=7:410737011:name.family=5:Begay10:name.given=5:Priya11:name.middle=0:11:name.suffix\
    =0:12:formerFamily=0:6:bornOn=10:1979-02-063:sex=6:female5:phone=12:651-555-13705:email=0:14\
    :address.street=20:230 Larpenteur Ave W12:address.city=8:St. Paul13:address.state=2:MN14:add\
    ress.postal=5:551118:language=0:8:sourceID=0:
    """

  /// Their authorization, which stands.
  static let document = """
    v1;2:id=8:AU-100027:version=1:05:stage=5:valid11:received.at=13:179423682000013:received.sit\
    e=3:STP12:received.day=10:2026-11-0916:received.channel=7:counter9:form.kind=13:authorizatio\
    n12:form.patient=7:410737016:form.patientName=12:Samir Haddad16:form.information=27:Imagin\
    g studies and reports14:form.discloser=18:St. Paul Radiology17:form.recipients.#=1:117:form.\
    recipients.0=16:Hale & Ortiz LLP12:form.purpose=12:Legal matter19:form.expiry.date._0=10:202\
    7-09-1622:form.expiry.date._0.{}=0:11:form.signer=7:patient15:form.signerName=0:19:form.sign\
    erRelation=7:patient13:form.signedOn=10:2026-10-1123:form.authorityDescribed=0:17:form.state\
    ments.#=1:317:form.statements.0=12:conditioning17:form.statements.1=12:redisclosure17:form.s\
    tatements.2=10:revocation14:form.isWritten=4:true18:form.scope.patient=7:410737020:form.scop\
    e.custodian=0:20:form.scope.recipient=16:Hale & Ortiz LLP21:form.scope.dates.from=10:2018-09\
    -0319:form.scope.dates.to=10:2027-11-2018:form.scope.types.#=1:318:form.scope.types.0=6:imag\
    es18:form.scope.types.1=5:notes18:form.scope.types.2=7:reports18:form.scope.media.#=1:022:fo\
    rm.scope.sensitive.#=1:019:form.combinedWith.#=1:024:form.conditionsTreatment=5:false15:form\
    .isResearch=5:false13:form.language=2:en11:form.bearer=0:12:form.request=0:12:form.items.#=1\
    :010:knownFalse=5:false7:usedFor=0:
    """

  /// Their request, which waits on a shelf.
  static let request = """
    v1;2:id=8:RQ-100077:version=1:05:stage=5:ready7:patient=7:41073704:kind=10:ownRecords11:matc\
    hedBy.#=1:311:matchedBy.0=6:bornOn11:matchedBy.1=8:fullName11:matchedBy.2=13:phoneLastFour4:\
    site=3:STP11:received.at=13:179328108000013:received.site=3:STP12:received.day=10:2026-10-29\
    16:received.channel=5:phone9:inWriting=5:false6:signed=5:false18:requester.relation=7:patien\
    t14:requester.name=0:14:wanted.patient=7:410737016:wanted.custodian=3:spr16:wanted.recipient\
    =0:15:wanted.dates.{}=0:14:wanted.types.#=1:214:wanted.types.0=6:images14:wanted.types.1=7:r\
    eports14:wanted.media.#=1:214:wanted.media.0=4:disc14:wanted.media.1=5:paper18:wanted.sensit\
    ive.#=1:07:purpose=0:8:delivery=6:pickup18:destination.street=0:16:destination.city=0:17:des\
    tination.state=0:18:destination.postal=0:20:destinationInWriting=5:false9:mammogram=5:false4\
    :note=0:5:basis=0:14:authorityPaper=0:8:assignee=3:mkl4:hold=0:7:items.#=1:214:items.0.numbe\
    r=1:114:items.0.medium=4:disc12:items.0.type=6:images13:items.0.title=10:US abdomen13:items.\
    0.label=10:MD-410737013:items.0.count=1:115:items.0.isFinal=4:true22:items.0.minorConsented=\
    5:false10:items.0.on=10:2026-08-1019:items.0.sensitive.#=1:016:items.0.released=5:false14:it\
    ems.1.number=1:214:items.1.medium=5:paper12:items.1.type=7:reports13:items.1.title=18:Report\
    , US abdomen13:items.1.label=0:13:items.1.count=1:215:items.1.isFinal=4:true22:items.1.minor\
    Consented=5:false10:items.1.on=10:2026-08-1019:items.1.sensitive.#=1:016:items.1.released=5:\
    false8:packedBy=3:mkl3:bin=4:B-156:heldAt=3:STP7:readyOn=10:2026-11-027:notices=1:010:merged\
    Into=0:15:clocks.received=10:2026-10-2912:clocks.hipaa=10:2026-11-2814:clocks.promise=10:202\
    6-11-1216:clocks.governing=10:2026-11-2814:clocks.governs=5:hipaa12:clocks.actBy=10:2026-11-\
    27
    """
}
