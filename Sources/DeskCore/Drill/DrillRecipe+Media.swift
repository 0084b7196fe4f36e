extension DrillRecipe {
  static let media = [
    DrillRecipe(
      "a disc of {patient}",
      DrillPacket.burning + "\n" + """
        imaging shelves the disc
          label the disc
          bin D-4
          => done, now shelved
        """),
    DrillRecipe("a film of {patient}", DrillPacket.pulling),
  ]
}
