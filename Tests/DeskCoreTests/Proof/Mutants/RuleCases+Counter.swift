@testable import DeskCore

extension RuleCase {
  static let counter: [RuleCase] = [
    RuleCase("R-46 callerKnown", Rule<Caller>.callerKnown, on: Sample.caller, R46Tests.callers),
    RuleCase(
      "R-46 partClaimed", Rule<Verification>.partClaimed(.patient),
      on: Sample.verification(.patient),
      R46Tests.parts),
    RuleCase(
      "R-46 verified", Rule<Verification>.verified, on: Sample.verification(.patient),
      R46Tests.trials),
    RuleCase(
      "R-46 visitCleared", Rule<ClearedVisit>.visitCleared, on: Sample.cleared, R46Tests.visits),
    RuleCase(
      "R-47 bearerNote", Rule<BearerClaim>.bearerNote, on: Sample.bearer, R47Tests.trials,
      today: \BearerClaim.today),
    RuleCase(
      "R-48 primaryID", Rule<PhotoID>.primaryID, on: Sample.licence, R48Tests.trials,
      today: \PhotoID.today
    ),
    RuleCase(
      "R-49 fallbackID", Rule<FallbackID>.fallbackID, on: Sample.fallback, R49Tests.trials,
      today: \FallbackID.today),
    RuleCase("R-50 nameMatches", Rule<NameOnID>.nameMatches, on: Sample.name, R50Tests.trials),
    RuleCase(
      "R-51 patientMatched", Rule<PatientMatch>.patientMatched, on: Sample.match, R51Tests.matches),
    RuleCase(
      "R-51 twoIdentifiers", Rule<Identifiers>.twoIdentifiers, on: Sample.identifiers,
      R51Tests.trials),
    RuleCase(
      "R-53 addressInWriting", Rule<DeliveryAddress>.addressInWriting, on: Sample.address,
      R53Tests.trials),
    RuleCase(
      "R-55 takenIn", Rule<MediaMove>.takenIn, on: Sample.arriving, MediaCustodyTests.arriving),
    RuleCase(
      "R-55 handedOn", Rule<MediaMove>.handedOn, on: Sample.mediaMove, MediaCustodyTests.leaving),
    RuleCase(
      "R-55 withinPractice", Rule<Custody>.withinPractice, on: Sample.moving, R55Tests.moves),
    RuleCase(
      "R-94 goesWithRequest", Rule<DiscRelease>.goesWithRequest, on: Sample.discRelease,
      MediaCustodyTests.releases),
    RuleCase(
      "R-55 shelfKnown", Rule<Shelving>.shelfKnown, on: Sample.shelving, MediaCustodyTests.shelvings
    ),
    RuleCase(
      "R-55 whereCollected", Rule<PickupPlace>.whereCollected, on: Sample.collected, R55Tests.places
    ),
    RuleCase(
      "R-55 inHouse", Rule<PickupPlace>.inHouse, on: Sample.collected, R55Tests.closings),
    RuleCase("R-55 rightSite", Rule<Custody>.rightSite, on: Sample.custody, R55Tests.trials),
    RuleCase("R-56 readBack", Rule<HandOverCheck>.readBack, on: Sample.handOver, R56Tests.trials),
    RuleCase(
      "R-57 unclaimedLongEnough", Rule<ShelfLife>.unclaimedLongEnough, on: Sample.shelf,
      R57Tests.trials, today: \ShelfLife.today),
    RuleCase(
      "R-93 countAgrees", Rule<HandOverCheck>.countAgrees, on: Sample.handOver, R93Tests.trials),
    RuleCase("R-96 reportsFinal", Rule<Packet>.reportsFinal, on: Sample.packet, R96Tests.trials),
  ]
}
