/// The rules as the incident machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == IncidentEvidence {
  static let takenBack: Self = Rule<UndoClaim>.takenBack.lifted(\IncidentEvidence.undo)
  static let incidentReported: Self = Rule<IncidentReport>.incidentReported.lifted(
    \IncidentEvidence.report)
  static let notByReleaser: Self = Rule<IncidentHandler>.notByReleaser.lifted(
    \IncidentEvidence.handler)
  static let fourFactors: Self = Rule<RiskAssessment>.fourFactors.lifted(
    \IncidentEvidence.assessment)
  static let individualsTold: Self = Rule<BreachNotice>.individualsTold.lifted(
    \IncidentEvidence.notice)
  static let breachAnswered: Self = Rule<IncidentEnd>.breachAnswered.lifted(
    \IncidentEvidence.end)
}
