public import DeskCore

/// One thing that a file of another system says, with the line where it says it.
public struct ImportLine: Hashable, Sendable {
  /// The line of the file, from 1, where the record begins.
  public var number: Int
  /// What stands there.
  public var record: ImportRecord
  /// What names the message that says it; nil in files that hold none.
  public var message: MessageStamp?
  /// What its sender is to be told, where a message was rejected.
  public var fault: HL7Fault?

  /// A record at a line.
  public init(number: Int, record: ImportRecord) {
    self.number = number
    self.record = record
  }
}

/// What a line of an imported file turned out to be.
///
/// A later record of the same patient, study or report updates the earlier one.
public enum ImportRecord: Hashable, Sendable {
  /// A patient.
  case patient(Patient)
  /// A study, its patient still named as the source does.
  case study(StudyRecord)
  /// A report, its patient still named as the source does.
  case report(ReportRecord)
  /// What a message says of a patient; what it does not mention stays.
  case update(PatientUpdate)
  /// That a chart, by its MRN, goes on under the one that the update is about.
  case merge(PatientUpdate, prior: String)
  /// Something that the desk does not keep, by its name, such as `Encounter`.
  case ignored(String)
  /// Something that could not be read: the field, what is wrong, what is accepted.
  case rejected(InputError)
}

/// A study before its patient is looked up.
public struct StudyRecord: Hashable, Sendable {
  /// The study, its `mrn` empty.
  public var study: Study
  /// The patient's number in the source; a `Patient.sourceID`.
  public var patientSource: String

  /// A study of a patient of the source.
  public init(study: Study, patientSource: String) {
    self.study = study
    self.patientSource = patientSource
  }
}

/// A report before its patient is looked up.
public struct ReportRecord: Hashable, Sendable {
  /// The report, its `mrn` empty.
  public var report: Report
  /// The patient's number in the source; a `Patient.sourceID`.
  public var patientSource: String

  /// A report on a patient of the source.
  public init(report: Report, patientSource: String) {
    self.report = report
    self.patientSource = patientSource
  }
}
