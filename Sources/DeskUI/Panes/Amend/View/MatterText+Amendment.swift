import DeskCore

extension MatterText {
  /// An amendment as it stands.
  func box(_ row: Amendment) -> [MatterLine] {
    [
      MatterLine("Says", row.entry.map { "\"\($0)\"" } ?? "nobody quoted the entry"),
      MatterLine("Wants", row.wanted), MatterLine("Reason", row.reason),
      MatterLine("About", about(row)),
      MatterLine(
        "Asked by",
        "\(row.fromOutside ? row.requester.name : asker(row.requester)), \(came(row.received))"),
      MatterLine("With", with(row), row.hold.isEmpty ? .text : .statusHold),
      MatterLine("Answer", answer(row)), MatterLine("Told", told(row)),
      MatterLine("Goes along", along(row)),
    ]
  }

  private func about(_ row: Amendment) -> String {
    let types = Choice.records.filter { word in
      row.target.types.contains { $0.rawValue == word.word }
    }.map(\.label).joined(separator: ", ")
    let dates = [row.target.dates.from, row.target.dates.to].compactMap { $0?.description }
    let records = opened?.records(of: row).map(\.label) ?? []
    return ([types] + (dates.isEmpty ? [] : [dates.joined(separator: " to ")]) + records)
      .joined(separator: "; ")
  }

  private func with(_ row: Amendment) -> String {
    let office = row.office.isEmpty ? "" : "\(row.office); "
    let who = row.takenBy.map { "\(office)taken up by \($0)" } ?? "\(office)nobody yet"
    return row.hold.isEmpty ? who : "\(who); asked: \(row.hold)"
  }

  private func answer(_ row: Amendment) -> String {
    let ground = row.denied.map { Choice.label(of: $0.rawValue, in: Choice.amendmentGrounds) } ?? ""
    let letter = row.denialLetter.isEmpty ? "" : ", letter \(row.denialLetter)"
    switch (row.isAccepted, row.denied) {
    case (true, nil): return row.fromOutside ? "amended by the other entity" : "accepted"
    case (true, _?): return "accepted in part; the rest denied: \(ground)\(letter)"
    case (false, _?): return "denied: \(ground)\(letter)"
    case (false, nil): return "none yet"
    }
  }

  private func told(_ row: Amendment) -> String {
    guard row.isAccepted else { return "-" }
    let letter =
      row.acceptanceLetter.isEmpty ? "individual not told" : "individual: \(row.acceptanceLetter)"
    let open = row.toTell.filter { !row.told.contains($0) }
    let others = row.told.isEmpty ? "" : "; told: \(row.told.joined(separator: ", "))"
    let rest = open.isEmpty ? "" : "; not yet: \(open.joined(separator: ", "))"
    let linked = row.records.isEmpty ? "" : "linked: \(row.records.joined(separator: ", ")); "
    return linked + letter + others + rest
  }

  /// The papers that later releases of the record carry (R-79).
  private func along(_ row: Amendment) -> String {
    guard row.stage != .unreceived, row.isAccepted || row.denied != nil else {
      return "nothing yet"
    }
    let papers = row.boundPapers.map(\.rawValue)
    return papers.isEmpty
      ? "nothing" : "\(papers.joined(separator: ", ")), with later releases"
  }

  /// What the record says beside what is asked, who has copies, and which packets must carry papers.
  func side(_ row: Amendment) -> [MatterLine] {
    let entry = row.entry ?? "nobody quoted the entry"
    return [
      .head("ENTRY as the record has it"), MatterLine("-", entry),
      .head("REQUEST \(short(row.received.day)) \(asker(row.requester))"),
      MatterLine("+", row.wanted, .textStrong), MatterLine("", ""),
      MatterLine("", "The original is never erased. Accepting links the amendment to it.", .hint),
      MatterLine("", ""), .head("Who holds copies (told if accepted)"),
    ] + holders(row) + [MatterLine("", ""), .head("Later releases")] + packets(row)
  }

  private func holders(_ row: Amendment) -> [MatterLine] {
    let holders = opened?.holders(of: row) ?? []
    let others = row.toTell.filter { name in !holders.contains { $0.recipient == name } }
    let lines =
      holders.map { holder in
        MatterLine(
          "", "\(box(row, holder.recipient)) \(holder.recipient), sent \(short(holder.on))")
      } + others.map { MatterLine("", "\(box(row, $0)) \($0), named by the individual") }
    return lines.isEmpty ? [MatterLine("", "nobody but the patient, as far as we know")] : lines
  }

  private func box(_ row: Amendment, _ name: String) -> String {
    row.told.contains(name) ? "[x]" : "[ ]"
  }

  private func packets(_ row: Amendment) -> [MatterLine] {
    let packets = opened?.packets(of: row) ?? []
    let open = packets.map { packet in
      MatterLine(
        "", "\(packet.request) \(packet.isEnclosed ? "has the papers" : "must enclose the papers")",
        packet.isEnclosed ? .verifyPass : .verifyFail)
    }
    return [MatterLine("", along(row))] + open
  }
}
