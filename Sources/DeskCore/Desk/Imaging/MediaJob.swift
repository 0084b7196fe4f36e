/// A disc, film or link on its way from the archive to the shelf.
public struct MediaJob: Matter, Hashable, Codable {
  /// `MD-00734`.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: ImagingStage = .start
  /// The patient's MRN.
  public var patient: String
  /// The request that it belongs to, or empty.
  public var request: String
  /// The site that owns it.
  public var site: String
  /// The last day for it, or nil.
  public var due: Day?

  /// The table.
  public static let table = Table.media

  /// A row as it is opened.
  public init(id: String, patient: String, request: String, site: String) {
    self.id = id
    self.patient = patient
    self.request = request
    self.site = site
  }
}
