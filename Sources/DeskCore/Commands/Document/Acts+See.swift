extension Acts {
  /// Records who looked at a paper: in hand, or as a file of it that they opened.
  func see(_ document: Document) throws -> Ruling {
    let number = facts.text("file")
    let file = number.isEmpty ? nil : try chart.matter(number, as: PaperScan.self)
    var evidence = DocumentEvidence()
    evidence.look = PaperLook(
      inHand: facts.flag("inHand") ?? false, file: number,
      wasOpened: file.map { $0.subject == document.id && $0.wasOpened(by: user) } ?? false)
    return try decide(
      .authorization, .see, on: document.standing, given: evidence,
      subjects: file.map { [$0.id] } ?? []
    ) { stage in
      try moved(document, to: stage) { seen in
        seen.seen = (seen.seen ?? []) + [sighting(file: number)]
      }
    }
  }
}
