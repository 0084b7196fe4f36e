extension QueueRow {
  /// A row as a store's columns have it; what is not given here is set afterwards.
  package init(id: String, mrn: String, name: PersonName, clocks: Clocks) {
    self.id = id
    self.mrn = mrn
    self.name = name
    self.clocks = clocks
    version = 0
    stage = .logged
    kind = .ownRecords
    delivery = .pickup
    media = []
    items = 0
    site = ""
    neededBy = nil
    assignee = ""
    hold = ""
    bin = ""
    heldAt = ""
    lookAlike = false
    someoneWaits = false
  }
}

extension Clocks {
  /// Clocks as they were computed; those that do not apply are set afterwards where they do.
  package init(
    computed received: Day, promise: Day, governing: Day, by governs: Governor, actBy: Day
  ) {
    self.init(
      received: received, promise: promise, governing: governing, governs: governs, actBy: actBy)
  }
}
