import Testing

@testable import DeskCore

/// access is never refused or delayed because a bill is unpaid.
@Suite struct R44Tests {
  @Test func `nothing that a rule reads knows of a bill`() {
    let seen =
      fields(of: PickupSample.recipient.evidence) + fields(of: RequestSample.authorized.evidence)
      + fields(of: DocumentSample.consent.evidence)

    #expect(seen.contains("photoMatches") && seen.contains("paidItems"))
    for word in ["balance", "owed", "unpaid", "debt", "amount"] {
      #expect(!seen.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }

  /// The names of all fields, down to the last noun.
  private func fields(of value: Any) -> [String] {
    Mirror(reflecting: value).children.flatMap { child in
      [child.label ?? ""] + fields(of: child.value)
    }
  }
}
