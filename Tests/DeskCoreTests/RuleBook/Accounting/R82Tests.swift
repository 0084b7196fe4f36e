import Testing

@testable import DeskCore

/// what is listed follows from the legal basis; an agency alone can suspend.
@Suite struct R82Tests {
  @Test func `the law leaves out ten bases and lists the rest`() {
    let excluded: Set<LegalBasis> = [
      .toIndividual, .authorization, .treatment, .payment, .operations, .directory,
      .nationalSecurity, .custodial, .limitedDataSet, .incidental,
    ]

    for basis in LegalBasis.allCases {
      #expect(basis.isAccountable == !excluded.contains(basis), "\(basis)")
      #expect(!basis.words.isEmpty && basis.words != basis.rawValue, "\(basis)")
    }
  }

  static let derived: [(Track, Relation, LegalBasis)] = [
    (.access, .patient, .toIndividual), (.access, .parent, .toIndividual),
    (.directive, .company, .toIndividual), (.authorization, .company, .authorization),
    (.provider, .provider, .treatment), (.provider, .healthPlan, .payment),
    (.legal, .agency, .lawEnforcement), (.legal, .other, .judicial),
  ]

  @Test(arguments: derived)
  func `the basis follows from the track`(track: Track, relation: Relation, basis: LegalBasis) {
    #expect(LegalBasis(track: track, relation: relation) == basis)
  }

  static let instruments: [(LegalDemand.Instrument, LegalBasis)] = [
    (.courtOrder, .judicial), (.programOrder, .judicial), (.subpoena, .judicial),
    (.warrant, .lawEnforcement), (.statute, .requiredByLaw), (.agencyDemand, .oversight),
    (.coroner, .coroner),
  ]

  @Test(arguments: instruments)
  func `legal process rests on its instrument`(law: LegalDemand.Instrument, basis: LegalBasis) {
    #expect(LegalBasis(track: .legal, relation: .other, law: law) == basis)
    #expect(LegalBasis(track: .access, relation: .patient, law: law) == .toIndividual)
  }

  @Test func `only legal process is accounted for by its track`() {
    for track in Track.allCases {
      for relation in Relation.allCases {
        let basis = LegalBasis(track: track, relation: relation)
        #expect(basis.isAccountable == (track == .legal), "\(track) \(relation)")
      }
    }
  }

  static let statements: [Trial<SuspensionStatement>] = [
    Trial("written, with its day") { _ in },
    Trial("from nobody", "SUSPENSION_UNKNOWN") { $0.agency = "" },
    Trial("by no official", "SUSPENSION_UNKNOWN") { $0.official = " " },
    Trial("without a reason", "SUSPENSION_NO_REASON") { $0.saysImpede = false },
    Trial("without a day", "SUSPENSION_NO_DATE") { $0.until = nil },
    Trial("over already", "SUSPENSION_PAST") { $0.until = $0.today - 1 },
    Trial("through today") { $0.until = $0.today },
    Trial("oral, thirty days") {
      $0.inWriting = false
      $0.until = $0.statedOn + 30
    },
    Trial("oral, a day more", "SUSPENSION_TOO_LONG") {
      $0.inWriting = false
      $0.until = $0.statedOn + 31
    },
  ]

  @Test(arguments: statements)
  func `an agency states it, for a time`(trial: Trial<SuspensionStatement>) {
    #expect(trial.codes(of: .suspensionStated, on: Sample.agencyStatement) == trial.codes)
  }

  static let ends: [Trial<SuspensionStatement>] = [
    Trial("its last day has passed") { _ in },
    Trial("its last day is today", "SUSPENSION_STANDS") { $0.until = $0.today },
    Trial("its last day is not known", "SUSPENSION_NO_DATE") { $0.until = nil },
  ]

  @Test(arguments: ends)
  func `it ends after its last day`(trial: Trial<SuspensionStatement>) {
    #expect(trial.codes(of: .suspensionOver, on: Sample.endedStatement) == trial.codes)
  }
}
