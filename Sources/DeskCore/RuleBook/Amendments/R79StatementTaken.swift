extension RuleText {
  static let statementTaken = RuleText(
    .r79, says: "A statement of disagreement is taken, and the papers go along with the record.",
    source: "45 CFR 164.526(d)(2)-(5) and (e)",
    cure: "Ask for the statement in writing, within the length that was announced.",
    aloud: "You may write down why you disagree; we will keep it with the record.",
    otherwise: .hold)
  static let rebuttalCopied = RuleText(
    .r79, says: "A rebuttal is written, and the individual has a copy.",
    source: "45 CFR 164.526(d)(3)", cure: "Send the individual a copy of the rebuttal.",
    otherwise: .hold)
  static let wishedByIndividual = RuleText(
    .r79, says: "Request and denial go along with the record when the individual asks for it.",
    source: "45 CFR 164.526(d)(5)(ii)", cure: "Ask the individual.", otherwise: .hold)
  static let outsideNamed = RuleText(
    .r79, says: "An amendment that another entity tells of is applied to the records it names.",
    source: "45 CFR 164.526(e)", cure: "Ask who amended which records.", otherwise: .hold)
  static let attachmentsEnclosed = RuleText(
    .r79, says: "The papers of an amendment go along with every release of what it is about.",
    source: "45 CFR 164.526(d)(5)", cure: "Enclose the papers, or an accurate summary of them.",
    otherwise: .hold)
}

extension Rule where Noun == DisagreementStatement {
  /// Its length may be limited, its words may not.
  static let statementTaken: Self = Rule(
    .statementTaken, missing: "STATEMENT_MISSING", breaks: { $0.length = 0 }
  ) { statement in
    var gaps: [Gap] = []
    if !statement.isDenied {
      gaps.append(Gap("NOTHING_DENIED", says: "Nothing was denied that it could disagree with."))
    }
    if !statement.inWriting || statement.length == 0 {
      gaps.append(Gap("STATEMENT_MISSING", says: "There is no written statement."))
    }
    if statement.length > statement.limit {
      gaps.append(
        Gap(
          "STATEMENT_TOO_LONG",
          says: "It has \(statement.length) characters; \(statement.limit) are taken.",
          cure: "Ask for a shorter statement."))
    }
    return gaps
  }
}

extension Rule where Noun == Rebuttal {
  /// Nobody is answered behind their back.
  static let rebuttalCopied: Self = Rule(
    .rebuttalCopied, missing: "REBUTTAL_MISSING", breaks: { $0.copySent = false }
  ) { rebuttal in
    var gaps: [Gap] = []
    if !rebuttal.isWritten {
      gaps.append(Gap("REBUTTAL_MISSING", says: "There is no written rebuttal."))
    }
    if !rebuttal.copySent {
      gaps.append(Gap("REBUTTAL_NOT_COPIED", says: "The individual has no copy of the rebuttal."))
    }
    return gaps
  }
}

extension Rule where Noun == AttachmentWish {
  /// Without a statement, the papers go along only if the individual wants it.
  static let wishedByIndividual: Self = Rule(
    .wishedByIndividual, missing: "ATTACHMENT_NOT_ASKED", breaks: { $0.byIndividual = false }
  ) { wish in
    wish.byIndividual
      ? [] : [Gap("ATTACHMENT_NOT_ASKED", says: "The individual did not ask for it.")]
  }
}

extension Rule where Noun == OutsideAmendment {
  /// Another entity's amendment is not decided again; it has only to be known.
  static let outsideNamed: Self = Rule(
    .outsideNamed, missing: "OUTSIDE_UNKNOWN", breaks: { $0.entity = "" }
  ) { outside in
    var gaps: [Gap] = []
    if isBlank(outside.entity) {
      gaps.append(Gap("OUTSIDE_UNKNOWN", says: "It is not known which entity amended the record."))
    }
    if !outside.namesRecords {
      gaps.append(
        Gap("AMENDMENT_NO_RECORD", says: "It does not say which records it is about."))
    }
    return gaps
  }
}

extension Rule where Noun == AmendmentAttachments {
  /// A record whose correctness is disputed never leaves as if it were not.
  static let attachmentsEnclosed: Self = Rule(
    .attachmentsEnclosed, missing: "AMENDMENT_ATTACHMENTS",
    breaks: {
      $0.belonging.append(.init(amendment: "AM-10001", papers: [.statement], items: [1]))
      $0.enclosed.removeAll { $0 == "AM-10001" }
    }
  ) { attachments in
    attachments.belonging.filter { !attachments.enclosed.contains($0.amendment) }.map { missing in
      let papers = inSentence(missing.papers.map(\.rawValue))
      return Gap(
        "AMENDMENT_ATTACHMENTS",
        says: "\(missing.amendment) belongs to \(itemsInSentence(missing.items)): \(papers).",
        cure: "Enclose the papers of \(missing.amendment), or an accurate summary of them.")
    }
  }
}
