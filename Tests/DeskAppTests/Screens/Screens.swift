import Testing

/// Whole screens, one after the other: the program in a terminal, played by keyboard.
@Suite(.serialized) enum Screens {
  /// A desk with Greta's packet on the shelf, RQ-10001.
  static func shelf() throws -> TestDesk {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)
    return desk
  }
}

extension TestDesk {
  /// Opens this desk on a screen and waits for the queue.
  func open(
    _ words: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> TmuxDesk {
    let screen = try start(words, environment: environment, columns: columns, rows: rows)
    try screen.wait(for: "[1 Queue]", "live")
    return screen
  }

  /// Opens this desk on a screen, whatever it may show.
  func start(
    _ words: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> TmuxDesk {
    try TmuxDesk(
      ["open", "--database", database, "--as", "front"] + words, in: folder,
      environment: self.environment.merging(environment) { $1 }, columns: columns, rows: rows)
  }
}

extension TmuxDesk {
  /// Finds Greta from the queue and opens her packet.
  func findGreta() throws {
    try press("F2")
    try wait(for: "Find")
    try type("halvo")
    try wait(for: "[halvo")
    try press("Enter")
    try wait(for: "[3 Pickup]", "1 Who is here?")
  }

  /// Answers lines of the pickup pane: what to type, and what the screen shows after it.
  func answer(_ steps: [(keys: String, shows: String)]) throws {
    for step in steps {
      if step.keys.count == 1 {
        try type(step.keys)
      } else {
        try type(step.keys)
        // A narrow field scrolls: its end is what shows.
        try wait(for: String(step.keys.suffix(2)))
        try press("Enter")
      }
      try wait(for: step.shows)
    }
  }
}
