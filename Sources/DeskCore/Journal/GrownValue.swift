/// A value of a record that gained fields after rows of it were first kept.
///
/// The decoder fills in what an earlier build could not write. A field that every build wrote is not
/// among these: a row without it is broken, and nothing is guessed in its place.
protocol GrownValue: Decodable {
  /// What the absence of each gained field means; the first name of a path is the field's.
  ///
  /// An optional field needs no line: it is nil where it is absent.
  static var gained: Fields { get }
}

extension Request: GrownValue {
  static let gained: Fields = [
    Field("agreedMedia.#", "0"), Field("fees.#", "0"), Field("enclosed.#", "0"),
    Field("declinedBy", ""), Field("releases.#", "0"), Field("notes.#", "0"),
  ]
}

extension DocumentForm: GrownValue {
  static let gained: Fields = [Field("interpreter", "")]
}

/// A value all of whose fields have defaults: whatever a row does not say is the default.
protocol DefaultedValue: GrownValue, Encodable {
  /// The defaults.
  init()
}

extension DefaultedValue {
  /// The fields of the defaults.
  fileprivate static var defaults: Fields { (try? FieldEncoder.encode(Self())) ?? Fields() }
}

extension Policy: DefaultedValue {
  static let gained = defaults
}

extension Policy.Privacy: DefaultedValue {
  static let gained = defaults
}

extension Policy.UnclaimedDays: DefaultedValue {
  static let gained = defaults
}

extension Policy.Papers: DefaultedValue {
  static let gained = defaults
}

extension MediaPolicy: DefaultedValue {
  static let gained = defaults
}
