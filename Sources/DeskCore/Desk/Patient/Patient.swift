/// A patient as the chart knows them.
public struct Patient: Hashable, Sendable, Codable {
  /// Medical record number; the key.
  public var mrn: String
  /// The chart name.
  public var name: PersonName
  /// Former family name, or empty.
  public var formerFamily: String
  /// Date of birth, if known.
  public var bornOn: Day?
  /// `female`, `male`, `other`, `unknown`.
  public var sex: String
  /// Phone as given.
  public var phone: String
  /// E-mail, or empty.
  public var email: String
  /// The billing address.
  public var address: Address
  /// Date of death, as the chart's source or a verified notice gives it.
  public var diedOn: Day?
  /// The language the patient prefers, or empty.
  public var language: String
  /// The number in the source system, or empty.
  public var sourceID: String
  /// How the chart was merged into another; nil for one that stands.
  public var merged: ChartMerge?

  /// A patient.
  public init(
    mrn: String, name: PersonName, formerFamily: String = "", bornOn: Day? = nil,
    sex: String = "unknown", phone: String = "", email: String = "",
    address: Address = Address(), diedOn: Day? = nil, language: String = "", sourceID: String = ""
  ) {
    self.mrn = mrn
    self.name = name
    self.formerFamily = formerFamily
    self.bornOn = bornOn
    self.sex = sex
    self.phone = phone
    self.email = email
    self.address = address
    self.diedOn = diedOn
    self.language = language
    self.sourceID = sourceID
  }
}

/// A postal address.
public struct Address: Hashable, Sendable, Codable {
  /// Street lines.
  public var street: String
  /// City.
  public var city: String
  /// State or region.
  public var state: String
  /// Postal code.
  public var postal: String

  /// An address; empty parts are unknown.
  public init(street: String = "", city: String = "", state: String = "", postal: String = "") {
    self.street = street
    self.city = city
    self.state = state
    self.postal = postal
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { street.isEmpty && city.isEmpty && state.isEmpty && postal.isEmpty }

  /// One line.
  public var line: String {
    let place = [city, state].filter { !$0.isEmpty }.joined(separator: ", ")
    return [street, [place, postal].filter { !$0.isEmpty }.joined(separator: " ")]
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

/// An imaging study of a patient.
public struct Study: Hashable, Sendable, Codable {
  /// Accession number, or the source's own number where it gives none; the key.
  public var accession: String
  /// The patient's MRN.
  public var mrn: String
  /// The DICOM study UID, or empty.
  public var uid: String
  /// Modality code such as `CT`.
  public var modality: String
  /// What was examined.
  public var title: String
  /// The day of the study.
  public var on: Day?
  /// Number of series.
  public var series: Int
  /// Number of images.
  public var images: Int

  /// A study.
  public init(
    accession: String, mrn: String, uid: String = "", modality: String = "", title: String = "",
    on: Day? = nil, series: Int = 0, images: Int = 0
  ) {
    self.accession = accession
    self.mrn = mrn
    self.uid = uid
    self.modality = modality
    self.title = title
    self.on = on
    self.series = series
    self.images = images
  }
}

/// A report in a patient's record.
public struct Report: Hashable, Sendable, Codable {
  /// The source's number; the key.
  public var id: String
  /// The patient's MRN.
  public var mrn: String
  /// `final`, `preliminary`, `amended`, as FHIR spells them.
  public var status: String
  /// What it reports on.
  public var title: String
  /// The day of the examination.
  public var on: Day?

  /// A report.
  public init(id: String, mrn: String, status: String, title: String = "", on: Day? = nil) {
    self.id = id
    self.mrn = mrn
    self.status = status
    self.title = title
    self.on = on
  }

  /// Whether it may be released.
  public var isFinal: Bool { ["final", "amended", "corrected", "appended"].contains(status) }
}
