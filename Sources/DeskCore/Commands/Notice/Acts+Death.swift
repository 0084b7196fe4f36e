extension Acts {
  /// The commands of the death machine.
  func death(_ name: String) throws -> Ruling {
    .invalid([CommandForm.unknown(command.do)])
  }
}
