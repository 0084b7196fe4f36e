import DeskCore

extension EntryForm {
  /// The orders that file the scans that the form names, each once, in their order.
  var filings: [Order] {
    guard has("files") else { return [] }
    var paths: [String] = []
    for part in text("files").split(separator: ";") {
      let path = trimmed(String(part))
      if !path.isEmpty, !paths.contains(path) { paths.append(path) }
    }
    return paths.map(Order.filing)
  }
}

extension IntakePane {
  /// What is said when all was saved before a file, and the file was not.
  func unfiled(_ outcomes: [Outcome], _ id: String) -> Message? {
    unfiledCause(outcomes).map { why in
      Message(
        "\(id) is saved, its file is not (\(why)): add it with recordsdesk papers add.",
        tone: .error)
    }
  }

  /// Why a file was not stored; nil where it was, or where something else stopped the acts.
  func unfiledCause(_ outcomes: [Outcome]) -> String? {
    guard let last = outcomes.last, !last.isDone, saving.indices.contains(outcomes.count - 1),
      saving[outcomes.count - 1] == Order.filing("").action
    else { return nil }
    switch last {
    case .done: return nil
    case .refused(let refused), .overtaken(_, let refused):
      return refused.breaches.map(\.says).joined(separator: " ")
    case .invalid(let errors): return errors.map(\.description).joined(separator: "; ")
    case .failed(let says): return says
    }
  }

  /// How many files went along, in words; nothing where none did.
  var filedWords: String {
    let count = saving.count { $0 == Order.filing("").action }
    guard count > 0 else { return "" }
    return count == 1 ? " Its file is stored." : " Its \(count) files are stored."
  }
}
