import Testing

@testable import DeskCore

/// no attestation about reproductive care is asked for since 18 June 2025.
@Suite struct R64Tests {
  @Test(arguments: [
    ("2024-12-22", false), ("2024-12-23", true), ("2025-06-17", true), ("2025-06-18", false),
    ("2026-03-16", false),
  ])
  func `it was asked for between two days, and is not now`(day: String, isAsked: Bool) {
    #expect(Attestation.isAsked(on: Sample.day(day)) == isAsked)
  }
}
