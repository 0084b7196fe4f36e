extension MediaJob {
  /// Whether lent film is overdue and nobody has asked for it in the last days.
  ///
  /// Derived at every read; `imaging.chase` records that it was asked for.
  public func isToBeChased(on today: Day, under policy: Policy) -> Bool {
    let clock = LoanClock(
      dueBack: dueBack, today: today, chases: chases, everyDays: policy.media.chaseDays)
    return stage == .onLoan && clock.next.map { today >= $0 } ?? false
  }
}
