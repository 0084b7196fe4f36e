/// A drill that ships with the desk, as its file stands beside this one in Shipped.
public struct ShippedDrill: Sendable {
  /// The drill's name, which is its file's.
  public let name: String
  /// The file: a drill's text in UTF-8.
  public let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  // swift-format-ignore
  /// All of them, by name.
  public static let all: [ShippedDrill] = [
    ShippedDrill("a-label-of-another-request", PackageResources.a_label_of_another_request_drill),
    ShippedDrill("a-mammogram", PackageResources.a_mammogram_drill),
    ShippedDrill("a-note-is-good-once", PackageResources.a_note_is_good_once_drill),
    ShippedDrill("a-note-of-the-dead", PackageResources.a_note_of_the_dead_drill),
    ShippedDrill("a-power-over-money", PackageResources.a_power_over_money_drill),
    ShippedDrill("a-preliminary-report", PackageResources.a_preliminary_report_drill),
    ShippedDrill("a-providers-consent", PackageResources.a_providers_consent_drill),
    ShippedDrill("a-quarter-of-an-hour-later", PackageResources.a_quarter_of_an_hour_later_drill),
    ShippedDrill("a-sensitive-report", PackageResources.a_sensitive_report_drill),
    ShippedDrill("a-spoken-request", PackageResources.a_spoken_request_drill),
    ShippedDrill("a-spoken-revocation", PackageResources.a_spoken_revocation_drill),
    ShippedDrill("a-stray-scan", PackageResources.a_stray_scan_drill),
    ShippedDrill("a-subpoena-at-the-counter", PackageResources.a_subpoena_at_the_counter_drill),
    ShippedDrill("a-widow-in-jacksonville", PackageResources.a_widow_in_jacksonville_drill),
    ShippedDrill("a-wish-for-another-address", PackageResources.a_wish_for_another_address_drill),
    ShippedDrill("a-written-address", PackageResources.a_written_address_drill),
    ShippedDrill("a-wrong-birthday-corrected", PackageResources.a_wrong_birthday_corrected_drill),
    ShippedDrill("a-year-nobody-looked-over", PackageResources.a_year_nobody_looked_over_drill),
    ShippedDrill("a-yes-on-the-phone", PackageResources.a_yes_on_the_phone_drill),
    ShippedDrill("an-auditor-at-the-counter", PackageResources.an_auditor_at_the_counter_drill),
    ShippedDrill("an-unchecked-authorization", PackageResources.an_unchecked_authorization_drill),
    ShippedDrill("another-shelf", PackageResources.another_shelf_drill),
    ShippedDrill(
      "bill-of-nine-hundred-dollars",
      PackageResources.bill_of_nine_hundred_dollars_drill),
    ShippedDrill("brothers-note-not-signed", PackageResources.brothers_note_not_signed_drill),
    ShippedDrill("brothers-note", PackageResources.brothers_note_drill),
    ShippedDrill("closed-before-the-hand-over", PackageResources.closed_before_the_hand_over_drill),
    ShippedDrill("closed-by-waiting", PackageResources.closed_by_waiting_drill),
    ShippedDrill("eighteen-today", PackageResources.eighteen_today_drill),
    ShippedDrill("every-gap-at-once", PackageResources.every_gap_at_once_drill),
    ShippedDrill(
      "expired-licence-and-insurance-card",
      PackageResources.expired_licence_and_insurance_card_drill),
    ShippedDrill("extended-a-day-late", PackageResources.extended_a_day_late_drill),
    ShippedDrill("extended-on-day-thirty", PackageResources.extended_on_day_thirty_drill),
    ShippedDrill("extended-without-a-letter", PackageResources.extended_without_a_letter_drill),
    ShippedDrill("five-sharp", PackageResources.five_sharp_drill),
    ShippedDrill("found-by-the-phone-number", PackageResources.found_by_the_phone_number_drill),
    ShippedDrill("half-past-eleven-in-phoenix", PackageResources.half_past_eleven_in_phoenix_drill),
    ShippedDrill("hand-over-before-the-checks", PackageResources.hand_over_before_the_checks_drill),
    ShippedDrill("her-sister-cancels", PackageResources.her_sister_cancels_drill),
    ShippedDrill("images-only", PackageResources.images_only_drill),
    ShippedDrill("known-to-be-false", PackageResources.known_to_be_false_drill),
    ShippedDrill(
      "licence-expired-for-more-than-a-year",
      PackageResources.licence_expired_for_more_than_a_year_drill),
    ShippedDrill("licence-expired-yesterday", PackageResources.licence_expired_yesterday_drill),
    ShippedDrill("licence-good-through-today", PackageResources.licence_good_through_today_drill),
    ShippedDrill("marriage-certificate", PackageResources.marriage_certificate_drill),
    ShippedDrill("matched-by-name-alone", PackageResources.matched_by_name_alone_drill),
    ShippedDrill("memorial-day", PackageResources.memorial_day_drill),
    ShippedDrill("merged-away", PackageResources.merged_away_drill),
    ShippedDrill("never-to-another-practice", PackageResources.never_to_another_practice_drill),
    ShippedDrill("no-address-at-all", PackageResources.no_address_at_all_drill),
    ShippedDrill("no-authorization-on-file", PackageResources.no_authorization_on_file_drill),
    ShippedDrill("no-birthday", PackageResources.no_birthday_drill),
    ShippedDrill("no-expiry", PackageResources.no_expiry_drill),
    ShippedDrill("no-override-of-an-id", PackageResources.no_override_of_an_id_drill),
    ShippedDrill("no-such-patient", PackageResources.no_such_patient_drill),
    ShippedDrill("nobody-came-for-it", PackageResources.nobody_came_for_it_drill),
    ShippedDrill(
      "nobody-checks-their-own-packet",
      PackageResources.nobody_checks_their_own_packet_drill),
    ShippedDrill(
      "nobody-countersigns-for-themselves",
      PackageResources.nobody_countersigns_for_themselves_drill),
    ShippedDrill(
      "nobody-countersigns-on-a-real-desk",
      PackageResources.nobody_countersigns_on_a_real_desk_drill),
    ShippedDrill("nobody-knows-who-paid", PackageResources.nobody_knows_who_paid_drill),
    ShippedDrill("nobody-looked-at-the-photo", PackageResources.nobody_looked_at_the_photo_drill),
    ShippedDrill("nobody-read-the-categories", PackageResources.nobody_read_the_categories_drill),
    ShippedDrill("note-for-another-request", PackageResources.note_for_another_request_drill),
    ShippedDrill("note-for-the-disc-only", PackageResources.note_for_the_disc_only_drill),
    ShippedDrill("note-for-the-other-brother", PackageResources.note_for_the_other_brother_drill),
    ShippedDrill("note-of-thirty-one-days", PackageResources.note_of_thirty_one_days_drill),
    ShippedDrill("note-of-tomorrow", PackageResources.note_of_tomorrow_drill),
    ShippedDrill("note-without-a-date", PackageResources.note_without_a_date_drill),
    ShippedDrill("nothing-was-read-back", PackageResources.nothing_was_read_back_drill),
    ShippedDrill("old-utility-bill", PackageResources.old_utility_bill_drill),
    ShippedDrill("outside-the-dates", PackageResources.outside_the_dates_drill),
    ShippedDrill("override-by-oneself", PackageResources.override_by_oneself_drill),
    ShippedDrill("packet-at-another-location", PackageResources.packet_at_another_location_drill),
    ShippedDrill("paid-in-full", PackageResources.paid_in_full_drill),
    ShippedDrill("photo-does-not-match", PackageResources.photo_does_not_match_drill),
    ShippedDrill("recalled-while-she-waits", PackageResources.recalled_while_she_waits_drill),
    ShippedDrill("received-tomorrow", PackageResources.received_tomorrow_drill),
    ShippedDrill("revoked-after-the-hand-over", PackageResources.revoked_after_the_hand_over_drill),
    ShippedDrill("revoked-at-five-past-nine", PackageResources.revoked_at_five_past_nine_drill),
    ShippedDrill("revoked-on-the-last-second", PackageResources.revoked_on_the_last_second_drill),
    ShippedDrill("she-will-not-sign", PackageResources.she_will_not_sign_drill),
    ShippedDrill("signed-by-a-representative", PackageResources.signed_by_a_representative_drill),
    ShippedDrill("student-card", PackageResources.student_card_drill),
    ShippedDrill("the-authorizations-last-day", PackageResources.the_authorizations_last_day_drill),
    ShippedDrill(
      "the-bearer-is-not-the-patient",
      PackageResources.the_bearer_is_not_the_patient_drill),
    ShippedDrill("the-billing-address", PackageResources.the_billing_address_drill),
    ShippedDrill(
      "the-birth-record-of-a-sister",
      PackageResources.the_birth_record_of_a_sister_drill),
    ShippedDrill("the-count-differs", PackageResources.the_count_differs_drill),
    ShippedDrill("the-courier-of-another-firm", PackageResources.the_courier_of_another_firm_drill),
    ShippedDrill("the-day-before-eighteen", PackageResources.the_day_before_eighteen_drill),
    ShippedDrill("the-desk-ends-a-paper", PackageResources.the_desk_ends_a_paper_drill),
    ShippedDrill("the-mailing-address", PackageResources.the_mailing_address_drill),
    ShippedDrill("the-named-firms-courier", PackageResources.the_named_firms_courier_drill),
    ShippedDrill(
      "the-paper-of-another-patient",
      PackageResources.the_paper_of_another_patient_drill),
    ShippedDrill("the-second-check-fails", PackageResources.the_second_check_fails_drill),
    ShippedDrill(
      "the-son-while-the-widow-lives",
      PackageResources.the_son_while_the_widow_lives_drill),
    ShippedDrill("the-widow-in-rochester", PackageResources.the_widow_in_rochester_drill),
    ShippedDrill("three-wrong-guesses", PackageResources.three_wrong_guesses_drill),
    ShippedDrill("treatment-hangs-on-it", PackageResources.treatment_hangs_on_it_drill),
    ShippedDrill("turned-away-without-a-note", PackageResources.turned_away_without_a_note_drill),
    ShippedDrill("two-minutes-after-five", PackageResources.two_minutes_after_five_drill),
    ShippedDrill("two-papers-in-one", PackageResources.two_papers_in_one_drill),
    ShippedDrill("two-patients-look-alike", PackageResources.two_patients_look_alike_drill),
    ShippedDrill("what-a-minor-may-keep", PackageResources.what_a_minor_may_keep_drill),
    ShippedDrill("what-a-request-has-to-say", PackageResources.what_a_request_has_to_say_drill),
    ShippedDrill("when-my-claim-closes", PackageResources.when_my_claim_closes_drill),
    ShippedDrill(
      "which-desks-are-open-in-january",
      PackageResources.which_desks_are_open_in_january_drill),
    ShippedDrill(
      "which-desks-are-open-in-july",
      PackageResources.which_desks_are_open_in_july_drill),
  ]
}
