extension PolicyCheck {
  /// What is wrong with the numbers about film, the printers and the offers.
  var media: [InputError] {
    years + printers + offers
  }

  private var years: [InputError] {
    let media = policy.media
    guard media.lastMammogramYears < media.mammogramYears else { return [] }
    return [
      InputError(
        field: "media.lastMammogramYears", says: "is less than with a later mammogram",
        accepts: "at least \(media.mammogramYears)")
    ]
  }

  private var printers: [InputError] {
    facts.group("media").texts("filmPrinters").enumerated().compactMap { index, site in
      policy.site(site) != nil
        ? nil
        : InputError(
          field: "media.filmPrinters[\(index)]", says: "there is no site \(site)",
          accepts: policy.sites.map(\.id).joined(separator: ", "))
    }
  }

  private var offers: [InputError] {
    let given = facts.group("media").groups("offer")
    return repeats(of: given.map { $0.text("practice") }, at: "media.offer", "practice")
      + given.enumerated().flatMap { index, offer in
        let path = "media.offer[\(index)]"
        let none = InputError(
          field: path + ".media", says: "names none",
          accepts: "at least one of " + Medium.allCases.map(\.rawValue).joined(separator: ", "))
        return stranger(offer.text("practice"), path + ".practice")
          + (offer.texts("media").isEmpty ? [none] : [])
      }
  }

  /// A practice that the policy does not have.
  func stranger(_ practice: String, _ path: String) -> [InputError] {
    guard policy.practice(practice) == nil else { return [] }
    return [
      InputError(
        field: path, says: "there is no practice \(practice)",
        accepts: policy.practices.map(\.id).joined(separator: ", "))
    ]
  }
}
