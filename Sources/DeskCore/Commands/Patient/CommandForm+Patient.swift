extension CommandForm {
  static let patientForms: [CommandForm] = [
    CommandForm(
      "patient.register", "Registers a patient whom no search found.", on: false,
      [
        FormField("mrn", .text(limit: 64), required: true, "The medical record number."),
        FormField("family", .text(limit: 200), required: true, "Family name."),
        FormField("given", .text(limit: 200), "Given name."),
        FormField("middle", .text(limit: 200), "Further names."),
        FormField("suffix", .text(limit: 40), "Suffix."),
        FormField("formerFamily", .text(limit: 200), "Former family name."),
        FormField("bornOn", .day, required: true, "Date of birth."),
        FormField("sex", .choice(["female", "male", "other", "unknown"]), "Sex."),
        FormField("phone", .text(limit: 40), "Phone."),
        FormField("email", .text(limit: 200), "E-mail."),
        FormField("address", .group(addressFields), "The billing address."),
        FormField("language", .text(limit: 20), "Preferred language."),
      ]),
    CommandForm(
      "patient.addStudy", "Enters a study that the chart system did not send.",
      [
        FormField("accession", .text(limit: 64), required: true, "The accession number."),
        FormField("modality", .text(limit: 16), required: true, "The modality, such as CT."),
        FormField("title", .text(limit: 200), "What it is."),
        FormField("on", .day, "The day of the study."),
        FormField("uid", .text(limit: 64), "The DICOM study UID."),
      ]),
    CommandForm(
      "patient.merge", "Merges a chart into another of the same person.",
      [
        FormField("into", .text(limit: 64), required: true, "The MRN of the chart that goes on."),
        FormField("shownBy", .text(limit: 200), "What shows that both are one person's."),
        FormField("message", .text(limit: 200), "The message of the source; the desk itself only."),
      ]),
    CommandForm(
      "patient.unmerge", "Puts back what a mistaken merge moved.",
      [FormField("cause", .text(limit: 200), "What shows that they are two people.")]),
    CommandForm(
      "patient.correct", "Puts a name, a date of birth, a phone or an address right.",
      [
        FormField("cause", .text(limit: 200), "Why it was wrong, and what shows what is right."),
        FormField("family", .text(limit: 200), "Family name."),
        FormField("given", .text(limit: 200), "Given name."),
        FormField("middle", .text(limit: 200), "Further names; empty text takes them off."),
        FormField("suffix", .text(limit: 40), "Suffix; empty text takes it off."),
        FormField("bornOn", .day, "Date of birth."),
        FormField("phone", .text(limit: 40), "Phone; empty text takes it off."),
        FormField("address", .group(addressFields), "The billing address, whole."),
      ]),
  ]
}
