extension Acts {
  /// The requests that went on because a paper was checked.
  ///
  /// One that waits for its papers has not gone on, and one that is closed is not held up.
  func around(_ paper: Document) throws -> Around {
    let waits: Set<RequestStage> = [.logged, .needsInfo]
    let resting = try chart.requests(restingOn: paper.id).filter {
      !waits.contains($0.stage) && !RequestStage.terminal.contains($0.stage)
    }
    return Around(dependents: resting.map(\.id))
  }

  /// The packets in which an amendment's papers lie already.
  func around(_ amendment: Amendment) throws -> Around {
    let packed = try chart.requests(ofPatient: amendment.patient).filter { request in
      (request.enclosedPapers ?? []).contains { $0.hasPrefix(amendment.id + " ") }
    }
    return Around(dependents: packed.map(\.id))
  }
}
