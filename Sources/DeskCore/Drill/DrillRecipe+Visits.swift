extension DrillRecipe {
  private static func visit(_ claim: String) -> String {
    """
    front receives a visitor for the request
      found by full name
      => done, now waiting
    front calls the visit
      => done, now at counter
    front asks who it is
      \(claim)
      => done, now role set
    """ + identified
  }

  private static let identified = """

    front hears born on: typed {born}
    front hears phone last four: typed {phone}
    front looks at the ID
      ID kind driver licence
      attested yes
      photo matches yes
      name attested yes
      => done, now identified

    """

  private static let cleared = """

    front rechecks the visit
      => done, now cleared
    """

  static let visits = [
    DrillRecipe(
      "a visit of the patient",
      visit("part patient") + """
        front verifies the patient
          => done, now verified
        """ + cleared),
    DrillRecipe(
      "a visit of {name} with a note",
      visit("part bearer\n  relation sibling\n  name {name}") + """
        front verifies the note
          is written yes
          is signed yes
          dated yesterday
          names patient yes
          bearer {name}
          request the request
          => done, now verified
        """ + cleared),
    DrillRecipe(
      "a visit of {name} for the patient",
      visit("part representative\n  relation parent\n  name {name}") + """
        front verifies the representative
          => done, now verified
        """ + cleared),
    DrillRecipe(
      "a visit of {name} from {company}",
      visit("part recipient\n  relation company\n  name {name}\n  company {company}") + """
        front verifies the recipient
          => done, now verified
        """ + cleared),
  ]
}
