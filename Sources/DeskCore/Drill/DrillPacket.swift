/// What is in the packet of a given request: one clause of the line, and the lines that it fills in.
///
/// Images come about as at a desk: the disc or the film is ordered, pulled, made, and read back by
/// somebody else before it is packed.
struct DrillPacket {
  /// The words of the clause, such as `a disc`.
  let clause: String
  /// The modality and the title of the study that is on file for it.
  let study: (modality: String, title: String)
  /// The recipe's slots.
  let slots: [String: String]

  /// The packet that one of the clauses names, or the usual one.
  static func named(in clauses: some Sequence<String>) -> DrillPacket {
    clauses.lazy.compactMap { clause in all.first { $0.clause == clause } }.first ?? usual
  }

  /// All of them.
  static let all = [usual, disc, film, report]

  private static let chest = (modality: "CT", title: "CT chest")
  private static let usual = DrillPacket(
    clause: "a disc and a report", study: chest,
    slots: [
      "types": "images, reports", "media": "disc, paper", "making": burning,
      "items": discItem + "\n" + reportItem,
    ])
  private static let disc = DrillPacket(
    clause: "a disc", study: chest,
    slots: ["types": "images", "media": "disc", "making": burning, "items": discItem])
  private static let film = DrillPacket(
    clause: "a film", study: (modality: "CR", title: "X-ray hand"),
    slots: ["types": "images", "media": "film", "making": pulling, "items": filmItem])
  private static let report = DrillPacket(
    clause: "a report", study: chest,
    slots: ["types": "reports", "media": "paper", "making": "", "items": reportItem])

  private static let discItem = """
      item medium disc, type images, title CT chest, label the disc, final yes,
        sensitive none, minor consented no
    """
  private static let filmItem = """
      item medium film, type images, title X-ray hand, label the film, final yes,
        sensitive none, minor consented no
    """
  private static let reportItem = """
      item medium paper, type reports, title Report CT chest, final yes,
        sensitive none, minor consented no
    """

  /// A disc that is burnt by one person and read back by another.
  static let burning = """
    clerk orders images
      request the request
      accession {accession}
      medium disc
      => done, now queued
    imaging pulls the disc
      => done, now pulled
    imaging burns the disc
      encrypted yes
      => done, now made
    imaging2 reads back the disc
      patient name {patient}, born on {born}
      accession {accession}
      label the disc
      viewer present
      passphrase letter
      => done, now verified
    """

  /// Original film that is taken out of its file for a loan.
  static let pulling = """
    clerk orders images
      request the request
      accession {accession}
      medium film
      film original
      originals temporary
      => done, now queued
    imaging pulls the film
      sheets 2
      => done, now pulled
    imaging takes out of the file the film
      sheets 2
      => done, now made
    imaging2 reads back the film
      patient name {patient}, born on {born}
      accession {accession}
      label the film
      => done, now verified
    """
}
