/// A disc, film or link on its way from the archive to the shelf.
public typealias ImagingMachine = Machine<ImagingStage, ImagingAction, ImagingEvidence>

extension Machine
where Stage == ImagingStage, Action == ImagingAction, Evidence == ImagingEvidence {
  /// The table.
  public static let imaging = ImagingMachine("imaging", moves: [])
}
