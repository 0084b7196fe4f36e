/// A disc, film or link with its request and the patient's studies, fresh from the chart.
struct MediaReading {
  let job: MediaJob
  let around: RequestReading
  let studies: [Study]

  /// Reads the rows around a job of this request.
  init(
    _ job: MediaJob, of request: Request, in chart: some Chart, at moment: Moment, policy: Policy
  )
    throws
  {
    self.job = job
    around = try RequestReading(request, in: chart, at: moment, policy: policy)
    studies = try chart.studies(ofPatient: request.patient)
  }

  private var media: MediaPolicy { around.policy.media }
  private var offer: MediaPolicy.Offer? {
    around.policy.site(job.site).flatMap { media.offer(of: $0.practice) }
  }

  /// The studies on its list, beside the patient's.
  var order: MediaOrder {
    let own = Set(studies.map { plainNumber($0.accession) })
    return MediaOrder(
      studies: job.accessions.map {
        MediaOrder.Study(accession: $0, isPatients: own.contains(plainNumber($0)))
      })
  }

  /// What would be on it, beside what the paper authorises.
  var scope: ScopeClaim {
    let listed = Set(job.accessions.map(plainNumber))
    let items = studies.filter { listed.contains(plainNumber($0.accession)) }.enumerated()
      .map { number, study in
        PackedItem(
          number: number + 1, medium: job.medium, type: .images, title: study.title, on: study.on)
      }
    return around.scope(items)
  }

  /// The medium that is ordered, agreed on or made, beside what was asked for.
  func choice(of medium: Medium, encrypted: Bool? = nil, isMade: Bool = false) -> MediaChoice {
    let takes: Set<RequestStage> = [.validated, .inWork, .pended]
    let mustEncrypt = medium == .link || medium == .disc && offer?.encryptsDiscs != false
    return MediaChoice(
      requestTakes: takes.contains(around.request.stage), medium: medium, ordered: job.medium,
      asked: around.request.wanted.media.sorted(), agreed: job.agreement?.agreed,
      isOffered: isOffered(medium), isProducible: isProducible(medium),
      mustEncrypt: isMade && mustEncrypt, encrypted: encrypted)
  }

  /// An original mammogram is offered everywhere: the law asks for it.
  private func isOffered(_ medium: Medium) -> Bool {
    if medium == .film, job.film == .original, job.mammogram == true { return true }
    return offer?.media.contains(medium) ?? false
  }

  private func isProducible(_ medium: Medium) -> Bool? {
    switch (medium, job.film) {
    case (.disc, _), (.link, _): true
    case (.film, .original): job.sheets != 0
    case (.film, .copy): media.filmPrinters.contains(around.moment.site)
    default: nil
    }
  }

  /// Original film or copy, as ordered or as it would be made.
  func film(making: FilmKind? = nil, sheets: Int? = nil) -> FilmCheck {
    FilmCheck(
      medium: job.medium, film: job.film, making: making, sheets: sheets ?? job.sheets,
      originals: job.originals)
  }

  /// A mammogram beside what the patient asked of it.
  var mammogram: MammogramAsk {
    MammogramAsk(
      isMammogram: job.mammogram, originals: job.originals, medium: job.medium, film: job.film,
      sheets: job.sheets)
  }

  /// Whether a mammogram is among the listed studies; `stated` speaks where the chart is silent.
  func holdsMammogram(stated: Bool?) -> Bool? {
    let listed = Set(job.accessions.map(plainNumber))
    let kinds = studies.filter { listed.contains(plainNumber($0.accession)) }
      .map { $0.modality.uppercased() }
    guard !around.request.mammogram, !kinds.contains("MG") else { return true }
    let isKnown = kinds.count >= listed.count && !kinds.contains(where: isBlank)
    return isKnown && !kinds.isEmpty ? false : stated
  }

  /// The last day for it, by the request's clocks and the mammogram's.
  var due: Day {
    let clocks = around.request.clocks
    guard job.mammogram == true else { return clocks.governing }
    return min(clocks.governing, clocks.received + around.policy.mammographyDays)
  }
}

extension MediaReading {
  /// What the second person typed from it, as findings.
  func reading(_ facts: Facts) -> DiscReading {
    let listed = job.accessions.map(plainNumber)
    let found = facts["accessions"].map { _ in Set(facts.texts("accessions").map(plainNumber)) }
    return DiscReading(
      medium: job.medium, patients: facts.groups("patients").compactMap(person),
      missing: found.map { found in job.accessions.filter { !found.contains(plainNumber($0)) } },
      extra: found.map { $0.subtracting(listed).count }, labelMatches: label(facts),
      viewer: facts.word("viewer"), encrypted: job.encrypted, passphrase: facts.word("passphrase"),
      fault: facts.word("fault"))
  }

  /// Whether the label that was typed or scanned is the job's; nil when none was.
  func label(_ facts: Facts) -> Bool? {
    let typed = plainNumber(facts.text("label"))
    return typed.isEmpty ? nil : typed == plainNumber(job.id)
  }

  private func person(_ facts: Facts) -> DiscReading.Found? {
    guard let patient = around.patient else { return nil }
    let matches = { (kind: IdentifierKind, field: String) in
      IdentityCheck.finding(
        kind: kind, typed: facts.text(field), patient: patient, accessions: []
      ).matches
    }
    return DiscReading.Found(
      nameMatches: matches(.fullName, "name"), bornMatches: matches(.bornOn, "bornOn"))
  }
}

/// A number without separators and case, as labels and lists spell it differently.
private func plainNumber(_ number: String) -> String {
  String(number.uppercased().filter { $0.isLetter || $0.isNumber })
}
