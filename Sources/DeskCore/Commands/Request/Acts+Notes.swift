extension Acts {
  /// Writes a note for colleagues.
  func note(_ reading: RequestReading) throws -> Ruling {
    let text = facts.text("text")
    guard !text.isEmpty else {
      return .invalid([
        InputError(
          field: "text", says: "is blank",
          accepts: "text of at most \(RequestNote.limit) characters")
      ])
    }
    return try decide(
      .request, .note, on: reading.standing, given: RequestEvidence()
    ) { stage in
      try moved(reading.request, to: stage) {
        $0.notes.append(RequestNote(text: text, by: user, at: moment.instant))
      }
    }
  }

  /// Sets the day before which it is needed, or none.
  func need(_ reading: RequestReading) throws -> Ruling {
    let day = facts.day("neededBy")
    if let day, day < today(at: reading.request.site) {
      return .invalid([
        InputError(
          field: "neededBy", says: "\(day) has passed",
          accepts: "today or later, or nothing where no day is known")
      ])
    }
    return try decide(
      .request, .need, on: reading.standing, given: RequestEvidence()
    ) { stage in
      try moved(reading.request, to: stage) { $0.neededBy = day }
    }
  }
}
