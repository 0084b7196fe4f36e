import DeskCore

extension Schema {
  /// Discs, amendments, notices, accountings and incidents: one table a kind, all of one shape.
  static let version2: [String] = [
    ("media", stages(ImagingStage.self)), ("amendment", stages(AmendmentStage.self)),
    ("death", stages(DeathStage.self)), ("adoption", stages(AdoptionStage.self)),
    ("accounting", stages(AccountingStage.self)), ("incident", stages(IncidentStage.self)),
  ].flatMap { name, stages in
    [
      """
      CREATE TABLE \(name) (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
        version INTEGER NOT NULL CHECK (version >= 0),
        stage TEXT NOT NULL CHECK (stage IN (\(stages))),
        is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
        patient TEXT NOT NULL,
        request TEXT NOT NULL,
        site TEXT NOT NULL,
        due INTEGER,
        body TEXT NOT NULL
      ) STRICT
      """,
      "CREATE INDEX \(name)_by_patient ON \(name) (patient, id)",
      "CREATE INDEX \(name)_by_request ON \(name) (request, id) WHERE request <> ''",
      "CREATE INDEX \(name)_open ON \(name) (due, id) WHERE is_open = 1",
    ]
  }

  private static func stages<Stage: StageName>(_: Stage.Type) -> String {
    Stage.allCases.filter { $0 != .start }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}
