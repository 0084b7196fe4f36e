extension Acts {
  /// The commands of the amendment machine.
  func amendment(_ name: String) throws -> Ruling {
    .invalid([CommandForm.unknown(command.do)])
  }
}
