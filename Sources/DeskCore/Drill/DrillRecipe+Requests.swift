extension DrillRecipe {
  private static let work = """
    clerk validates the request
      => done, now validated
    clerk takes the request
      => done, now in work
    clerk packs the request
      item medium disc, type images, title CT chest, label MD-7{line}, final yes,
        sensitive none, minor consented no
      item medium paper, type reports, title Report CT chest, final yes, sensitive none,
        minor consented no
      => done, now packed
    """

  private static let shelf = """

    clerk2 finds right the request
      bin B-14
      => done, now ready
    """

  private static let mail = """

    clerk2 finds right the request
      => done, now sendable
    """

  private static let own = """
    front logs a request
      patient {patient}
      kind own records
      in writing yes
      signed yes
      types images, reports
      media disc, paper
      delivery pickup
      matched by full name, born on, phone last four
      => done, now logged

    """

  private static let packets = [
    "a disc": "types images\nmedia disc\nitem medium disc, type images, title CT chest, "
      + "label MD-70001, final yes, sensitive none, minor consented no",
    "a report": "types reports\nmedia paper\nitem medium paper, type reports, "
      + "title Report CT chest, final yes, sensitive none, minor consented no",
    "a film": "types images\nmedia film\nitem medium film, type images, title X-ray hand, "
      + "label MD-70002, final yes, sensitive none, minor consented no",
    "a disc and a report": "types images, reports\nmedia disc, paper",
  ]

  static let requests = [
    DrillRecipe("a request for own records of {patient}", options: packets, own + work + shelf),
    DrillRecipe(
      "a request to mail own records of {patient}", options: packets,
      own.filled("delivery pickup", "delivery mail") + work + mail),
    DrillRecipe(
      "a request by {name} for the records of {patient}", options: packets,
      own.filled(
        "delivery pickup",
        "delivery pickup\n  requester name {name}\n  authority paper the proof") + work + shelf),
    DrillRecipe(
      "a request of the provider {company} for the records of {patient}", options: packets,
      own.filled("kind own records", "kind treating provider").filled(
        "delivery pickup",
        "delivery pickup\n  recipient {company}\n  basis the consent\n"
          + "  requester name {company}\n  requester relation provider") + work + shelf),
    DrillRecipe(
      "a request of {company} for the records of {patient}", options: packets,
      own.filled("kind own records", "kind third party").filled(
        "delivery pickup",
        "delivery pickup\n  recipient {company}\n  basis the authorization\n  purpose Legal\n"
          + "  requester name {company}\n  requester relation company") + work + shelf),
  ]
}

extension String {
  /// The text with one piece of it put in another's place.
  fileprivate func filled(_ slot: String, _ value: String) -> String {
    var text = self
    text.replace(slot, with: value)
    return text
  }
}
