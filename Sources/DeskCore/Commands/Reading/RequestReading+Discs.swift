extension RequestReading {
  /// The packet's discs, films and links, each beside its own record.
  func discs(in chart: some Chart) throws -> PacketDiscs {
    try discs(of: waiting, in: chart)
  }

  /// The same for some of the items.
  func discs(of items: [PackedItem], in chart: some Chart) throws -> PacketDiscs {
    // A label that is a job's is a disc's, whatever the item was called when it was packed.
    let made = try items.filter {
      try $0.medium.isImaging || chart.matter($0.label, as: MediaJob.self) != nil
    }
    return PacketDiscs(
      request: request.id, discs: try made.map { try disc($0, in: chart) },
      hasReports: items.contains { $0.type == .reports })
  }

  private func disc(_ item: PackedItem, in chart: some Chart) throws -> PacketDiscs.Disc {
    let job = item.label.isEmpty ? nil : try chart.matter(item.label, as: MediaJob.self)
    return PacketDiscs.Disc(
      item: item.number, label: item.label, isKnown: job != nil,
      ofRequest: job?.request == request.id, ofPatient: job?.patient == request.patient,
      mediumMatches: job?.medium == item.medium,
      isReadBack: job.map { [.verified, .shelved].contains($0.stage) } ?? false,
      mammogramOriginals: job.map { $0.mammogram == true && $0.film == .original } ?? false)
  }
}

extension Medium {
  /// Whether images are made on it, one job each.
  var isImaging: Bool { [.disc, .film, .link].contains(self) }
}
