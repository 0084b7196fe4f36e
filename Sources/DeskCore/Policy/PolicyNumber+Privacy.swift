extension PolicyNumber {
  // swift-format-ignore
  static let privacy = [
    PolicyNumber(.privacy, "amendmentDays", 1...60, \.privacy.amendmentDays, "Calendar days to act on an amendment (R-75; 45 CFR 164.526(b)(2): 60)."),
    PolicyNumber(.privacy, "amendmentExtensionDays", 0...30, \.privacy.amendmentExtensionDays, "Days that its extension adds at most (R-75; 45 CFR 164.526(b)(2): 30)."),
    PolicyNumber(.privacy, "statementLimit", 500...100_000, \.privacy.statementLimit, "Characters of a statement of disagreement at most (R-79) [HOUSE]."),
    PolicyNumber(.privacy, "accountingDays", 1...60, \.privacy.accountingDays, "Calendar days to give an accounting (R-83; 45 CFR 164.528(c)(1): 60)."),
    PolicyNumber(.privacy, "accountingExtensionDays", 0...30, \.privacy.accountingExtensionDays, "Days that its extension adds at most (R-83; 45 CFR 164.528(c)(1): 30)."),
    PolicyNumber(.privacy, "accountingYears", 6...100, \.privacy.accountingYears, "Years that an accounting reaches back at most (R-81; 45 CFR 164.528(a): 6)."),
    PolicyNumber(.privacy, "freeAccountingMonths", 1...12, \.privacy.freeAccountingMonths, "Months in which one accounting is free (R-83; 45 CFR 164.528(c)(2): 12)."),
    PolicyNumber(.privacy, "oralSuspensionDays", 1...30, \.privacy.oralSuspensionDays, "Days for which an agency's oral statement suspends an accounting (R-82; 45 CFR 164.528(a)(2): 30)."),
    PolicyNumber(.privacy, "breachNoticeDays", 1...60, \.privacy.breachNoticeDays, "Calendar days from its discovery to tell the people of a breach (R-91; 45 CFR 164.404(b): 60)."),
    PolicyNumber(.privacy, "breachManyPeople", 1...500, \.privacy.breachManyPeople, "People from whom on a breach is reported to HHS at once (R-91; 45 CFR 164.408(b): 500)."),
    PolicyNumber(.privacy, "retentionYears", 6...100, \.privacy.retentionYears, "Years for which papers are kept (R-90; 45 CFR 164.316(b)(2), 164.530(j)(2): 6)."),
  ]

  // swift-format-ignore
  static let media = [
    PolicyNumber(.media, "loanDays", 1...365, \.media.loanDays, "Days for which original film is lent (R-73) [HOUSE]."),
    PolicyNumber(.media, "chaseDays", 1...365, \.media.chaseDays, "Days from one reminder of overdue film to the next (R-73) [HOUSE]."),
    PolicyNumber(.media, "mammogramYears", 5...100, \.media.mammogramYears, "Years for which a mammogram is kept when the patient has a later one here (R-74; 21 CFR 900.12(c)(4): 5)."),
    PolicyNumber(.media, "lastMammogramYears", 10...100, \.media.lastMammogramYears, "Years for which it is kept when there is no later one (R-74; 21 CFR 900.12(c)(4): 10)."),
  ]
}
