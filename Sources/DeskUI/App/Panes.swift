extension PaneName {
  /// The only list of the panes; a pane that is not here is not on the desk.
  static func all() -> [PaneName: any Pane] {
    [
      .queue: QueuePane(), .intake: IntakePane(), .pickup: PickupPane(), .amend: AmendPane(),
      .audit: AuditPane(),
    ]
  }
}
