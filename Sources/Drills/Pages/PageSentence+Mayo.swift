extension PageSentence {
  /// What Mayo Clinic's page promises.
  static let mayo: [PageSentence] = access + requests + images + authority + notices

  private static let access: [PageSentence] = [
    PageSentence(
      .mayo, "You or someone you designate can see the record online.",
      on: "Intake", by: "R-99", shown: "proxy-access-until-eighteen"),
    PageSentence(
      .mayo, "You create an account and request records from it.",
      on: "Intake", by: "R-108", shown: "how-to-open-the-portal"),
    PageSentence(
      .mayo, "You may save or print your own copies at no cost.",
      on: "Queue", by: "R-67", shown: "own-records-cost-nothing-in-rochester"),
    PageSentence(
      .mayo, "The form revokes authorizations previously submitted.",
      on: "Intake", by: "R-17", shown: "revoked-at-five-past-nine"),
    PageSentence(
      .mayo, "Billing information is in the account, or with the billing office.",
      on: "Intake", by: "R-97", shown: "billing-belongs-elsewhere"),
  ]

  private static let requests: [PageSentence] = [
    PageSentence(
      .mayo, "Request records from the account, by phone, by fax or by mail.",
      on: "Intake", by: "R-02", shown: "half-past-eleven-in-phoenix"),
    PageSentence(
      .mayo, "For someone other than yourself, complete the authorization to a third party.",
      on: "Intake", by: "R-26", shown: "no-authorization-on-file"),
    PageSentence(
      .mayo, "The authorization is available in Arabic, Somali, Hmong and Spanish.",
      on: "Intake", by: "R-25", shown: "a-form-of-another-house"),
    PageSentence(
      .mayo, "Do not send other hospitals' records here; they go to your care team.",
      on: "Intake", by: "R-89", shown: "a-disc-from-another-hospital"),
    PageSentence(
      .mayo, "Offices answer 8 to 5 in their own time: Mountain, Eastern, Central.",
      on: "Pickup", by: "R-04", shown: "which-desks-are-open-in-july"),
    PageSentence(
      .mayo, "Requests for a change go to the Amendment Request Specialist.",
      on: "Amend", by: "R-80", shown: "amendment-in-rochester"),
    PageSentence(
      .mayo, "Requests are typically processed within two weeks.",
      on: "Queue", by: "R-33", shown: "fourteen-days-are-a-promise"),
    PageSentence(
      .mayo, "HIPAA allows up to 30 days to respond.",
      on: "Queue", by: "R-31", shown: "extended-on-day-thirty"),
    PageSentence(
      .mayo, "Ask your care team for records of an outside facility, and whether they came.",
      on: "Intake", by: "R-98", shown: "four-that-are-no-requests"),
  ]

  private static let images: [PageSentence] = [
    PageSentence(
      .mayo, "Images come by a link to a cloud service, or on an encrypted CD.",
      on: "Queue", by: "R-70", shown: "a-link-from-rochester"),
    PageSentence(
      .mayo, "By U.S. mail free of charge, by FedEx for a $45 flat fee in two business days.",
      on: "Queue", by: "R-67", shown: "the-courier-she-did-not-choose"),
    PageSentence(
      .mayo, "Fees are reasonable and cost-based, as allowed by law.",
      on: "Queue", by: "R-66", shown: "a-fee-for-finding-it"),
  ]

  private static let authority: [PageSentence] = [
    PageSentence(
      .mayo, "Records are released only with proper authorization from the patient.",
      on: "Queue", by: "R-13", shown: "an-unchecked-authorization"),
    PageSentence(
      .mayo, "Whoever signs on behalf of the patient provides the legal documentation.",
      on: "Intake", by: "R-11", shown: "signed-by-a-representative"),
  ]

  private static let notices: [PageSentence] = [
    PageSentence(
      .mayo, "A death notice gives the patient's names, dates and MRN, and who tells of it.",
      on: "Amend", by: "R-84", shown: "a-death-notice-without-the-date"),
    PageSentence(
      .mayo, "An adoption is shown by one of three legal documents, in its entirety.",
      on: "Amend", by: "R-86", shown: "the-decree-lacks-a-page"),
    PageSentence(
      .mayo, "Eight other papers are not acceptable.",
      on: "Amend", by: "R-87", shown: "papers-that-are-no-decree"),
    PageSentence(
      .mayo, "The registration desk passes the document to the Data Integrity Team.",
      on: "Amend", by: "R-88", shown: "a-decree-that-begins-tomorrow"),
  ]
}
