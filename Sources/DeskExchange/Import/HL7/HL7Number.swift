/// Picks the medical record number out of a list of identifiers, PID-3 or MRG-1.
struct HL7Number {
  let field: HL7Field
  /// MSH-4: the facility whose own numbers come first.
  let facility: String

  private struct Identifier {
    let value: String
    let authority: String
    let type: String
  }

  /// The number of type `MR`, of the sender's own authority where there are several.
  ///
  /// A list without types is read by its authority, `MRN` or the facility itself, and a list of one
  /// number without either is that number.
  func medicalRecord() throws(HL7Fault) -> String {
    let all = try identifiers()
    let typed = all.filter { $0.type == "MR" }
    let untyped = all.filter { $0.type.isEmpty }
    let named = untyped.filter { isOwn($0) || $0.authority.uppercased() == "MRN" }
    let candidates = typed.isEmpty ? (named.isEmpty && all.count == 1 ? untyped : named) : typed
    let own = candidates.filter(isOwn)
    let numbers = Set((own.isEmpty ? candidates : own).map(\.value))
    guard let number = numbers.first, numbers.count == 1 else { throw fault(numbers.isEmpty) }
    return number
  }

  private func isOwn(_ identifier: Identifier) -> Bool {
    !facility.isEmpty && identifier.authority.uppercased() == facility.uppercased()
  }

  private func identifiers() throws(HL7Fault) -> [Identifier] {
    var found: [Identifier] = []
    for repetition in field.repetitions {
      let value = try repetition.component(1, limit: 64)
      guard !value.isEmpty else { continue }
      found.append(
        Identifier(
          value: value, authority: try repetition.component(4),
          type: try repetition.code(5)))
    }
    return found
  }

  private func fault(_ isMissing: Bool) -> HL7Fault {
    HL7Fault(
      field.place, isMissing ? .requiredField : .dataType,
      says: isMissing
        ? "names no medical record number" : "names more than one medical record number",
      accepts: "one number of type MR, or of the authority in MSH-4")
  }
}
