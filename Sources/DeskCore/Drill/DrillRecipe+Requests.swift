extension DrillRecipe {
  private static let work = """
    clerk validates the request
      => done, now validated
    clerk takes the request
      => done, now in work
    {making}
    clerk packs the request
    {items}
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
      types {types}
      media {media}
      delivery pickup
      matched by full name, born on, phone last four
      => done, now logged

    """

  static let requests = [
    DrillRecipe("a request for own records of {patient}", own + work + shelf),
    DrillRecipe(
      "a request to mail own records of {patient}",
      own.filled("delivery pickup", "delivery mail") + work + mail),
    DrillRecipe(
      "a request by {name} for the records of {patient}",
      own.filled(
        "delivery pickup",
        "delivery pickup\n  requester name {name}\n  authority paper the proof") + work + shelf),
    DrillRecipe(
      "a request of the provider {company} for the records of {patient}",
      own.filled("kind own records", "kind treating provider").filled(
        "delivery pickup",
        "delivery pickup\n  recipient {company}\n  basis the consent\n"
          + "  requester name {company}\n  requester relation provider") + work + shelf),
    DrillRecipe(
      "a request of {company} for the records of {patient}",
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
