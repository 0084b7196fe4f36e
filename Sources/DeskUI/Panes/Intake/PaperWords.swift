import DeskCore

/// A paper in a few words: its kind, its signature, its end.
enum PaperWords {
  static func line(_ document: Document) -> String {
    [kind(document.form.kind), signed(document), ends(document.form.expiry)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  static func kind(_ kind: DocumentForm.Kind) -> String {
    Choice.papers.first { $0.word == kind.rawValue }?.label ?? EventWords.plain(kind.rawValue)
  }

  static func signed(_ document: Document) -> String {
    guard document.form.signer != .nobody else { return "not signed" }
    return document.form.signedOn.map { "signed \($0)" } ?? "signed, no date"
  }

  static func ends(_ expiry: DocumentForm.Expiry) -> String {
    switch expiry {
    case .missing: ""
    case .date(let day): "expires \(day)"
    case .event(let event): "ends at: \(event)"
    case .none: "no expiry"
    }
  }
}
