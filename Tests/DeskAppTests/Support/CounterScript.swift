/// Lines for `apply` that bring a request to the counter.
enum CounterScript {
  /// Greta Halvorsen, whom nobody resembles.
  static let greta = patient("5100001", "Halvorsen", "Greta", born: "1971-03-14", phone: "2387")

  static func patient(
    _ mrn: String, _ family: String, _ given: String, born: String, phone: String
  ) -> String {
    #"{"do":"patient.register","user":"dku","with":{"mrn":"\#(mrn)","family":"\#(family)","#
      + #""given":"\#(given)","bornOn":"\#(born)","phone":"651-555-\#(phone)","#
      + #""address":{"street":"40 Grand Ave","city":"St. Paul","state":"MN","postal":"55105"}}}"#
  }

  /// A request of the patient's own, in writing; named `$r` for the lines after it.
  static func log(_ mrn: String = "5100001", _ more: String = "") -> String {
    #"{"do":"request.log","user":"jdo","at":"2026-03-09T09:00:00-05:00","as":"r","with":{"#
      + #""patient":"\#(mrn)","kind":"ownRecords","channel":"counter","inWriting":true,"#
      + #""signed":true,"types":["images","reports"],"media":["disc","paper"],"#
      + #""delivery":"pickup","matchedBy":["fullName","bornOn","phoneLastFour"]\#(more)}}"#
  }

  /// A law firm's request with Greta's authorization AU-10001, to be picked up by a courier.
  static let thirdParty = [
    #"{"do":"authorization.scanIn","user":"mkl","at":"2026-03-09T08:50:00-05:00","as":"a","#
      + #""with":{"kind":"authorization","patient":"5100001","patientName":"Greta Halvorsen","#
      + #""isWritten":true,"inHand":true,"information":"Imaging","discloser":"St. Paul Radiology","#
      + #""recipients":["Hale & Ortiz LLP"],"purpose":"Legal","expiresOn":"2026-12-31","#
      + #""signer":"patient","signedOn":"2026-02-02","types":["images","reports"],"#
      + #""statements":["revocation","conditioning","redisclosure"],"from":"2020-01-01","#
      + #""to":"2026-12-31"}}"#,
    line("authorization.check", "mkl", "$a", at: "2026-03-09T08:55:00-05:00"),
    #"{"do":"request.log","user":"mkl","at":"2026-03-09T09:00:00-05:00","as":"r","with":{"#
      + #""patient":"5100001","kind":"thirdParty","channel":"mail","inWriting":true,"#
      + #""signed":true,"types":["images","reports"],"media":["disc","paper"],"#
      + #""delivery":"pickup","recipient":"Hale & Ortiz LLP","purpose":"legal","basis":"$a","#
      + #""requester":{"relation":"company","name":"Hale & Ortiz LLP"},"#
      + #""matchedBy":["fullName","bornOn","mrn"]}}"#,
  ]

  /// A disc of a study of Greta's, made and read back; named `$d`.
  static let disc = [
    line(
      "patient.addStudy", "mkl", "5100001",
      #"{"accession":"A5100001","modality":"US","title":"US abdomen","on":"2025-12-09"}"#,
      at: "2026-03-10T09:10:00-05:00"),
    #"{"do":"imaging.order","user":"mkl","at":"2026-03-10T09:11:00-05:00","as":"d","with":{"#
      + #""request":"$r","accessions":["A5100001"],"medium":"disc"}}"#,
    line("imaging.pull", "ibn", "$d", at: "2026-03-10T09:12:00-05:00"),
    line("imaging.burn", "ibn", "$d", #"{"encrypted":false}"#, at: "2026-03-10T09:13:00-05:00"),
    line(
      "imaging.readBack", "prs", "$d",
      #"{"patients":[{"name":"HALVORSEN^GRETA","bornOn":"1971-03-14"}],"#
        + #""accessions":["A5100001"],"label":"$d","viewer":"present"}"#,
      at: "2026-03-10T09:14:00-05:00"),
    line(
      "imaging.shelve", "ibn", "$d", #"{"label":"$d","bin":"B-14"}"#,
      at: "2026-03-10T09:15:00-05:00"),
  ]

  /// From logged to the shelf: a disc and a paper.
  static let shelve =
    [
      line("request.validate", "mkl", "$r", at: "2026-03-09T09:10:00-05:00"),
      line("request.assign", "mkl", "$r", #"{"to":"mkl"}"#, at: "2026-03-10T09:10:00-05:00"),
    ] + disc + [
      line(
        "request.pack", "mkl", "$r",
        #"{"items":[{"medium":"disc","type":"images","title":"US abdomen","final":true,"#
          + #""label":"$d","on":"2025-12-09","minorConsented":false,"sensitive":[]},"#
          + #"{"medium":"paper","type":"reports","title":"Report","count":2,"final":true,"#
          + #""on":"2025-12-09","minorConsented":false,"sensitive":[]}]}"#,
        at: "2026-03-10T09:20:00-05:00"),
      line("request.passCheck", "prs", "$r", #"{"bin":"B-14"}"#, at: "2026-03-10T09:30:00-05:00"),
    ]

  /// Greta's packet on the shelf: request RQ-10001.
  static let ready = [greta, log()] + shelve

  /// Greta at the counter as visit `$v`: called, said that she is the patient.
  static func visit(_ request: String = "$r", by user: String = "jdo", desk: String = "FD1")
    -> [String]
  {
    [
      #"{"do":"pickup.arrive","user":"\#(user)","desk":"\#(desk)","as":"v","#
        + #""with":{"request":"\#(request)","foundBy":"fullName"}}"#,
      line("pickup.call", user, "$v"),
      line("pickup.claimRole", user, "$v", #"{"part":"patient"}"#),
    ]
  }

  /// Two identifiers and an ID that was looked at.
  static func identify(by user: String = "jdo") -> [String] {
    [
      line("pickup.identify", user, "$v", #"{"kind":"bornOn","typed":"03141971"}"#),
      line("pickup.identify", user, "$v", #"{"kind":"phoneLastFour","typed":"2387"}"#),
      line(
        "pickup.showID", user, "$v",
        #"{"idKind":"driverLicence","attested":true,"photoMatches":true,"nameAttested":true}"#),
    ]
  }

  /// Verified, and every rule asked again.
  static func clear(by user: String = "jdo") -> [String] {
    [line("pickup.verifyPatient", user, "$v"), line("pickup.recheck", user, "$v")]
  }

  static func handOver(_ visit: String = "$v", by user: String = "jdo", desk: String = "FD1")
    -> String
  {
    #"{"do":"pickup.handOver","user":"\#(user)","desk":"\#(desk)","on":"\#(visit)","with":"#
      + #"{"count":2,"nameReadBack":true,"labelsReadBack":true,"signature":"signed"}}"#
  }

  /// One line of `apply`.
  static func line(
    _ action: String, _ user: String, _ subject: String, _ facts: String = "{}", at: String = ""
  ) -> String {
    let time = at.isEmpty ? "" : #","at":"\#(at)""#
    return #"{"do":"\#(action)","user":"\#(user)","on":"\#(subject)","with":\#(facts)\#(time)}"#
  }
}
