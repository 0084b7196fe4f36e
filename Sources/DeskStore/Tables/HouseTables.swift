import DeskCore

/// What the database knows about itself.
enum SettingTable: RecordTable {
  typealias Record = Setting

  static let insert = """
    INSERT INTO setting (name, body) VALUES ($1, $2) ON CONFLICT DO NOTHING
    """
  static let update = "UPDATE setting SET body = $2 WHERE name = $1"
  static let select = "SELECT body FROM setting WHERE name = $1"
  static let page = """
    SELECT name, body FROM setting
    WHERE name > $1 ORDER BY name LIMIT $2
    """

  static func values(_ record: Setting, in session: any Session) -> [SQLValue] {
    [.text(record.name)]
  }
}

/// Who works at the desk.
enum PersonTable: RecordTable {
  typealias Record = Person

  static let insert = """
    INSERT INTO person (name, is_disabled, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
    """
  static let update = "UPDATE person SET is_disabled = $2, body = $3 WHERE name = $1"
  static let select = "SELECT body FROM person WHERE name = $1"
  static let page = """
    SELECT name, is_disabled, body FROM person
    WHERE name > $1 ORDER BY name LIMIT $2
    """
  static let bodies = "SELECT body FROM person ORDER BY name"

  static func values(_ record: Person, in session: any Session) -> [SQLValue] {
    [.text(record.user), .flag(record.isDisabled)]
  }
}

/// The law's and the house's numbers, one row a version.
enum PolicyTable: RecordTable {
  typealias Record = Policy

  static let insert = """
    INSERT INTO policy (version, body) VALUES ($1, $2) ON CONFLICT DO NOTHING
    """
  static let update = "UPDATE policy SET body = $2 WHERE version = $1"
  static let select = "SELECT body FROM policy WHERE version = $1"
  static let page = """
    SELECT version, body FROM policy
    WHERE version > $1 ORDER BY version LIMIT $2
    """
  static let newestVersion = "SELECT max(version) FROM policy"
  static let newest = "SELECT body FROM policy ORDER BY version DESC LIMIT 1"

  static func values(_ record: Policy, in session: any Session) -> [SQLValue] {
    [.int(record.version)]
  }

  static func column(_ key: String) -> SQLValue { .int(Int(key)) }
}

/// The last number drawn of each sequence.
enum CounterTable: RecordTable {
  typealias Record = Counter

  static let insert = """
    INSERT INTO counter (prefix, body) VALUES ($1, $2) ON CONFLICT DO NOTHING
    """
  static let update = "UPDATE counter SET body = $2 WHERE prefix = $1"
  static let select = "SELECT body FROM counter WHERE prefix = $1"
  static let page = """
    SELECT prefix, body FROM counter
    WHERE prefix > $1 ORDER BY prefix LIMIT $2
    """

  static func values(_ record: Counter, in session: any Session) -> [SQLValue] {
    [.text(record.prefix)]
  }
}
