import DeskCore

extension PickupCheck {
  /// The facts of who they say they are.
  var claimFacts: Facts {
    var facts: Facts = ["part": .text(answers[.who] ?? "")]
    for (name, field) in [
      ("name", PickupField.claimedName), ("relation", .relation), ("company", .company),
    ] {
      if let text = answers[field], !text.isEmpty { facts[name] = .text(text) }
    }
    return facts
  }

  /// The facts of the ID; `fallback` adds what stands in for one.
  func idFacts(fallback: Bool) -> Facts {
    var facts: Facts = ["idKind": .text(answers[.idKind] ?? "")]
    if let issuer = scanned?.issuer, !issuer.isEmpty { facts["issuer"] = .text(issuer) }
    if let day = expiresOn {
      facts["expiresOn"] = .day(day)
    } else if flag(.idGood) == true {
      facts["attested"] = .flag(true)
    }
    if let photo = flag(.photo) ?? flag(.idGood) { facts["photoMatches"] = .flag(photo) }
    addName(to: &facts)
    if fallback { addFallback(to: &facts) }
    return facts
  }

  /// The printed date, scanned or typed.
  var expiresOn: Day? { scanned?.expiresOn ?? day(.expiry) }

  private func addName(to facts: inout Facts) {
    if let name = scanned?.name {
      facts["name"] = .group([
        "family": .text(name.family), "given": .text(name.given), "middle": .text(name.middle),
        "suffix": .text(name.suffix),
      ])
    } else if let same = flag(.nameOnID) {
      facts["nameAttested"] = .flag(same)
    }
    if let link = answers[.link], !link.isEmpty { facts["link"] = .text(link) }
  }

  private func addFallback(to facts: inout Facts) {
    facts["papers"] = .list(words(.papers).map { .text($0) })
    if let day = day(.billDate) { facts["billDatedOn"] = .day(day) }
    if let day = expiresOn { facts["expiredOn"] = .day(day) }
    if let right = answers[.rightAnswers].flatMap({ Int($0) }) {
      facts["rightAnswers"] = .number(right)
    }
    facts["countersign"] = .text(answers[.countersign] ?? "")
  }

  /// The facts of a bearer's note, on file or read at the counter.
  func noteFacts(request: String, onFile: Document?) -> Facts {
    guard onFile == nil else { return filed(onFile) }
    var facts: Facts = [
      "isWritten": .flag(flag(.written) ?? false), "isSigned": .flag(flag(.signed) ?? false),
      "namesPatient": .flag(flag(.namesPatient) ?? false),
      "bearer": .text(flag(.namesThem) == true ? answers[.claimedName] ?? "" : ""),
      "request": .text((answers[.covers] ?? "").isEmpty ? "" : request),
    ]
    if let dated = day(.dated) { facts["dated"] = .day(dated) }
    if answers[.covers] == "items" {
      facts["items"] = .list(numbers(.items).map { .number($0) })
      if answers[.wanted] == "named" { facts["wanted"] = facts["items"] }
    }
    return facts
  }

  /// The facts of a representative's paper, on file or read at the counter.
  func proofFacts(onFile: Document?) -> Facts {
    guard onFile == nil else { return filed(onFile) }
    var facts: Facts = [
      "proof": .text(answers[.proof] ?? ""),
      "bearer": .text(flag(.proofNames) == true ? answers[.claimedName] ?? "" : ""),
    ]
    if let until = day(.until) { facts["until"] = .day(until) }
    return facts
  }

  private func filed(_ paper: Document?) -> Facts {
    var facts: Facts = ["paper": .text(paper?.id ?? "")]
    if answers[.wanted] == "named", let items = paper?.form.items {
      facts["wanted"] = .list(items.map { .number($0) })
    }
    return facts
  }

  /// The facts of the hand-over; both read-backs are what F9 stands for.
  var handOverFacts: Facts {
    var facts: Facts = [
      "scanned": .list(labels.map { .text($0) }), "nameReadBack": .flag(true),
      "labelsReadBack": .flag(true),
    ]
    if let count = answers[.count].flatMap({ Int($0) }) { facts["count"] = .number(count) }
    if let signature = answers[.signature] { facts["signature"] = .text(signature) }
    return facts
  }
}
