public import DeskCore

/// Whose draft of which form.
public struct DraftName: Hashable, Sendable {
  /// The user; nobody else reads it.
  public var user: String
  /// The form, and the subject that it is about where there is one, such as `intake`.
  public var form: String

  /// The draft of a form.
  public init(user: String, form: String) {
    self.user = user
    self.form = form
  }
}

/// A form as its user left it.
public struct Draft: Hashable, Sendable {
  /// The form.
  public let form: String
  /// What was typed, by field.
  public let fields: [String: String]
  /// When the last field was saved.
  public let savedAt: Instant
}

extension DeskStore {
  /// Days after which a draft is erased (decision 10).
  public static let draftDays = 14

  /// Saves one field of a draft; an empty value erases the field.
  ///
  /// Identifiers and passphrases are never drafted: whoever calls leaves them out.
  public func saveDraft(
    _ name: DraftName, field: String, value: String, desk: String, at: Instant
  ) throws {
    try engine.write { session in
      let key: [SQLValue] = [.text(name.user), .text(name.form), .text(field)]
      guard !value.isEmpty else {
        try session.execute(
          "DELETE FROM draft WHERE owner = $1 AND form = $2 AND field = $3", key)
        return
      }
      try session.execute(
        """
        INSERT INTO draft (owner, form, field, value, desk, saved_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (owner, form, field)
        DO UPDATE SET value = excluded.value, desk = excluded.desk, saved_at = excluded.saved_at
        """, key + [.text(value), .text(desk), .instant(at)])
    }
  }

  /// A user's drafts that are not too old, by form; the one saved last first.
  public func drafts(of user: String, at: Instant) throws -> [Draft] {
    let oldest = at.adding(seconds: -DeskStore.draftDays * 86_400)
    let rows = try engine.read {
      try $0.rows(
        """
        SELECT form, field, value, saved_at FROM draft
        WHERE owner = $1 AND saved_at >= $2
        ORDER BY saved_at DESC, form, field
        """, [.text(user), .instant(oldest)])
    }
    var forms: [String] = []
    for row in rows where !forms.contains(row.text(0)) { forms.append(row.text(0)) }
    return forms.map { form in
      let fields = rows.filter { $0.text(0) == form }
      return Draft(
        form: form,
        fields: Dictionary(uniqueKeysWithValues: fields.map { ($0.text(1), $0.text(2)) }),
        savedAt: fields[0].instant(3))
    }
  }

  /// Erases a draft.
  public func eraseDraft(_ name: DraftName) throws {
    try engine.write { try DraftTable.erase(name, in: $0) }
  }

  /// Erases drafts that are too old, and says how many fields they had.
  @discardableResult
  public func eraseOldDrafts(at: Instant) throws -> Int {
    let oldest = at.adding(seconds: -DeskStore.draftDays * 86_400)
    return try engine.write {
      try $0.execute("DELETE FROM draft WHERE saved_at < $1", [.instant(oldest)])
    }
  }
}

/// The drafts' table.
enum DraftTable {
  static func erase(_ name: DraftName, in session: any Session) throws {
    try session.execute(
      "DELETE FROM draft WHERE owner = $1 AND form = $2", [.text(name.user), .text(name.form)])
  }
}
