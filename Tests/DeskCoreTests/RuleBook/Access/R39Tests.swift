import Testing

@testable import DeskCore

/// a directive is signed, names recipient and destination, and asks an electronic copy.
@Suite struct R39Tests {
  static let trials: [Trial<DirectiveClaim>] = [
    Trial("clear") { _ in },
    Trial("spoken", "DIRECTIVE_UNWRITTEN") { $0.inWriting = false },
    Trial("unsigned", "DIRECTIVE_UNSIGNED") { $0.signed = false },
    Trial("to nobody", "DIRECTIVE_NO_RECIPIENT") { $0.recipient = " " },
    Trial("to nowhere", "DIRECTIVE_NO_DESTINATION") { $0.hasDestination = false },
    Trial("on paper", "DIRECTIVE_NOT_ELECTRONIC") { $0.media = [.paper] },
    Trial("on film and disc", "DIRECTIVE_NOT_ELECTRONIC") { $0.media = [.film, .disc] },
    Trial("by link") { $0.media = [.link] },
    Trial(
      "everything", "DIRECTIVE_UNWRITTEN", "DIRECTIVE_UNSIGNED", "DIRECTIVE_NO_RECIPIENT",
      "DIRECTIVE_NO_DESTINATION", "DIRECTIVE_NOT_ELECTRONIC"
    ) {
      $0 = DirectiveClaim(
        track: .directive, inWriting: false, signed: false, recipient: "", hasDestination: false,
        media: [.paper])
    },
    Trial("another track is not asked") {
      $0.track = .access
      $0.recipient = ""
    },
  ]

  @Test(arguments: trials)
  func `it says what the law needs`(trial: Trial<DirectiveClaim>) {
    #expect(trial.codes(of: .directiveClear, on: Sample.directive) == trial.codes)
  }

  static let conversions: [Trial<DirectiveClaim>] = [
    Trial("told by letter") { _ in },
    Trial("one that the law carries", "DIRECTIVE_FITS") { $0.media = [.disc] },
    Trial("carried, and not told", "DIRECTIVE_FITS", "CONVERSION_NO_LETTER") {
      $0.media = [.link]
      $0.letter = ""
    },
    Trial("not told", "CONVERSION_NO_LETTER") { $0.letter = "" },
    Trial("not a directive", "NOT_A_DIRECTIVE") { $0.track = .access },
  ]

  @Test(arguments: conversions)
  func `it becomes an authorization in the open`(trial: Trial<DirectiveClaim>) {
    #expect(trial.codes(of: .conversionTold, on: Sample.conversion) == trial.codes)
  }
}
