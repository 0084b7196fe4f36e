public import DeskCore

/// What a message says of a patient: only what it mentions changes.
public struct PatientUpdate: Hashable, Sendable {
  /// What a field says.
  public enum Told<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Nothing: what is on file stays.
    case nothing
    /// That what is on file is to be erased.
    case erased
    /// A value.
    case value(Value)

    /// What is on file after it.
    func over(_ old: Value, empty: Value) -> Value {
      switch self {
      case .nothing: old
      case .erased: empty
      case .value(let value): value
      }
    }
  }

  /// The MRN.
  public var mrn: String
  /// The chart name.
  public var name: Told<PersonName> = .nothing
  /// The former family name.
  public var formerFamily: Told<String> = .nothing
  /// The date of birth.
  public var bornOn: Told<Day> = .nothing
  /// `female`, `male`, `other`, `unknown`.
  public var sex: Told<String> = .nothing
  /// The phone.
  public var phone: Told<String> = .nothing
  /// The e-mail address.
  public var email: Told<String> = .nothing
  /// The address.
  public var address: Told<Address> = .nothing
  /// The date of death.
  public var diedOn: Told<Day> = .nothing
  /// The preferred language.
  public var language: Told<String> = .nothing

  /// An update that says nothing yet.
  public init(mrn: String) { self.mrn = mrn }

  /// The chart after it; nil where there is none and the message gives no name.
  public func applied(to old: Patient?) -> Patient? {
    var chart: Patient
    switch (old, name) {
    case (let old?, _): chart = old
    case (nil, .value(let name)): chart = Patient(mrn: mrn, name: name)
    case (nil, _): return nil
    }
    chart.name = name.over(chart.name, empty: chart.name)
    chart.formerFamily = formerFamily.over(chart.formerFamily, empty: "")
    chart.bornOn = PatientUpdate.day(bornOn, over: chart.bornOn)
    chart.sex = sex.over(chart.sex, empty: "unknown")
    chart.phone = phone.over(chart.phone, empty: "")
    chart.email = email.over(chart.email, empty: "")
    chart.address = address.over(chart.address, empty: Address())
    chart.diedOn = PatientUpdate.day(diedOn, over: chart.diedOn)
    chart.language = language.over(chart.language, empty: "")
    return chart
  }

  private static func day(_ told: Told<Day>, over old: Day?) -> Day? {
    switch told {
    case .nothing: old
    case .erased: nil
    case .value(let day): day
    }
  }
}
